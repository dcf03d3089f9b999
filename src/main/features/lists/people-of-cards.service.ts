import { eventTable } from '#main/features/events/index.ts'
import { initiativeTable } from '#main/features/initiatives/index.ts'
import { partnerIds } from '#main/features/partners/index.ts'
import { personIds } from '#main/features/persons/index.ts'
import { projectIds } from '#main/features/projects/index.ts'
import { groupTable } from '#main/features/working-groups/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { type CandidateRecord, contactCandidates, gatheredCandidates, personCandidates, projectCandidates } from './candidates.store.ts'

/** Ids of all cards of a kind that a filter wants, by name. */
export const idsOf = {
  person: personIds,
  organisation: partnerIds,
  project: projectIds,
  working_group: groupTable.ids,
  event: eventTable.ids,
  initiative: initiativeTable.ids
} as const satisfies Record<CardKind, unknown>

type Choosing = 'by-hand' | 'by-rule'

type Candidates = (db: Connection, ids: readonly string[], chosen: Choosing, today: string) => CandidateRecord[]

const candidatesOf: Readonly<Record<CardKind, Candidates>> = {
  person: personCandidates,
  organisation: contactCandidates,
  project: projectCandidates,
  working_group: (db, ids, _chosen, today) => gatheredCandidates(db, 'working_group', ids, today),
  event: (db, ids, _chosen, today) => gatheredCandidates(db, 'event', ids, today),
  initiative: (db, ids, _chosen, today) => gatheredCandidates(db, 'initiative', ids, today)
}

/**
 * The persons that cards stand for, each once. A partner stands for its present contacts, a project for those it names, groups, events and
 * initiatives for whoever is in them now; a person who is a
 * contact of two of them comes in the role as primary contact, else in the first.
 */
export function peopleOfCards(
  { db, now }: Pick<ReadUnit, 'db' | 'now'>,
  kind: CardKind,
  ids: readonly string[],
  chosen: Choosing
): CandidateRecord[] {
  const byPerson = new Map<string, CandidateRecord>()
  for (const record of candidatesOf[kind](db, ids, chosen, localDay(now))) {
    const known = byPerson.get(record.personId)
    if (!known || (record.isPrimary === 1 && known.isPrimary !== 1)) byPerson.set(record.personId, record)
  }
  return [...byPerson.values()]
}
