import { isRoleMailbox } from '../email-address.ts'
import { fold } from '../fold.ts'
import { KeyIndex, type Match } from './match.ts'
import type { Way } from './matching.ts'

export interface PersonEntry {
  /** Folded. */
  readonly name: string
  /** Name, name before any correction, and title at the partner, as personKey makes them; empty where there is none. */
  readonly nameKey: string
  readonly lineKey: string
  readonly titleKey: string
  /** Normalised. */
  readonly emails: readonly string[]
  /** What the source calls the person, and what everybody does. */
  readonly ids: readonly string[]
  readonly uids: readonly string[]
  /** The known partner under which the person stands; '' for who stands under none, undefined for one that is not known. */
  readonly partnerId: string | undefined
  /** Which entry of the source that is: two of one name in one entry are two. */
  readonly place: number
}

export interface PersonCandidate {
  readonly id: string
  readonly name: string
  /** Normalised; also those no longer in use. */
  readonly emails: readonly string[]
  readonly ids: readonly string[]
  readonly uids: readonly string[]
  /** Every partner where the person has or had a role, with the title. */
  readonly places: readonly { readonly partnerId: string; readonly title: string; readonly open: boolean }[]
}

/** Whom the last import from the source named, as ids in the order of the source. */
export interface PersonMemory {
  /** By partner and folded name, as personKey makes it. */
  readonly byLine: Pick<KeyIndex, 'get'>
  /** By folded name, whatever the partner; empty where absence says nothing. */
  readonly byName: Pick<KeyIndex, 'get'>
  /** By partner and folded title; the same. */
  readonly byTitle: Pick<KeyIndex, 'get'>
}

/** A name or title at a partner; folded. */
export const personKey = (partnerId: string, folded: string): string => `${partnerId} ${folded}`

/** An address that so many share belongs to none of them, and a name that so many have tells nothing about one who is missing. */
const sharedByMany = 3

/** Persons of the card file by all that tells them. */
export class PersonIndex {
  readonly #fold: (text: string) => string
  /** Names are folded here. */
  readonly #known = new Map<string, PersonCandidate>()
  readonly email = new KeyIndex()
  readonly ref = new KeyIndex()
  readonly uid = new KeyIndex()
  readonly name = new KeyIndex()
  readonly place = new KeyIndex()

  constructor(folded: (text: string) => string = fold) {
    this.#fold = folded
  }

  add(person: PersonCandidate): void {
    const { id } = person
    const name = this.#fold(person.name)
    this.#known.set(id, { ...person, name })
    this.name.add(name, id)
    for (const email of person.emails) this.email.add(email, id)
    for (const key of person.ids) this.ref.add(key, id)
    for (const key of person.uids) this.uid.add(key, id)
    for (const { partnerId } of person.places) this.place.add(personKey(partnerId, name), id)
  }

  /** Our own exports carry our own ids. */
  called(uid: string): readonly string[] {
    return this.#known.has(uid) ? [uid] : this.uid.get(uid)
  }

  get(id: string): PersonCandidate | undefined {
    return this.#known.get(id)
  }
}

/** What the source itself says about who shares an address, and about titles that only one person of a partner has. */
export class Sharing {
  readonly #names = new Map<string, Map<string, number>>()
  readonly #titles = new Map<string, number>()

  add(entry: PersonEntry, sign: 1 | -1): void {
    for (const email of entry.emails) {
      const names = this.#names.get(email) ?? new Map<string, number>()
      this.#names.set(email, names)
      count(names, entry.name, sign)
    }
    if (entry.titleKey !== '') count(this.#titles, entry.titleKey, sign)
  }

  holders(email: string): number {
    return this.#names.get(email)?.size ?? 0
  }

  isOnlyTitle(entry: PersonEntry): boolean {
    return this.#titles.get(entry.titleKey) === 1
  }
}

function count(counts: Map<string, number>, key: string, sign: 1 | -1): void {
  const now = (counts.get(key) ?? 0) + sign
  if (now > 0) counts.set(key, now)
  else counts.delete(key)
}

/**
 * Ways to find the persons that a source names: what the source or the world calls them, what the same line was last time, the e-mail
 * address, name and partner. An address that several share, or a mailbox of a function, counts only together with the name. Another
 * name at the mailbox or with the title of somebody who is missing, the name of somebody missing elsewhere, and a name alone are questions.
 */
export function personWays(known: PersonIndex, memory: PersonMemory, sharing: Sharing): Way<PersonEntry>[] {
  const nameOf = (id: string) => known.get(id)?.name ?? ''
  const holders = (emails: readonly string[]) => emails.flatMap((email) => known.email.get(email))
  const isTelling = (most: number) => (email: string) =>
    !isRoleMailbox(email) && sharing.holders(email) < most && known.email.get(email).length < most
  const decide =
    (answer: (id: string) => Match) =>
    (ids: readonly string[], { partnerId }: PersonEntry): Match => {
      const here = ids.filter((id) => known.get(id)?.places.some((place) => place.partnerId === partnerId))
      const [id = '', ...others] = here.length === 1 ? here : ids
      return others.length > 0 ? { kind: 'several' } : answer(id)
    }
  const sure = (by: string, often: Way<PersonEntry>['often'], find: Way<PersonEntry>['find']): Way<PersonEntry> => ({
    find,
    often,
    decide: decide((id) => ({ kind: 'found', id, by }))
  })
  const unsure = (by: string, find: Way<PersonEntry>['find']): Way<PersonEntry> => ({
    find,
    often: 'once',
    decide: decide((id) => ({ kind: 'maybe', id, by }))
  })
  return [
    sure('id', 'always', (entry) => entry.ids.flatMap((id) => known.ref.get(id))),
    sure('uid', 'always', (entry) => entry.uids.flatMap((uid) => known.called(uid))),
    {
      find: ({ lineKey }) => memory.byLine.get(lineKey),
      often: 'once a place',
      decide: ([id = '']) => ({ kind: 'found', id, by: 'memory' })
    },
    sure('email', 'always', ({ emails, name }) => holders(emails).filter((id) => nameOf(id) === name)),
    sure('email', 'once', ({ emails, name }) =>
      holders(emails.filter(isTelling(sharedByMany))).filter((id) => shareWord(nameOf(id), name))
    ),
    sure('name', 'once a place', ({ nameKey }) => known.place.get(nameKey)),
    unsure('mailbox', ({ emails }) => holders(emails.filter(isTelling(2)))),
    {
      ...unsure('title', ({ titleKey }) => memory.byTitle.get(titleKey)),
      decide: (ids, entry) =>
        ids.length === 1 && sharing.isOnlyTitle(entry) ? { kind: 'maybe', id: ids[0] ?? '', by: 'title' } : { kind: 'new' }
    },
    unsure('moved', ({ name }) => missingOfName(name, known, memory)),
    unsure('same-name', ({ partnerId, name }) => (partnerId === '' ? known.name.get(name) : []))
  ]
}

/** Everybody whom the ways may find for an entry, whatever else the source says. */
export const personCandidates =
  (known: PersonIndex, memory: PersonMemory) =>
  (entry: PersonEntry): Set<string> => {
    const found = new Set<string>()
    const add = (ids: readonly string[]) => {
      for (const id of ids) found.add(id)
    }
    for (const id of entry.ids) add(known.ref.get(id))
    for (const uid of entry.uids) add(known.called(uid))
    for (const email of entry.emails) add(known.email.get(email))
    add(memory.byLine.get(entry.lineKey))
    add(known.place.get(entry.nameKey))
    add(memory.byTitle.get(entry.titleKey))
    add(missingOfName(entry.name, known, memory))
    if (entry.partnerId === '') add(known.name.get(entry.name))
    return found
  }

function missingOfName(name: string, known: PersonIndex, memory: PersonMemory): readonly string[] {
  const ids = memory.byName.get(name)
  return ids.length > sharedByMany ? [] : ids.filter((id) => known.get(id)?.places.some(({ open }) => open))
}

/** "anna holm" and "anna holm lund": a name that changed, rather than somebody else. */
function shareWord(one: string, other: string): boolean {
  const words = new Set(other.split(' ').filter((word) => word.length > 1))
  return one.split(' ').some((word) => words.has(word))
}
