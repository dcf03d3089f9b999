import { fold } from '#shared/rules/fold.ts'
import { domainLabel, fitLetters, labelFits, localLetters, nameWords } from './name-evidence.ts'
import type { Piece } from './piece.ts'
import { isPageHeading } from './words/organisation-words.ts'

/** What stands around a text says about it. */
export type Evidence = {
  /** How well an address near it fits the name of a person. */
  email: number
  /** Whether any address or number is near: without one, a line is hardly a person's name or title. */
  reachable: boolean
  /** Whether the domain of an address below it fits the name of an organisation. */
  domain: boolean
  /** Whether the text comes back within one entry's length: many pages give the name again below the statement. */
  repeated: boolean
  /** Whether the page's own heading holds it: "Partnere i Alliancen for Lyse Nætter" speaks of the host, who is no partner. */
  host: boolean
}
export const noEvidence: Evidence = { email: 0, reachable: false, domain: false, repeated: false, host: false }

type Address = { local: string; label: string }

export function findEvidence(pieces: readonly Piece[]): Evidence[] {
  const addresses = pieces.map(addressOf)
  const folded = pieces.map(({ kind, text }) => (kind === 'text' ? fold(text.slice(0, 200)) : ''))
  const repeated = repeatedTexts(folded)
  const host = hostNames(pieces, folded)
  return pieces.map(({ kind, text }, index) => {
    if (kind !== 'text' || text.length > 100) return noEvidence
    return { ...nearAddresses(addresses, index, text), repeated: repeated[index] ?? false, host: host(index) }
  })
}

/** Addresses a few pieces away tell whose name this is: anna.holm@havnen.example speaks for "Anna Holm" and "Havnen". */
function nearAddresses(
  addresses: readonly (Address | null)[],
  index: number,
  text: string
): Pick<Evidence, 'email' | 'reachable' | 'domain'> {
  const near = { email: 0, reachable: false, domain: false }
  let words: string[] | null = null
  for (let at = Math.max(0, index - 4); at < Math.min(addresses.length, index + 12); at++) {
    const address = addresses[at]
    if (!address) continue
    near.reachable ||= Math.abs(at - index) < 7
    words ??= nameWords(text)
    if (Math.abs(at - index) < 6 && address.local !== '') near.email = Math.max(near.email, fitLetters(address.local, words))
    if (at > index) near.domain ||= labelFits(address.label, words)
  }
  return near
}

function addressOf({ kind, text }: Piece): Address | null {
  if (kind === 'url') return { local: '', label: domainLabel(text.replace(/^https?:\/\//, '').split('/')[0] ?? '') }
  if (kind === 'phone') return { local: '', label: '' }
  if (kind !== 'email') return null
  const [local = '', domain = ''] = text.split('@')
  return { local: localLetters(local), label: domainLabel(domain) }
}

/**
 * Which texts name the host of the page: what stands inside its heading ("Partnere i Alliancen for Lyse Nætter") or above it, where
 * sites put their own name, and the same text further down.
 */
function hostNames(pieces: readonly Piece[], folded: readonly string[]): (index: number) => boolean {
  const first = pieces.findIndex((piece) => piece.kind === 'email' || piece.kind === 'phone' || piece.kind === 'prose')
  const onlyHeading = pieces.filter((piece) => piece.marks.includes('h1')).length === 1
  const heads = ({ text, marks }: Piece): boolean => isPageHeading(text) || (onlyHeading && marks.includes('h1'))
  const holdsName = (piece: Piece): boolean => piece.text.length < 150 && (heads(piece) || /^(?:©|copyright)/i.test(piece.text))
  const top = pieces.slice(0, Math.max(first, 0)).findLastIndex(heads)
  const above = new Set(folded.slice(0, Math.max(top, 0)).filter((text) => text.includes(' ')))
  const headings = pieces
    .filter(holdsName)
    .slice(0, 20)
    .map(({ text }) => ` ${fold(text)} `)
  return (index) => {
    const text = folded[index] ?? ''
    if (index < top || above.has(text) || (onlyHeading && pieces[index]?.marks.includes('h1'))) return true
    return text.includes(' ') && headings.some((heading) => heading.includes(` ${text} `) && heading.trim() !== text)
  }
}

function repeatedTexts(folded: readonly string[]): boolean[] {
  const last = new Map<string, number>()
  const repeated = folded.map(() => false)
  for (const [index, text] of folded.entries()) {
    if (text === '') continue
    const before = last.get(text)
    if (before !== undefined && index - before < 60) repeated[before] = true
    last.set(text, index)
  }
  return repeated
}
