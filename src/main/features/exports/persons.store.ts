import { lastMembership } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Language } from '#shared/model/language.ts'

export interface PersonRecord {
  id: string
  givenName: string
  familyName: string
  displayName: string
  honorific: string
  language: Language | null
  greeting: string
  notes: string
  source: string | null
  updatedAt: string
  /** What a card says beyond the model, as JSON. */
  extra: string | null
}

/** Persons in the given order; whoever is gone by now is left out. */
export const personRecords = (db: Connection, ids: readonly string[]): PersonRecord[] =>
  db.rows<PersonRecord>(
    `select p.id, p.given_name as givenName, p.family_name as familyName, p.display_name as displayName, p.honorific, p.language,
       p.salutation_override as greeting, p.notes, s.name as source, p.updated_at as updatedAt, x.lines_json as extra
     from json_each(?) j join person p on p.id = j.value and p.deleted_at is null
     left join import_source s on s.id = p.source_id left join card_extra x on x.entity_id = p.id order by j.key`,
    JSON.stringify(ids)
  )

export interface RoleRecord {
  roleId: string
  personId: string
  title: string
  department: string
  isPrimary: number
  partnerId: string
  partnerName: string
  organisationType: string | null
  membership: string | null
}

/** Of an organisation: the open membership, else the one that ended last; null for no partner. */
export const membershipSql = `(select m.status from membership m where m.seq = ${lastMembership('o.id')})`

/** Open roles of the persons, of each the one that speaks for the person first. */
export const roleRecords = (db: Connection, personIds: readonly string[]): RoleRecord[] =>
  db.rows<RoleRecord>(
    `select a.id as roleId, a.person_id as personId, a.title, a.department, a.is_primary as isPrimary, o.id as partnerId,
       o.name as partnerName, o.organisation_type as organisationType, ${membershipSql} as membership
     from affiliation a join organisation o on o.id = a.organisation_id and o.deleted_at is null
     where a.person_id in (select value from json_each(?)) and a.to_on is null
     order by a.person_id, a.is_primary desc, a.position, a.id`,
    JSON.stringify(personIds)
  )
