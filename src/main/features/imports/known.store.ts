import { lastMembership } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'

export interface PartnerRecord {
  readonly seq: number
  readonly id: string
  readonly name: string
  readonly website: string
  readonly shortName: string
  readonly cvr: string
  readonly note: string
  readonly type: string | null
  readonly status: string | null
  readonly deleted: number
}

/** With ids only those; a condition on the column and what it asks for. */
const among = (column: string, ids: readonly string[] | undefined): string =>
  ids ? `${column} in (select value from json_each(?))` : 'true'
const asked = (ids: readonly string[] | undefined): string[] => (ids ? [JSON.stringify(ids)] : [])

/** All organisations or some, also those in the trash: a source must not bring those back by itself. */
export const partnerRecords = (db: Connection, ids?: readonly string[]): PartnerRecord[] =>
  db.rows<PartnerRecord>(
    `select o.seq, o.id, o.name, o.website, o.short_name as shortName, o.cvr, o.notes as note, o.organisation_type as type, o.deleted_at is not null as deleted,
       (select m.status from membership m where m.seq = ${lastMembership('o.id')}) as status
     from organisation o where ${among('o.id', ids)} order by o.id`,
    ...asked(ids)
  )

export const holdsPartners = (db: Connection): boolean => db.value('select 1 from organisation limit 1') !== undefined

export const holdsPersons = (db: Connection): boolean => db.value('select 1 from person limit 1') !== undefined

/** Whether the partner has or had the domain, or it was said to be none of its own. */
export const knowsDomain = (db: Connection, partnerId: string, domain: string): boolean =>
  db.value('select 1 from organisation_domain where organisation_id=? and domain=?', partnerId, domain) !== undefined

interface Named {
  id: string
  value: string
}

export const formerNameRecords = (db: Connection, ids?: readonly string[]): Named[] =>
  db.rows<Named>(
    `select organisation_id as id, name as value from organisation_name where kind='former' and ${among('organisation_id', ids)} order by id`,
    ...asked(ids)
  )

export const domainRecords = (db: Connection, ids?: readonly string[]): Named[] =>
  db.rows<Named>(
    `select organisation_id as id, domain as value from organisation_domain where status='current' and ${among('organisation_id', ids)} order by id`,
    ...asked(ids)
  )

/** The newest version of each statement of the partners; id is the partner and the language. */
export const statementRecords = (db: Connection, partnerIds: readonly string[]): Named[] =>
  db.rows<Named>(
    `select s.organisation_id || ' ' || s.language as id, v.text as value from statement s join statement_version v on v.statement_id = s.id
     where s.organisation_id in (select value from json_each(?))
       and v.no = (select max(n.no) from statement_version n where n.statement_id = s.id)`,
    JSON.stringify(partnerIds)
  )

export interface PersonRecord {
  readonly seq: number
  readonly id: string
  readonly name: string
  readonly givenName: string
  readonly familyName: string
  readonly honorific: string
  readonly note: string
  readonly override: string
  readonly language: string | null
  readonly deleted: number
}

/** What tells persons: who has or had one of the addresses, has or had a role at one of the partners, has a name or sort key, or an id. */
export interface Telling {
  readonly emails: readonly string[]
  readonly partnerIds: readonly string[]
  readonly ids: readonly string[]
  /** What sources call them. */
  readonly refs: readonly string[]
  readonly sortKeys: readonly string[]
}

/** Ids of those who are told by something other than their id. */
export const tellingIds = (db: Connection, { emails, partnerIds, refs, sortKeys }: Telling): string[] =>
  db.column<string>(
    `select owner_id from contact_point where value_norm in (select value from json_each(?)) and kind='email' and owner_type='person'
     union select person_id from affiliation where organisation_id in (select value from json_each(?))
     union select entity_id from external_ref where kind in ('id','uid') and entity='person' and key in (select value from json_each(?))
     union select id from person where deleted_at is null and sort_key in (select value from json_each(?))`,
    ...[emails, partnerIds, refs, sortKeys].map((values) => JSON.stringify(values))
  )

export const personRecords = (db: Connection, ids: readonly string[]): PersonRecord[] =>
  db.rows<PersonRecord>(
    `select seq, id, display_name as name, given_name as givenName, family_name as familyName, honorific, notes as note,
       salutation_override as override, language, deleted_at is not null as deleted
     from person where id in (select value from json_each(?)) order by id`,
    JSON.stringify(ids)
  )

export interface RoleRecord {
  seq: number
  id: string
  personId: string
  partnerId: string
  partnerName: string
  title: string
  department: string
  open: boolean
}

/** Roles of the persons, also ended ones. */
export function roleRecords(db: Connection, personIds: readonly string[]): RoleRecord[] {
  const rows = db.rows<Omit<RoleRecord, 'open'> & { open: number | boolean }>(
    `select a.seq, a.id, a.person_id as personId, a.organisation_id as partnerId, o.name as partnerName, a.title, a.department, a.to_on is null as open
     from affiliation a join organisation o on o.id = a.organisation_id
     where a.person_id in (select value from json_each(?)) order by a.position, a.id`,
    JSON.stringify(personIds)
  )
  for (const row of rows) row.open = row.open === 1
  return rows as RoleRecord[]
}

/** What the source (or, by a uid, everybody) calls records; all of them, or those with the ids. */
export const refRecords = (
  db: Connection,
  entity: 'person' | 'organisation',
  sourceId: string | null,
  ids?: readonly string[]
): { id: string; kind: 'id' | 'uid'; key: string }[] =>
  db.rows(
    `select entity_id as id, kind, key from external_ref where entity=? and (kind='uid' or source_id=?) and ${among('entity_id', ids)}`,
    ...[entity, sourceId ?? '', ...asked(ids)]
  )

export const tagRecords = (db: Connection, ids: readonly string[]): Named[] =>
  db.rows<Named>(
    `select x.entity_id as id, t.name as value from tagging x join tag t on t.id = x.tag_id
     where x.entity_id in (select value from json_each(?)) order by x.entity_id, t.sort_key`,
    JSON.stringify(ids)
  )

/** Values in fields of the user's own; key is the folded label. */
export const customRecords = (db: Connection, ids: readonly string[]): (Named & { key: string })[] =>
  db.rows<Named & { key: string }>(
    `select v.entity_id as id, f.search_text as key, v.value from custom_value v join custom_field f on f.id = v.field_id
     where v.entity_id in (select value from json_each(?))`,
    JSON.stringify(ids)
  )
