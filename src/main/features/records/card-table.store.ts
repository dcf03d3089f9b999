import { type AskedTotal, totalsOf } from '#main/foundation/db/column-totals.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { type Grouping, groupOrder, groupsOf, positionsOf, readGroups } from '#main/foundation/db/row-groups.ts'
import { allOf, inOrder, windowOf } from '#main/foundation/db/row-order.ts'
import type { Wanted } from '#main/foundation/db/wanted-rows.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { TotalKind, Totals } from '#shared/model/column-total.ts'
import type { RowGroup, SortLevel } from '#shared/model/common.ts'
import type { Filter } from '#shared/model/filter.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { customValuesOf } from './customs.store.ts'
import { askedToday, bothOf, type DatedFilter } from './filter-of.ts'
import { customKey, customSql, ordersOf } from './order-of.ts'

type CustomColumn = `custom:${string}`

/** Nobody writes to such a card or talks with it. */
const nobody = { missingEmail: null, lastDialogue: null } as const

/** How a kind of card stands in a table, on the day it is asked: today is an ISO day, and stands in the expressions as it is. */
interface CardTableSpec<Column extends string, Group extends string, Row> {
  kind: CardKind
  alias: string
  wanted: (db: Connection, filter: DatedFilter) => Pick<Wanted, 'where' | 'texts'>
  /** The columns of a row behind its seq. */
  columns: (today: string) => string
  toRow: (record: Readonly<Record<string, unknown>>) => Row
  /** What each column is sorted by. */
  orders: (today: string) => Readonly<Record<Column, string>>
  /** What rows of a group have in common, and what that is called where it is not what is shown. */
  groups: (today: string) => Readonly<Record<Group, { key: string; label?: string }>>
}

interface Asked<Column extends string, Group extends string> {
  query: string
  filter?: Filter | undefined
  sort: readonly SortLevel<Column>[]
  group?: Group | CustomColumn | undefined
}

/** The questions to the table of a kind of card of which there are not very many; each is asked of what the card file says today. */
export function cardTable<Column extends string, Group extends string, Row>(spec: CardTableSpec<Column, Group, Row>) {
  const { kind, alias } = spec
  const dayOf = ({ now }: ReadUnit) => localDay(now)
  const byName = [] as const

  const groupingOf = (unit: ReadUnit, group: Group | CustomColumn, sort: readonly SortLevel<string>[]): Grouping => {
    const own = customKey(alias, group)
    const isDesc = sort.some(({ by, desc }) => by === group && desc)
    if (own) return { ...nobody, key: own, desc: isDesc, label: customSql(alias, group) ?? null }
    const found: { key: string; label?: string } | undefined = spec.groups(dayOf(unit))[group as Group]
    if (!found) throw new AppError('input.invalid', { field: 'group' })
    const { key, label } = found
    return {
      key: { sql: key, parameters: [] },
      ...nobody,
      desc: isDesc,
      label: label === undefined ? null : { sql: label, parameters: [] }
    }
  }
  const wantedBy = (unit: ReadUnit, filter: DatedFilter, { sort, group }: Pick<Asked<Column, Group>, 'sort' | 'group'>): Wanted => ({
    ...spec.wanted(unit.db, filter),
    table: kind,
    alias,
    orders: [...(group ? [groupOrder(groupingOf(unit, group, sort))] : []), ...ordersOf(alias, spec.orders(dayOf(unit)), sort)]
  })
  const asked = (unit: ReadUnit, rows: Asked<Column, Group>): Wanted => wantedBy(unit, filterOf(unit, rows), rows)
  const filterOf = (unit: ReadUnit, rows: Pick<Asked<Column, Group>, 'query' | 'filter'>): DatedFilter =>
    askedToday(unit, bothOf(unit.db, kind, rows))

  return {
    page(unit: ReadUnit, rows: Asked<Column, Group> & { offset: number; limit: number }) {
      const { db } = unit
      if (rows.group) readGroups(db, asked(unit, rows), groupingOf(unit, rows.group, rows.sort))
      const { seqs, total } = windowOf(db, asked(unit, rows), rows.offset, rows.limit)
      const records = db.rows<{ seq: number; id: string }>(
        `select ${alias}.seq, ${spec.columns(dayOf(unit))} from ${kind} ${alias} where ${alias}.seq in (select value from json_each(?))`,
        JSON.stringify(seqs)
      )
      const customs = customValuesOf(
        db,
        records.map(({ id }) => id)
      )
      const shown = inOrder(seqs, records).map(({ seq: _seq, ...record }) =>
        spec.toRow({ ...record, customs: customs.get(record.id) ?? {} })
      )
      return { total, revision: db.revision, rows: shown }
    },
    groups: (unit: ReadUnit, rows: Asked<Column, Group> & { group: Group | CustomColumn }): RowGroup[] =>
      groupsOf(unit.db, asked(unit, rows), groupingOf(unit, rows.group, rows.sort)),
    totals(
      unit: ReadUnit,
      {
        totals,
        group,
        ...rows
      }: Omit<Asked<Column, Group>, 'sort'> & { totals: readonly { column: Column | CustomColumn; of: TotalKind }[] }
    ): Totals {
      const orders = spec.orders(dayOf(unit))
      const told = totals.map(({ column, of }): AskedTotal => {
        const value = customSql(alias, column) ?? (Object.hasOwn(orders, column) && { sql: orders[column as Column], parameters: [] })
        if (!value) throw new AppError('input.invalid', { field: 'totals' })
        return { value, of }
      })
      const wanted = wantedBy(unit, filterOf(unit, rows), { sort: byName })
      return totalsOf(unit.db, wanted, told, group ? groupingOf(unit, group, byName).key : null)
    },
    /** Null for those that are not in it. */
    positions: (unit: ReadUnit, rows: Asked<Column, Group> & { ids: readonly string[] }): (number | null)[] =>
      positionsOf(unit.db, asked(unit, rows), rows.ids),
    /** Ids of all that match, by name. */
    ids(db: Connection, filter: DatedFilter): string[] {
      const seqs = Array.from(allOf(db, { ...spec.wanted(db, filter), table: kind, alias, orders: [] }))
      const rows = db.rows<{ seq: number; id: string }>(
        `select seq, id from ${kind} where seq in (select value from json_each(?))`,
        JSON.stringify(seqs)
      )
      return inOrder(seqs, rows).map(({ id }) => id)
    }
  }
}

/** SQL of what all cards have alike, of a card by that alias. */
export const cardColumns = (alias: string) => `
  (select json_group_array(name) from (select t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id = ${alias}.id
    order by t.sort_key)) as tags,
  ${lastActivity(alias)} as lastActivityAt, ${alias}.created_at as createdAt, ${alias}.updated_at as changedAt`

/** When somebody last noted something about a card that is spoken about. */
const lastActivity = (alias: string) =>
  `(select max(a.occurred_at) from activity_link l join activity a on a.id = l.activity_id and a.deleted_at is null where l.entity_id = ${alias}.id)`

/** What those are sorted by. */
export const cardOrders = (alias: string) => ({
  tags: `(select t.sort_key from tagging x join tag t on t.id = x.tag_id where x.entity_id = ${alias}.id order by t.sort_key limit 1)`,
  lastActivity: lastActivity(alias),
  created: `${alias}.created_at`,
  changed: `${alias}.updated_at`
})
