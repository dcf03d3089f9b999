import { isPrivateProvider, isRoleMailbox } from '../email-address.ts'
import { foldWords } from '../fold.ts'
import { type NameWords, nameWords } from './person-name.ts'
import type { Word, Words } from './word.ts'

/** What duplicates of persons are found by. */
export interface PersonFacts {
  readonly id: string
  readonly givenName: string
  readonly familyName: string
  readonly name: string
  /** Normalised; also retired ones, but no switchboards and mailboxes of functions. */
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  /** Where the person has or had a role: ids. */
  readonly organisations: readonly string[]
  readonly title: string
}

/** The same, ready to be compared. */
export interface PersonTraits {
  readonly facts: PersonFacts
  readonly name: NameWords
  /** The words of the whole name. */
  readonly words: readonly Word[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  /** Organisations, those with spellings of one name as one. */
  readonly places: readonly string[]
  /** Of mail at an employer. */
  readonly domains: readonly string[]
  readonly title: string
}

/** A place is an organisation, or all organisations that are one by their name. */
export type PlaceOf = (organisationId: string) => string

export function personTraits(facts: PersonFacts, words: Words, placeOf: PlaceOf): PersonTraits {
  const name = nameWords(facts, words)
  const emails = facts.emails.filter((email) => !isRoleMailbox(email))
  return {
    facts,
    name,
    words: [...name.given, ...name.family],
    emails,
    phones: facts.phones,
    places: facts.organisations.map(placeOf),
    domains: emails.filter((email) => !isPrivateProvider(email)).map((email) => email.slice(email.indexOf('@') + 1)),
    title: foldWords(facts.title).join(' ')
  }
}
