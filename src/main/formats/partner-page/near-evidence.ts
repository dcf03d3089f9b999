import { fold } from '#shared/rules/fold.ts'
import { domainLabel, fitLetters, labelFits, localLetters, nameWords } from './name-evidence.ts'
import type { Piece } from './pieces.ts'

/** What the addresses around a text say about it: how well one fits the name of a person, and whether one fits an organisation. */
export type Evidence = { email: number; domain: boolean }

type Address = { local: string; label: string }

/** Addresses a few pieces away tell whose name this is: anna.holm@havnen.example speaks for "Anna Holm" and "Havnen". */
export function findEvidence(pieces: readonly Piece[]): Evidence[] {
  const addresses = pieces.map(addressOf)
  return pieces.map(({ kind, text }, index) => {
    const evidence = { email: 0, domain: false }
    if (kind !== 'text' || text.length > 100) return evidence
    let words: string[] | null = null
    for (let at = Math.max(0, index - 4); at < Math.min(pieces.length, index + 12); at++) {
      const address = addresses[at]
      if (!address) continue
      words ??= nameWords(text)
      if (Math.abs(at - index) < 6 && address.local !== '') evidence.email = Math.max(evidence.email, fitLetters(address.local, words))
      if (at > index) evidence.domain ||= labelFits(address.label, words)
    }
    return evidence
  })
}

function addressOf({ kind, text }: Piece): Address | null {
  if (kind === 'url') return { local: '', label: domainLabel(text.replace(/^https?:\/\//, '').split('/')[0] ?? '') }
  if (kind !== 'email') return null
  const [local = '', domain = ''] = text.split('@')
  return { local: localLetters(local), label: domainLabel(domain) }
}

/** Texts that come back within one entry's length: pages of this genre often give the name again below the statement. */
export function repeatedTexts(pieces: readonly Piece[]): boolean[] {
  const last = new Map<string, number>()
  const repeated = pieces.map(() => false)
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind !== 'text') continue
    const folded = fold(piece.text.slice(0, 200))
    const before = last.get(folded)
    if (before !== undefined && index - before < 60) repeated[before] = true
    last.set(folded, index)
  }
  return repeated
}
