import { lastDialogueSql, lastOutreachSql } from '#main/features/activities/index.ts'
import { leaveSql, ordersOf } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { allTrue, type Condition } from '#main/foundation/db/full-text.ts'
import { allOf, inOrder, windowOf } from '#main/foundation/db/row-order.ts'
import type { Wanted } from '#main/foundation/db/wanted-rows.ts'
import type { SortLevel } from '#shared/model/common.ts'
import type { Filter, FilterCondition } from '#shared/model/filter.ts'
import type { partnerColumns } from '#shared/model/partner.ts'
import { fold, foldWords } from '#shared/rules/fold.ts'

export type PartnerColumn = (typeof partnerColumns)[number]
type Sort = SortLevel<PartnerColumn>

const openRole = 'select 1 from affiliation a join person p on p.id = a.person_id and p.deleted_at is null'
const usable = (kind: string) => `c.kind = '${kind}' and c.status in ('ok','suspect')`
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

const primaryOf = `(select p.sort_key from affiliation a join person p on p.id = a.person_id
  where a.organisation_id = o.id and a.to_on is null and a.is_primary = 1)`
const orders: Record<PartnerColumn, string> = {
  name: 'o.sort_key',
  type: 'o.organisation_type',
  status: '(select m.status from membership m where m.organisation_id = o.id and m.left_on is null)',
  persons: '(select count(*) from affiliation a where a.organisation_id = o.id and a.to_on is null)',
  primary: primaryOf,
  email: `(select c.value_norm from affiliation a join contact_point c on c.owner_id = a.person_id and c.kind = 'email' and c.position = 0
    where a.organisation_id = o.id and a.to_on is null and a.is_primary = 1 limit 1)`,
  lastOutreach: lastOutreachSql('organisation', 'o'),
  lastDialogue: lastDialogueSql('organisation', 'o')
}

function wantedBy(filter: Filter, sort: readonly Sort[]): Wanted {
  const nodes = filter.where.kind === 'and' ? filter.where.nodes : [filter.where]
  const texts = nodes.filter((node) => node.kind === 'text')
  const others = nodes.filter((node) => node.kind !== 'text')
  return {
    table: 'organisation',
    alias: 'o',
    where: others.length === 0 ? null : allTrue(others.map(conditionOf)),
    texts: texts.map(({ text, phrase }) => ({ words: foldWords(text), phrase })),
    orders: ordersOf('o', orders, sort)
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
  tags: string
  lastOutreachAt: string | null
  lastDialogueAt: string | null
}

const rowsSql = `
  select o.seq, o.id, o.name, o.organisation_type as organisationType,
    (select m.status from membership m where m.organisation_id = o.id order by m.left_on is not null, m.id desc limit 1) as status,
    (select count(*) from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
      where a.organisation_id = o.id and a.to_on is null) as personCount,
    pp.id as primaryId, pp.display_name as primaryName, case when pp.id is not null then ${leaveSql('pa')} end as leave,
    coalesce(
      (select c.value_raw from contact_point c where c.owner_id = pp.id and ${usable('email')} order by c.preferred desc, c.position limit 1),
      (select c.value_raw from contact_point c where c.owner_id = o.id and ${usable('email')} order by c.position limit 1)) as email,
    exists (select 1 from statement s where s.organisation_id = o.id) as hasStatement,
    (select json_group_array(name) from (select t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id = o.id order by t.sort_key)) as tags,
    ${orders.lastOutreach} as lastOutreachAt, ${orders.lastDialogue} as lastDialogueAt
  from organisation o
  left join affiliation pa on pa.organisation_id = o.id and pa.is_primary = 1 and pa.to_on is null
  left join person pp on pp.id = pa.person_id and pp.deleted_at is null
  where o.seq in (select value from json_each(?))`

/** A window of the table Partnere in its order. */
export function partnerWindow(db: Connection, filter: Filter, sort: readonly Sort[], offset: number, limit: number) {
  const { seqs, total } = windowOf(db, wantedBy(filter, sort), offset, limit)
  return { total, revision: db.revision, records: inOrder(seqs, db.rows<PartnerRecord>(rowsSql, JSON.stringify(seqs))) }
}

/** Ids of all partners that match, by name. */
export function partnerIds(db: Connection, filter: Filter): string[] {
  const seqs = Array.from(allOf(db, wantedBy(filter, [{ by: 'name', desc: false }])))
  const rows = db.rows<{ seq: number; id: string }>(
    'select seq, id from organisation where seq in (select value from json_each(?))',
    JSON.stringify(seqs)
  )
  return inOrder(seqs, rows).map((row) => row.id)
}
