import type { DuplicateField, Sign, SignReason } from '../../model/duplicate.ts'
import { type FoundOrganisations, findOrganisationDuplicates, prepareOrganisations } from './find-organisations.ts'
import { type FoundPersons, findPersonDuplicates, preparePersons } from './find-persons.ts'
import { coreKey, type OrganisationFacts } from './organisation-facts.ts'
import type { PersonFacts } from './person-facts.ts'
import type { FieldVerdict } from './sign.ts'

export interface FieldSign {
  readonly field: DuplicateField
  readonly sign: Sign | null
  readonly reason: SignReason | null
}

/** Two ids, how sure it is and why; plain data that goes from thread to thread. */
export interface FoundPair {
  readonly one: string
  readonly two: string
  readonly score: number
  readonly fields: readonly FieldSign[]
}

export interface FoundDuplicates {
  readonly persons: readonly FoundPair[]
  readonly organisations: readonly FoundPair[]
}

/** Fields in their order; without their points. */
export const signsOf = (fields: Readonly<Partial<Record<DuplicateField, FieldVerdict>>>): FieldSign[] =>
  Object.entries(fields).map(([field, { sign, reason }]) => ({ field: field as DuplicateField, sign, reason: reason ?? null }))

/** Looks through all cards. Organisations that are one by their name are one place where persons meet. */
export function findDuplicates(
  persons: readonly PersonFacts[],
  organisations: readonly OrganisationFacts[],
  tick: (compared: number) => void
): FoundDuplicates {
  const keys = new Map(organisations.map(({ id, name }) => [id, coreKey(name)]))
  const found = findPersonDuplicates(
    preparePersons(persons, (id) => keys.get(id) ?? id),
    tick
  )
  const plain = ({ one, two, judgement: { score, fields } }: FoundPersons | FoundOrganisations): FoundPair => ({
    ...{ one, two, score },
    fields: signsOf(fields)
  })
  return { persons: found.map(plain), organisations: findOrganisationDuplicates(prepareOrganisations(organisations)).map(plain) }
}
