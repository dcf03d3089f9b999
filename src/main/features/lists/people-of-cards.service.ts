import { partnerIds } from '#main/features/partners/index.ts'
import { personIds } from '#main/features/persons/index.ts'
import { projectIds } from '#main/features/projects/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import { type CandidateRecord, contactCandidates, personCandidates, projectCandidates } from './candidates.store.ts'

/** Ids of all cards of a kind that a filter wants, by name. */
export const idsOf = { person: personIds, organisation: partnerIds, project: projectIds } as const satisfies Record<CardKind, unknown>

type Choosing = 'by-hand' | 'by-rule'

const candidatesOf: Readonly<Record<CardKind, (db: Connection, ids: readonly string[], chosen: Choosing) => CandidateRecord[]>> = {
  person: personCandidates,
  organisation: contactCandidates,
  project: projectCandidates
}

/**
 * The persons that cards stand for, each once. A partner stands for its present contacts, a project for those it names; a person who is a
 * contact of two of them comes in the role as primary contact, else in the first.
 */
export function peopleOfCards({ db }: Pick<ReadUnit, 'db'>, kind: CardKind, ids: readonly string[], chosen: Choosing): CandidateRecord[] {
  const byPerson = new Map<string, CandidateRecord>()
  for (const record of candidatesOf[kind](db, ids, chosen)) {
    const known = byPerson.get(record.personId)
    if (!known || (record.isPrimary === 1 && known.isPrimary !== 1)) byPerson.set(record.personId, record)
  }
  return [...byPerson.values()]
}
