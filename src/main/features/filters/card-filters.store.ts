import {
  type Asking,
  conditionOf,
  type DatedFilter,
  type FieldSource,
  type FilterTable,
  filterTable,
  wantedOf
} from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { isWanted } from '#main/foundation/db/is-wanted.ts'
import type { Wanted } from '#main/foundation/db/wanted-rows.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import { simplify } from '#shared/rules/filter/simplify.ts'
import { eventFields } from './event-fields.store.ts'
import { initiativeFields } from './initiative-fields.store.ts'
import { listRules } from './list-rules.store.ts'
import { partnerFields } from './partner-fields.store.ts'
import { peopleOf } from './people-of.store.ts'
import { personFields } from './person-fields.store.ts'
import { projectFields } from './project-fields.store.ts'
import { workingGroupFields } from './working-group-fields.store.ts'

type Wants = Pick<Wanted, 'where' | 'texts'>

/** A rule of a list asks for cards of any kind, and these for lists again: within are the lists that are being followed already. */
function tableOf(db: Connection, kind: CardKind, asking: Asking, within: readonly string[]): FilterTable {
  const onLists = listRules(db, within, asking.today, (of, lists) => tableOf(db, of, asking, lists))
  const fields: Readonly<Record<CardKind, () => Readonly<Record<string, FieldSource>>>> = {
    person: () => personFields(db, asking, onLists),
    organisation: () => partnerFields(db, asking, onLists),
    project: () => projectFields,
    working_group: () => workingGroupFields(asking.today),
    event: () => eventFields,
    initiative: () => initiativeFields
  }
  return filterTable(db, kind, asking.today, fields[kind]())
}

/** What a filter wants of the table of a kind of card. */
export const wantedCards = (db: Connection, kind: CardKind, filter: DatedFilter): Wants => wantedOf(filter, tableOf(db, kind, filter, []))

/** What a filter on cards of a kind wants of the table person: whom they stand for. */
export function wantedPeople(db: Connection, of: CardKind, filter: DatedFilter): Wants {
  if (of === 'person') return wantedCards(db, 'person', filter)
  return { where: peopleOf[of](conditionOf(simplify(filter.where), tableOf(db, of, filter, [])), filter.today), texts: [] }
}

/** Whether a card is one of those a filter wants; the others are not looked at. */
export function cardMatches(db: Connection, kind: CardKind, filter: DatedFilter, id: string): boolean {
  const { alias } = tableOf(db, kind, filter, [])
  return isWanted(db, { ...wantedCards(db, kind, filter), table: kind, alias, orders: [] }, id)
}
