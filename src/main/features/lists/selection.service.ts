import { partnerIds } from '#main/features/partners/index.ts'
import { personIds } from '#main/features/persons/index.ts'
import { askedToday, bothOf } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Selection } from '#shared/model/common.ts'
import type { Filter } from '#shared/model/filter.ts'
import { type CandidateRecord, contactCandidates, personCandidates } from './candidates.store.ts'
import { type Listed, listPeople } from './list-people.service.ts'
import { type ListRecord, listRecord } from './lists.store.ts'

/** The list as it is now. Throws record.not-found. */
export function loadList({ db }: Pick<ReadUnit, 'db'>, id: string): ListRecord {
  const list = listRecord(db, id)
  if (!list) throw new AppError('record.not-found', { id })
  return list
}

/**
 * The persons that a selection stands for, each once. A partner stands for its present contacts; a person who is a contact of two of
 * them comes in the role as primary contact, else in the first.
 */
export const selectedPersons = (unit: ReadUnit, selection: Selection): CandidateRecord[] =>
  consideredPersons(unit, selection).filter(({ off }) => !off)

/** The same, and of a list also those who were taken off it. */
export function consideredPersons(unit: ReadUnit, selection: Selection): (CandidateRecord & Partial<Pick<Listed, 'pin' | 'off'>>)[] {
  const { db } = unit
  if (selection.by === 'list') return listPeople(unit, loadList(unit, selection.listId))
  const ofPersons = selection.entity === 'persons'
  const ids = selection.by === 'ids' ? selection.ids : chosenBy(unit, selection)
  return eachOnce(ofPersons ? personCandidates(db, ids, selection.by === 'ids' ? 'by-hand' : 'by-rule') : contactCandidates(db, ids))
}

/** Ids of all that a query and a filter are true of, by name. */
export function chosenBy(unit: ReadUnit, asked: { entity: 'persons' | 'partners'; query: string; filter?: Filter | undefined }): string[] {
  const ofPersons = asked.entity === 'persons'
  const filter = askedToday(unit, bothOf(unit.db, ofPersons ? 'person' : 'organisation', asked))
  return (ofPersons ? personIds : partnerIds)(unit.db, filter)
}

function eachOnce(records: readonly CandidateRecord[]): CandidateRecord[] {
  const byPerson = new Map<string, CandidateRecord>()
  for (const record of records) {
    const known = byPerson.get(record.personId)
    if (!known || (record.isPrimary === 1 && known.isPrimary !== 1)) byPerson.set(record.personId, record)
  }
  return [...byPerson.values()]
}
