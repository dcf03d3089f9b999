import type { ReadText } from '#shared/model/draft.ts'
import { fold } from '#shared/rules/fold.ts'
import { splitName } from '#shared/rules/name-split.ts'
import type { NameParts, VCard } from './vcard.ts'

export interface CardName {
  readonly name: ReadText
  readonly givenName: string
  readonly familyName: string
  readonly splitConfidence: number
}

/** On one line; blanks within a name are its own. */
const tidy = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()

/** The form in which names of organisations are compared; one of signs only is itself. */
export const organisationKey = (name: string): string => fold(name) || name.trim()

/** Whether a card is about an organisation: it says so, or the organisation is its only name. */
export function isOrganisation({ kind, fn, n, org }: VCard): boolean {
  // A firm may have the name of its owner, and a card that is shown as a firm may tell of somebody there.
  if (org.length > 0 && n !== null && n[0] !== '' && n[1] !== '') return false
  if (kind === 'org') return true
  if (org.length === 0) return false
  const organisation = organisationKey(org[0] ?? '')
  const own = [organisationKey(fn), organisationKey(n?.join(' ') ?? '')]
  return organisation !== '' && own.every((name) => name === '' || name === organisation)
}

/** What an organisation's card calls it. */
export function organisationName({ org, fn, n, lines }: VCard): ReadText | null {
  const value = tidy(org[0] ?? '') || tidy(fn) || tidy(builtName(n))
  return value === '' ? null : { value, line: lines.get('ORG') ?? lines.get('FN') ?? lines.get('N') ?? 1, confidence: 1 }
}

/** The name of a person; one that is called by an address or a number only is a name to look at. Null where there is nothing. */
export function personName(card: VCard): CardName | null {
  const { fn, n, lines } = card
  const line = lines.get('FN') ?? lines.get('N') ?? card.from
  const shown = tidy(fn)
  const value = shown === '' || isTurned(shown, n) ? tidy(builtName(n)) : shown
  if (value !== '') return { name: { value, line, confidence: 1 }, ...splitOf(value, n) }
  const standIn = [card.nicknames[0], card.emails[0]?.value, card.tels[0]?.value].find((text) => text !== undefined)
  if (standIn === undefined) return null
  return { name: { value: tidy(standIn), line, confidence: 0.3 }, givenName: '', familyName: tidy(standIn), splitConfidence: 0 }
}

/** A name as its parts make it. */
export function builtName(n: NameParts | null): string {
  const [family, given, additional, prefix, suffix] = n ?? ['', '', '', '', '']
  return [prefix, given, additional, family, suffix].filter((part) => part !== '').join(' ')
}

/** "Holm, Anna": some programs show names as they sort them. */
const isTurned = (shown: string, n: NameParts | null): boolean =>
  n !== null && shown.includes(',') && n[0] !== '' && n[1] !== '' && fold(shown).startsWith(fold(`${n[0]} ${n[1]}`))

/** What the card says wins over what a rule would guess, unless the card put the whole name into one part. */
function splitOf(value: string, n: NameParts | null): Omit<CardName, 'name'> {
  const [family, given] = n?.map(tidy) ?? []
  const guess = splitName(value)
  const guessed = { givenName: guess.givenName, familyName: guess.familyName, splitConfidence: guess.confidence }
  if (!family && !given) return guessed
  if (family && given) return { givenName: given, familyName: family, splitConfidence: 1 }
  const whole = splitName(family || given || '')
  if (whole.familyName !== '' && whole.confidence >= 0.7)
    return { givenName: whole.givenName, familyName: whole.familyName, splitConfidence: whole.confidence }
  return { givenName: given ?? '', familyName: family ?? '', splitConfidence: given ? 1 : 0.5 }
}
