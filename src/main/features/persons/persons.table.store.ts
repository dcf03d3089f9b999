import { leaveSql, ordersOf } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { allTrue, type Condition } from '#main/foundation/db/full-text.ts'
import { groupOrder, groupsOf, positionsOf } from '#main/foundation/db/row-groups.ts'
import { allOf, inOrder, windowOf } from '#main/foundation/db/row-order.ts'
import type { Wanted } from '#main/foundation/db/wanted-rows.ts'
import type { RowGroup } from '#shared/model/common.ts'
import type { Filter, FilterCondition } from '#shared/model/filter.ts'
import { fold, foldWords } from '#shared/rules/fold.ts'
import { firstPoint, type PersonGroup, type PersonSort, personGrouping, personOrders, personSql, role } from './persons.columns.store.ts'

const usable = "c.status in ('ok','suspect')"
const openRoles =
  'affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null where a.person_id = p.id and a.to_on is null'
const point = (kind: string) => `select 1 from contact_point c where c.owner_id = p.id and c.kind = '${kind}' and ${usable}`
const present = {
  email: `exists (${point('email')})`,
  phone: `exists (${point('phone')})`,
  web: `exists (select 1 from ${openRoles} and o.website <> '')`,
  type: `exists (select 1 from ${openRoles} and o.organisation_type is not null)`,
  statement: `exists (select 1 from ${openRoles} and exists (select 1 from statement s where s.organisation_id = o.id))`,
  primary: `exists (select 1 from ${openRoles} and a.is_primary = 1)`
} as const

// whoever is meant is found from the few partners or tags, not asked about one person after the other
const currentlyAt = 'affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null and a.to_on is null'
const ofType = `select a.person_id from ${currentlyAt} where o.organisation_type = ?`
const tagging = 'tag t join tagging x on x.tag_id = t.id'
const tagged = `select x.entity_id from ${tagging} where t.search_text = ?
  union select a.person_id from ${tagging} join ${currentlyAt} and o.id = x.entity_id where t.search_text = ?`

function conditionOf(node: Exclude<FilterCondition, { kind: 'text' }>): Condition {
  if (node.kind === 'present') return { sql: node.present ? present[node.field] : `not ${present[node.field]}`, parameters: [] }
  const [sql, value] = node.field === 'organisationType' ? [ofType, node.value] : [tagged, fold(node.value)]
  return { sql: `p.id in (${sql})`, parameters: node.field === 'organisationType' ? [value] : [value, value] }
}

function wantedBy(filter: Filter, sort: PersonSort, group?: PersonGroup): Wanted {
  const nodes = filter.where.kind === 'and' ? filter.where.nodes : [filter.where]
  const texts = nodes.filter((node) => node.kind === 'text')
  const others = nodes.filter((node) => node.kind !== 'text')
  return {
    table: 'person',
    alias: 'p',
    where: others.length === 0 ? null : allTrue(others.map(conditionOf)),
    texts: texts.map(({ text, phrase }) => ({ words: foldWords(text), phrase })),
    orders: [...(group ? [groupOrder(personGrouping(group, sort))] : []), ...ordersOf('p', personOrders, sort)]
  }
}

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
    r.title, r.department, r.organisation_id as partnerId, ro.name as partnerName, r.is_primary as isPrimary, ${leaveSql('r')} as leave,
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
  filter: Filter
  sort: PersonSort
  group?: PersonGroup | undefined
}

/** A window of the table Personer in its order. */
export function personWindow(db: Connection, { filter, sort, group }: PersonRows, offset: number, limit: number) {
  const { seqs, total } = windowOf(db, wantedBy(filter, sort, group), offset, limit)
  return { total, revision: db.revision, records: inOrder(seqs, db.rows<PersonRecord>(rowsSql, JSON.stringify(seqs))) }
}

export const personGroups = (db: Connection, { filter, sort }: PersonRows, group: PersonGroup): RowGroup[] =>
  groupsOf(db, wantedBy(filter, sort), personGrouping(group, sort))

/** Where persons stand in the table; null for those that are not in it. */
export const personPositions = (db: Connection, { filter, sort, group }: PersonRows, ids: readonly string[]): (number | null)[] =>
  positionsOf(db, wantedBy(filter, sort, group), ids)

/** How many persons match. */
export const personCount = (db: Connection, filter: Filter): number =>
  windowOf(db, wantedBy(filter, [{ by: 'name', desc: false }]), 0, 0).total

/** Ids of all persons that match, by name. */
export function personIds(db: Connection, filter: Filter): string[] {
  const seqs = Array.from(allOf(db, wantedBy(filter, [{ by: 'name', desc: false }])))
  const rows = db.rows<{ seq: number; id: string }>(
    'select seq, id from person where seq in (select value from json_each(?))',
    JSON.stringify(seqs)
  )
  return inOrder(seqs, rows).map((row) => row.id)
}
