import { partnerIds } from '#main/features/partners/index.ts'
import { personIds } from '#main/features/persons/index.ts'
import { projectIds } from '#main/features/projects/index.ts'
import { askedToday, bothOf } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { type CardPlural, kindOfPlural } from '#shared/model/card-kind.ts'
import type { Selection } from '#shared/model/common.ts'
import type { Filter } from '#shared/model/filter.ts'
import { type CandidateRecord, contactCandidates, personCandidates, projectCandidates } from './candidates.store.ts'
import { type Listed, listPeople } from './list-people.service.ts'
import { type ListRecord, listRecord } from './lists.store.ts'

/** The list as it is now. Throws record.not-found. */
export function loadList({ db }: Pick<ReadUnit, 'db'>, id: string): ListRecord {
  const list = listRecord(db, id)
  if (!list) throw new AppError('record.not-found', { id })
  return list
}

/**
 * The persons that a selection stands for, each once. A partner stands for its present contacts, a project for those it names; a person who is a contact of two of
 * them comes in the role as primary contact, else in the first.
 */
export const selectedPersons = (unit: ReadUnit, selection: Selection): CandidateRecord[] =>
  consideredPersons(unit, selection).filter(({ off }) => !off)

/** The same, and of a list also those who were taken off it. */
export function consideredPersons(unit: ReadUnit, selection: Selection): (CandidateRecord & Partial<Pick<Listed, 'pin' | 'off'>>)[] {
  const { db } = unit
  if (selection.by === 'list') return listPeople(unit, loadList(unit, selection.listId))
  const ids = selection.by === 'ids' ? selection.ids : chosenBy(unit, selection)
  if (selection.entity === 'persons' && selection.by === 'query') return eachOnce(personCandidates(db, ids, 'by-rule'))
  return eachOnce(candidates[selection.entity](db, ids))
}

/** Ids of all that a query and a filter are true of, by name. */
export function chosenBy(unit: ReadUnit, asked: { entity: CardPlural; query: string; filter?: Filter | undefined }): string[] {
  const filter = askedToday(unit, bothOf(unit.db, kindOfPlural[asked.entity], asked))
  return idsOf[asked.entity](unit.db, filter)
}

/** Of each kind of card: which there are, and whom they stand for. */
const idsOf = { persons: personIds, partners: partnerIds, projects: projectIds } as const satisfies Record<CardPlural, unknown>
const candidates = {
  persons: personCandidates,
  partners: contactCandidates,
  projects: projectCandidates
} as const satisfies Record<CardPlural, unknown>

function eachOnce(records: readonly CandidateRecord[]): CandidateRecord[] {
  const byPerson = new Map<string, CandidateRecord>()
  for (const record of records) {
    const known = byPerson.get(record.personId)
    if (!known || (record.isPrimary === 1 && known.isPrimary !== 1)) byPerson.set(record.personId, record)
  }
  return [...byPerson.values()]
}
