import { wantedCards } from '#main/features/filters/index.ts'
import { type DatedFilter, leaveSql, ordersOf } from '#main/features/records/index.ts'
import { totalsOf } from '#main/foundation/db/column-totals.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { groupOrder, groupsOf, positionsOf, readGroups } from '#main/foundation/db/row-groups.ts'
import { allOf, inOrder, windowOf } from '#main/foundation/db/row-order.ts'
import type { Wanted } from '#main/foundation/db/wanted-rows.ts'
import type { Totals } from '#shared/model/column-total.ts'
import type { RowGroup } from '#shared/model/common.ts'
import {
  firstPoint,
  type PersonGroup,
  type PersonSort,
  type PersonTotal,
  personGrouping,
  personOrders,
  personSql,
  personTotal,
  role
} from './persons.columns.store.ts'

const byName = [{ by: 'name', desc: false }] as const

const wantedBy = (db: Connection, { filter, sort, group }: PersonRows): Wanted => ({
  ...wantedCards(db, 'person', filter),
  table: 'person',
  alias: 'p',
  orders: [...(group ? [groupOrder(personGrouping(group, sort))] : []), ...ordersOf('p', personOrders, sort)]
})

export interface PersonRecord {
  seq: number
  id: string
  givenName: string
  familyName: string
  displayName: string
  title: string | null
  department: string | null
  partnerId: string | null
  partnerName: string | null
  organisationType: string | null
  isPrimary: number | null
  leave: string | null
  email: string | null
  emailStatus: string | null
  phone: string | null
  city: string | null
  language: string | null
  tags: string
  followUpDue: string | null
  lastOutreachAt: string | null
  lastDialogueAt: string | null
  createdAt: string
  changedAt: string
}

const rowsSql = `
  select p.seq, p.id, p.given_name as givenName, p.family_name as familyName, p.display_name as displayName,
    r.title, r.department, r.organisation_id as partnerId, ro.name as partnerName, ro.organisation_type as organisationType,
    r.is_primary as isPrimary, ${leaveSql('r')} as leave,
    e.value_raw as email, e.status as emailStatus, ${firstPoint('phone', 'value_norm')} as phone,
    (select json_group_array(name) from (select t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id = p.id order by t.sort_key)) as tags,
    ${personSql.city} as city, p.language, p.created_at as createdAt, p.updated_at as changedAt, ${personSql.followUp} as followUpDue,
    ${personSql.lastOutreach} as lastOutreachAt, ${personSql.lastDialogue} as lastDialogueAt
  from person p
  left join affiliation r on r.seq = ${role('a.seq')}
  left join organisation ro on ro.id = r.organisation_id
  left join contact_point e on e.seq = ${firstPoint('email', 'seq')}
  where p.seq in (select value from json_each(?))`

export interface PersonRows {
  filter: DatedFilter
  sort: PersonSort
  group?: PersonGroup | undefined
}

/** A window of the table Personer in its order. */
export function personWindow(db: Connection, rows: PersonRows, offset: number, limit: number) {
  if (rows.group) readGroups(db, wantedBy(db, rows), personGrouping(rows.group, rows.sort))
  const { seqs, total } = windowOf(db, wantedBy(db, rows), offset, limit)
  return { total, revision: db.revision, records: inOrder(seqs, db.rows<PersonRecord>(rowsSql, JSON.stringify(seqs))) }
}

export const personGroups = (db: Connection, rows: PersonRows, group: PersonGroup): RowGroup[] =>
  groupsOf(db, wantedBy(db, { ...rows, group }), personGrouping(group, rows.sort))

/** What is told of columns of all persons that match, and of each group. */
export const personTotals = (db: Connection, { filter, group }: Omit<PersonRows, 'sort'>, totals: readonly PersonTotal[]): Totals =>
  totalsOf(db, wantedBy(db, { filter, sort: byName }), totals.map(personTotal), group ? personGrouping(group, byName).key : null)

/** Where persons stand in the table; null for those that are not in it. */
export const personPositions = (db: Connection, rows: PersonRows, ids: readonly string[]): (number | null)[] =>
  positionsOf(db, wantedBy(db, rows), ids)

/** How many persons match. */
export const personCount = (db: Connection, filter: DatedFilter): number => windowOf(db, wantedBy(db, { filter, sort: byName }), 0, 0).total

/** Ids of all persons that match, by name. */
export function personIds(db: Connection, filter: DatedFilter): string[] {
  const seqs = Array.from(allOf(db, wantedBy(db, { filter, sort: byName })))
  const rows = db.rows<{ seq: number; id: string }>(
    'select seq, id from person where seq in (select value from json_each(?))',
    JSON.stringify(seqs)
  )
  return inOrder(seqs, rows).map((row) => row.id)
}
