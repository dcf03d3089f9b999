import { isRoleMailbox } from '../email-address.ts'
import { fold, foldWords } from '../fold.ts'
import { indexBy, type Match } from './match.ts'

export interface PersonEntry {
  readonly name: string
  /** The name as it was read, before any correction. */
  readonly readName: string
  /** Normalised. */
  readonly emails: readonly string[]
  /** The known partner under which the person stands. */
  readonly partnerId: string | undefined
  /** Which entry of the page that is: nobody stands in one entry twice. */
  readonly place: number
}

export interface PersonCandidate {
  readonly id: string
  readonly name: string
  /** Normalised; also those no longer in use. */
  readonly emails: readonly string[]
  /** Every partner where the person has or had a role. */
  readonly partnerIds: readonly string[]
}

/** The key under which the last import is remembered. */
export const personKey = (partnerId: string, readName: string): string => `${partnerId} ${fold(readName)}`

/**
 * Finds the persons that a page names, the surest way first: what the same line was last time, then the e-mail address, then name
 * and partner. An address that several share, or a mailbox of a function, counts only together with the name.
 */
export function matchPersons(
  page: readonly PersonEntry[],
  known: readonly PersonCandidate[],
  memory: ReadonlyMap<string, readonly string[]>
): Match[] {
  const byId = new Map(known.map((person) => [person.id, person]))
  const byEmail = indexBy(known, (person) => person.emails)
  const byName = indexBy(known, (person) => person.partnerIds.map((partnerId) => personKey(partnerId, person.name)))
  const telling = tellingEmails(page, byEmail)
  const holders = (emails: readonly string[]) => emails.flatMap((email) => byEmail.get(email) ?? [])
  const named = (entry: PersonEntry, is: (name: string, other: string) => boolean) => (id: string) =>
    is(entry.name, byId.get(id)?.name ?? '')

  const answers = new Array<Match>(page.length).fill({ kind: 'new' })
  const claimed = new Set<string>()
  const round = (by: string, find: (entry: PersonEntry) => readonly string[], free: (id: string, entry: PersonEntry) => boolean) => {
    for (const [at, entry] of page.entries()) {
      if (answers[at]?.kind !== 'new') continue
      const found = [...new Set(find(entry))].filter((id) => free(id, entry))
      const here = found.filter((id) => entry.partnerId !== undefined && byId.get(id)?.partnerIds.includes(entry.partnerId))
      const [id, ...others] = by === 'memory' ? found.slice(0, 1) : here.length === 1 ? here : found
      if (id === undefined) continue
      answers[at] = others.length > 0 ? { kind: 'several' } : by === 'maybe' ? { kind: 'maybe', id } : { kind: 'found', id, by }
      if (others.length === 0) claimed.add(id).add(`${entry.place} ${id}`)
    }
  }
  const notHere = (id: string, entry: PersonEntry) => !claimed.has(`${entry.place} ${id}`)
  const nowhere = (id: string) => !claimed.has(id)
  round('memory', (entry) => memory.get(personKey(entry.partnerId ?? '', entry.readName)) ?? [], notHere)
  round('email', (entry) => holders(entry.emails).filter(named(entry, isSameName)), notHere)
  round('email', (entry) => holders(entry.emails.filter(telling)).filter(named(entry, shareWord)), nowhere)
  round('name', (entry) => byName.get(personKey(entry.partnerId ?? '', entry.name)) ?? [], notHere)
  round('maybe', (entry) => holders(entry.emails.filter(telling)), nowhere)
  return answers
}

const isSameName = (one: string, other: string) => fold(one) === fold(other)

/** "Anna Holm" and "Anna Holm Lund": a name that changed, rather than somebody else. */
function shareWord(one: string, other: string): boolean {
  const words = new Set(foldWords(other).filter((word) => word.length > 1))
  return foldWords(one).some((word) => words.has(word))
}

/** Says of an address whether it belongs to one person, on the page and in the card file. */
function tellingEmails(page: readonly PersonEntry[], byEmail: ReadonlyMap<string, readonly string[]>): (email: string) => boolean {
  const names = new Map<string, Set<string>>()
  for (const entry of page) for (const email of entry.emails) names.set(email, (names.get(email) ?? new Set()).add(fold(entry.name)))
  return (email) => !isRoleMailbox(email) && (names.get(email)?.size ?? 0) < 2 && (byEmail.get(email)?.length ?? 0) < 2
}
