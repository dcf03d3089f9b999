import { cadenceDaysSql } from '#main/features/cadence/index.ts'
import { leaveSql, ordersOf } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { allTrue, type Condition } from '#main/foundation/db/full-text.ts'
import { groupOrder, groupsOf, positionsOf } from '#main/foundation/db/row-groups.ts'
import { allOf, inOrder, windowOf } from '#main/foundation/db/row-order.ts'
import type { Wanted } from '#main/foundation/db/wanted-rows.ts'
import type { RowGroup } from '#shared/model/common.ts'
import type { Filter, FilterCondition } from '#shared/model/filter.ts'
import { fold, foldWords } from '#shared/rules/fold.ts'
import {
  type PartnerGroup,
  type PartnerSort,
  partnerEmail,
  partnerGrouping,
  partnerOrders,
  partnerSql,
  usable
} from './partners.columns.store.ts'

const openRole = 'select 1 from affiliation a join person p on p.id = a.person_id and p.deleted_at is null'
const present = {
  email: `(exists (select 1 from contact_point c where c.owner_id = o.id and ${usable('email')})
    or exists (${openRole} join contact_point c on c.owner_id = p.id and ${usable('email')} where a.organisation_id = o.id and a.to_on is null))`,
  phone: `(exists (select 1 from contact_point c where c.owner_id = o.id and ${usable('phone')})
    or exists (${openRole} join contact_point c on c.owner_id = p.id and ${usable('phone')} where a.organisation_id = o.id and a.to_on is null))`,
  web: "o.website <> ''",
  type: 'o.organisation_type is not null',
  statement: 'exists (select 1 from statement s where s.organisation_id = o.id)',
  primary: `exists (${openRole} where a.organisation_id = o.id and a.is_primary = 1 and a.to_on is null)`
} as const

function conditionOf(node: Exclude<FilterCondition, { kind: 'text' }>): Condition {
  if (node.kind === 'present') return { sql: node.present ? present[node.field] : `not ${present[node.field]}`, parameters: [] }
  if (node.field === 'organisationType') return { sql: 'o.organisation_type = ?', parameters: [node.value] }
  return {
    sql: 'exists (select 1 from tagging x join tag t on t.id = x.tag_id where x.entity_id = o.id and t.search_text = ?)',
    parameters: [fold(node.value)]
  }
}

function wantedBy(filter: Filter, sort: PartnerSort, group?: PartnerGroup): Wanted {
  const nodes = filter.where.kind === 'and' ? filter.where.nodes : [filter.where]
  const texts = nodes.filter((node) => node.kind === 'text')
  const others = nodes.filter((node) => node.kind !== 'text')
  return {
    table: 'organisation',
    alias: 'o',
    where: others.length === 0 ? null : allTrue(others.map(conditionOf)),
    texts: texts.map(({ text, phrase }) => ({ words: foldWords(text), phrase })),
    orders: [...(group ? [groupOrder(partnerGrouping(group, sort))] : []), ...ordersOf('o', partnerOrders, sort)]
  }
}

export interface PartnerRecord {
  seq: number
  id: string
  name: string
  organisationType: string | null
  status: string | null
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
    ${partnerSql.status} as status,
    (select count(*) from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
      where a.organisation_id = o.id and a.to_on is null) as personCount,
    pp.id as primaryId, pp.display_name as primaryName, case when pp.id is not null then ${leaveSql('pa')} end as leave,
    ${partnerEmail} as email,
    ${partnerSql.statement} as hasStatement, o.website, o.cvr, ${partnerSql.city} as city, ${partnerSql.owner} as ownerName,
    o.created_at as createdAt, o.updated_at as changedAt,
    (select json_group_array(name) from (select t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id = o.id order by t.sort_key)) as tags,
    ${partnerSql.lastOutreach} as lastOutreachAt, ${partnerSql.lastDialogue} as lastDialogueAt, ${cadenceDaysSql('o')} as cadenceDays
  from organisation o
  left join affiliation pa on pa.organisation_id = o.id and pa.is_primary = 1 and pa.to_on is null
  left join person pp on pp.id = pa.person_id and pp.deleted_at is null
  where o.seq in (select value from json_each(?))`

export interface PartnerRows {
  filter: Filter
  sort: PartnerSort
  group?: PartnerGroup | undefined
}

/** A window of the table Partnere in its order. */
export function partnerWindow(db: Connection, { filter, sort, group }: PartnerRows, offset: number, limit: number) {
  const { seqs, total } = windowOf(db, wantedBy(filter, sort, group), offset, limit)
  return { total, revision: db.revision, records: inOrder(seqs, db.rows<PartnerRecord>(rowsSql, JSON.stringify(seqs))) }
}

export const partnerGroups = (db: Connection, { filter, sort }: PartnerRows, group: PartnerGroup): RowGroup[] =>
  groupsOf(db, wantedBy(filter, sort), partnerGrouping(group, sort))

/** Where partners stand in the table; null for those that are not in it. */
export const partnerPositions = (db: Connection, { filter, sort, group }: PartnerRows, ids: readonly string[]): (number | null)[] =>
  positionsOf(db, wantedBy(filter, sort, group), ids)

/** Ids of all partners that match, by name. */
export function partnerIds(db: Connection, filter: Filter): string[] {
  const seqs = Array.from(allOf(db, wantedBy(filter, [{ by: 'name', desc: false }])))
  const rows = db.rows<{ seq: number; id: string }>(
    'select seq, id from organisation where seq in (select value from json_each(?))',
    JSON.stringify(seqs)
  )
  return inOrder(seqs, rows).map((row) => row.id)
}
