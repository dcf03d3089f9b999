import { askedToday, bothOf } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { type CardPlural, kindOfPlural } from '#shared/model/card-kind.ts'
import type { Selection } from '#shared/model/common.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { CandidateRecord } from './candidates.store.ts'
import { type Listed, listPeople } from './list-people.service.ts'
import { type ListRecord, listRecord } from './lists.store.ts'
import { idsOf, peopleOfCards } from './people-of-cards.service.ts'

/** The list as it is now. Throws record.not-found. */
export function loadList({ db }: Pick<ReadUnit, 'db'>, id: string): ListRecord {
  const list = listRecord(db, id)
  if (!list) throw new AppError('record.not-found', { id })
  return list
}

/** The persons that a selection stands for, each once. */
export const selectedPersons = (unit: ReadUnit, selection: Selection): CandidateRecord[] =>
  consideredPersons(unit, selection).filter(({ off }) => !off)

/** The same, and of a list also those who were taken off it. */
export function consideredPersons(unit: ReadUnit, selection: Selection): (CandidateRecord & Partial<Pick<Listed, 'pin' | 'off'>>)[] {
  if (selection.by === 'list') return listPeople(unit, loadList(unit, selection.listId))
  const ids = selection.by === 'ids' ? selection.ids : chosenBy(unit, selection)
  return peopleOfCards(unit, kindOfPlural[selection.entity], ids, selection.by === 'ids' ? 'by-hand' : 'by-rule')
}

/** Ids of all that a query and a filter are true of, by name. */
export function chosenBy(unit: ReadUnit, asked: { entity: CardPlural; query: string; filter?: Filter | undefined }): string[] {
  const kind = kindOfPlural[asked.entity]
  return idsOf[kind](unit.db, askedToday(unit, bothOf(unit.db, kind, asked)))
}
