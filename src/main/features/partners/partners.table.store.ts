import { cadenceDaysSql } from '#main/features/cadence/index.ts'
import { wantedCards } from '#main/features/filters/index.ts'
import { type DatedFilter, lastMembership, leaveSql, ordersOf } from '#main/features/records/index.ts'
import { totalsOf } from '#main/foundation/db/column-totals.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { groupOrder, groupsOf, positionsOf, readGroups } from '#main/foundation/db/row-groups.ts'
import { allOf, inOrder, windowOf } from '#main/foundation/db/row-order.ts'
import type { Wanted } from '#main/foundation/db/wanted-rows.ts'
import type { Totals } from '#shared/model/column-total.ts'
import type { RowGroup } from '#shared/model/common.ts'
import {
  type PartnerGroup,
  type PartnerSort,
  type PartnerTotal,
  partnerEmail,
  partnerGrouping,
  partnerOrders,
  partnerSql,
  partnerTotal
} from './partners.columns.store.ts'

const byName = [{ by: 'name', desc: false }] as const

const wantedBy = (db: Connection, { filter, sort, group }: PartnerRows): Wanted => ({
  ...wantedCards(db, 'organisation', filter),
  table: 'organisation',
  alias: 'o',
  orders: [...(group ? [groupOrder(partnerGrouping(group, sort))] : []), ...ordersOf('o', partnerOrders, sort)]
})

export interface PartnerRecord {
  seq: number
  id: string
  name: string
  organisationType: string | null
  status: string | null
  kind: string | null
  joinedText: string | null
  leftOn: string | null
  focus: string
  goals: string
  personCount: number
  primaryId: string | null
  primaryName: string | null
  leave: string | null
  email: string | null
  hasStatement: number
  website: string
  cvr: string
  city: string | null
  ownerName: string | null
  tags: string
  lastOutreachAt: string | null
  lastDialogueAt: string | null
  cadenceDays: number | null
  createdAt: string
  changedAt: string
}

const rowsSql = `
  select o.seq, o.id, o.name, o.organisation_type as organisationType,
    m.status, m.kind, m.joined_text as joinedText, m.left_on as leftOn,
    (select json_group_array(name) from (select f.name_da as name from organisation_focus x join focus_area f on f.id = x.focus_area_id
      where x.organisation_id = o.id and x.to_on is null order by f.sort_key)) as focus,
    (select json_object('all', count(*), 'reached', count(*) filter (where g.status = 'reached')) from goal g
      where g.organisation_id = o.id and g.status <> 'dropped') as goals,
    ${partnerSql.persons} as personCount,
    pp.id as primaryId, pp.display_name as primaryName, case when pp.id is not null then ${leaveSql('pa')} end as leave,
    ${partnerEmail} as email,
    ${partnerSql.statement} as hasStatement, o.website, o.cvr, ${partnerSql.city} as city, ${partnerSql.owner} as ownerName,
    o.created_at as createdAt, o.updated_at as changedAt,
    (select json_group_array(name) from (select t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id = o.id order by t.sort_key)) as tags,
    ${partnerSql.lastOutreach} as lastOutreachAt, ${partnerSql.lastDialogue} as lastDialogueAt, ${cadenceDaysSql('o')} as cadenceDays
  from organisation o
  left join membership m on m.seq = ${lastMembership('o.id')}
  left join affiliation pa on pa.organisation_id = o.id and pa.is_primary = 1 and pa.to_on is null
  left join person pp on pp.id = pa.person_id and pp.deleted_at is null
  where o.seq in (select value from json_each(?))`

export interface PartnerRows {
  filter: DatedFilter
  sort: PartnerSort
  group?: PartnerGroup | undefined
}

/** A window of the table Partnere in its order. */
export function partnerWindow(db: Connection, rows: PartnerRows, offset: number, limit: number) {
  if (rows.group) readGroups(db, wantedBy(db, rows), partnerGrouping(rows.group, rows.sort))
  const { seqs, total } = windowOf(db, wantedBy(db, rows), offset, limit)
  return { total, revision: db.revision, records: inOrder(seqs, db.rows<PartnerRecord>(rowsSql, JSON.stringify(seqs))) }
}

export const partnerGroups = (db: Connection, rows: PartnerRows, group: PartnerGroup): RowGroup[] =>
  groupsOf(db, wantedBy(db, { ...rows, group }), partnerGrouping(group, rows.sort))

/** What is told of columns of all partners that match, and of each group. */
export const partnerTotals = (db: Connection, { filter, group }: Omit<PartnerRows, 'sort'>, totals: readonly PartnerTotal[]): Totals =>
  totalsOf(db, wantedBy(db, { filter, sort: byName }), totals.map(partnerTotal), group ? partnerGrouping(group, byName).key : null)

/** Where partners stand in the table; null for those that are not in it. */
export const partnerPositions = (db: Connection, rows: PartnerRows, ids: readonly string[]): (number | null)[] =>
  positionsOf(db, wantedBy(db, rows), ids)

/** How many partners match. */
export const partnerCount = (db: Connection, filter: DatedFilter): number =>
  windowOf(db, wantedBy(db, { filter, sort: byName }), 0, 0).total

/** Ids of all partners that match, by name. */
export function partnerIds(db: Connection, filter: DatedFilter): string[] {
  const seqs = Array.from(allOf(db, wantedBy(db, { filter, sort: byName })))
  const rows = db.rows<{ seq: number; id: string }>(
    'select seq, id from organisation where seq in (select value from json_each(?))',
    JSON.stringify(seqs)
  )
  return inOrder(seqs, rows).map((row) => row.id)
}
