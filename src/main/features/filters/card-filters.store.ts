import { type Asking, type DatedFilter, type FieldSource, type FilterTable, filterTable, wantedOf } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { isWanted } from '#main/foundation/db/is-wanted.ts'
import { allOf } from '#main/foundation/db/row-order.ts'
import type { Wanted } from '#main/foundation/db/wanted-rows.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import { eventFields } from './event-fields.store.ts'
import { initiativeFields } from './initiative-fields.store.ts'
import { listRules } from './list-rules.store.ts'
import { partnerFields } from './partner-fields.store.ts'
import { inSeveralRoles, nobodysContacts, personIdsOf } from './people-of.store.ts'
import { personFields } from './person-fields.store.ts'
import { projectFields } from './project-fields.store.ts'
import { workingGroupFields } from './working-group-fields.store.ts'

type Wants = Pick<Wanted, 'where' | 'texts'>

/** A rule of a list asks for cards of any kind, and these for lists again: within are the lists that are being followed already. */
function tableOf(db: Connection, kind: CardKind, asking: Asking, within: readonly string[]): FilterTable {
  const onLists = listRules(db, within, asking.today, (of, lists) => tableOf(db, of, asking, lists))
  const fields: Readonly<Record<CardKind, () => Readonly<Record<string, FieldSource>>>> = {
    person: () => personFields(db, asking, onLists.persons),
    organisation: () => partnerFields(db, asking, onLists.ids),
    project: () => projectFields,
    working_group: () => workingGroupFields(asking.today),
    event: () => eventFields,
    initiative: () => initiativeFields
  }
  return filterTable(db, kind, asking.today, fields[kind]())
}

/** What a filter wants of the table of a kind of card. */
export const wantedCards = (db: Connection, kind: CardKind, filter: DatedFilter): Wants => wantedOf(filter, tableOf(db, kind, filter, []))

/** How many cards of a kind a filter wants, and how many persons these stand for as the rule of a list. */
export function countPeople(db: Connection, kind: CardKind, filter: DatedFilter): { cards: number; count: number } {
  const { alias } = tableOf(db, kind, filter, [])
  const cards = allOf(db, { ...wantedCards(db, kind, filter), table: kind, alias, orders: [] })
  return {
    cards: cards.length,
    count: kind === 'person' ? withoutUncalled(db, cards) : standingFor(db, { kind, alias, cards }, filter.today)
  }
}

function withoutUncalled(db: Connection, persons: Int32Array): number {
  const uncalled = new Set(db.column<number>(`select p.seq from person p where p.id in (${nobodysContacts})`))
  return uncalled.size === 0 ? persons.length : persons.filter((seq) => !uncalled.has(seq)).length
}

interface Cards {
  kind: Exclude<CardKind, 'person'>
  alias: string
  cards: Int32Array
}

function standingFor(db: Connection, { kind, alias, cards }: Cards, today: string): number {
  const amongst = { sql: `${alias}.seq in (select value from json_each(?))`, parameters: [JSON.stringify(Array.from(cards))] }
  const { sql, parameters } = personIdsOf[kind](amongst, today)
  const living = 'x.id not in (select p.id from person p where p.deleted_at is not null)'
  // who may come more than once is told apart, which is dear; all others are only counted
  const counted =
    kind === 'organisation'
      ? `with again(id) as materialized (${inSeveralRoles})
         select count(*) filter (where x.id not in again) + count(distinct x.id) filter (where x.id in again)`
      : 'select count(distinct x.id)'
  return db.value<number>(`${counted} from (${sql}) x where ${living}`, ...parameters) ?? 0
}

/** Whether a card is one of those a filter wants; the others are not looked at. */
export function cardMatches(db: Connection, kind: CardKind, filter: DatedFilter, id: string): boolean {
  const { alias } = tableOf(db, kind, filter, [])
  return isWanted(db, { ...wantedCards(db, kind, filter), table: kind, alias, orders: [] }, id)
}
