import type { Connection } from '#main/foundation/db/connection.ts'

export interface PartnerRecord {
  id: string
  name: string
  website: string
  type: string | null
  status: string | null
  deleted: number
}

/** All organisations, also those in the trash: a page must not bring those back by itself. */
export const partnerRecords = (db: Connection): PartnerRecord[] =>
  db.rows<PartnerRecord>(
    `select o.id, o.name, o.website, o.organisation_type as type, o.deleted_at is not null as deleted,
       (select m.status from membership m where m.organisation_id = o.id order by m.left_on is not null, m.left_on desc, m.id desc limit 1) as status
     from organisation o order by o.id`
  )

export const holdsPartners = (db: Connection): boolean => db.value('select 1 from organisation limit 1') !== undefined

/** Whether the partner has or had the domain, or it was said to be none of its own. */
export const knowsDomain = (db: Connection, partnerId: string, domain: string): boolean =>
  db.value('select 1 from organisation_domain where organisation_id=? and domain=?', partnerId, domain) !== undefined

interface Named {
  id: string
  value: string
}

export const formerNameRecords = (db: Connection): Named[] =>
  db.rows<Named>("select organisation_id as id, name as value from organisation_name where kind='former' order by id")

export const domainRecords = (db: Connection): Named[] =>
  db.rows<Named>("select organisation_id as id, domain as value from organisation_domain where status='current' order by id")

/** The newest version of each statement of the partners; id is the partner and the language. */
export const statementRecords = (db: Connection, partnerIds: readonly string[]): Named[] =>
  db.rows<Named>(
    `select s.organisation_id || ' ' || s.language as id, v.text as value from statement s join statement_version v on v.statement_id = s.id
     where s.organisation_id in (select value from json_each(?))
       and v.no = (select max(n.no) from statement_version n where n.statement_id = s.id)`,
    JSON.stringify(partnerIds)
  )

export interface PersonRecord {
  id: string
  name: string
  givenName: string
  familyName: string
  override: string
  language: string | null
  deleted: number
}

/** Persons who have or had one of the addresses, have or had a role at one of the partners, or are named by id. */
export const personRecords = (
  db: Connection,
  emails: readonly string[],
  partnerIds: readonly string[],
  ids: readonly string[]
): PersonRecord[] =>
  db.rows<PersonRecord>(
    `select p.id, p.display_name as name, p.given_name as givenName, p.family_name as familyName, p.salutation_override as override,
       p.language, p.deleted_at is not null as deleted
     from person p where p.id in (
       select owner_id from contact_point where value_norm in (select value from json_each(?)) and kind='email' and owner_type='person'
       union select person_id from affiliation where organisation_id in (select value from json_each(?))
       union select value from json_each(?)) order by p.id`,
    JSON.stringify(emails),
    JSON.stringify(partnerIds),
    JSON.stringify(ids)
  )

export interface RoleRecord {
  id: string
  personId: string
  partnerId: string
  partnerName: string
  title: string
  open: number
}

/** Roles of the persons, also ended ones. */
export const roleRecords = (db: Connection, personIds: readonly string[]): RoleRecord[] =>
  db.rows<RoleRecord>(
    `select a.id, a.person_id as personId, a.organisation_id as partnerId, o.name as partnerName, a.title, a.to_on is null as open
     from affiliation a join organisation o on o.id = a.organisation_id
     where a.person_id in (select value from json_each(?)) order by a.position, a.id`,
    JSON.stringify(personIds)
  )
