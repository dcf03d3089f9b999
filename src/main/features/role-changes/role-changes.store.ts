import type { Connection } from '#main/foundation/db/connection.ts'
import { Language } from '#shared/model/language.ts'

/** The role that a person has at an organisation now. */
export const openRoleOf = (db: Connection, personId: string, organisationId: string): string | undefined =>
  db.value<string>(
    'select id from affiliation where person_id=? and organisation_id=? and to_on is null order by is_primary desc, position, id',
    personId,
    organisationId
  )

interface RoleRecord {
  personId: string
  organisationId: string
}

export const roleRecord = (db: Connection, id: string): RoleRecord | undefined =>
  db.row<RoleRecord>('select person_id as personId, organisation_id as organisationId from affiliation where id=?', id)

/** Who comes next at an organisation by position; who is on leave comes last. */
export const nextAt = (db: Connection, organisationId: string, exceptPersonId: string): { personId: string; name: string } | undefined =>
  db.row(
    `select p.id as personId, p.display_name as name from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
     where a.organisation_id=? and a.to_on is null and a.is_contact = 1 and a.person_id <> ?
     order by a.away_from is not null, a.is_primary desc, a.position, a.id limit 1`,
    organisationId,
    exceptPersonId
  )

/** Other organisations at which the person has a role now. */
export const otherPartners = (db: Connection, personId: string, exceptId: string): string[] =>
  db.column<string>(
    'select distinct organisation_id from affiliation where person_id=? and to_on is null and organisation_id <> ?',
    personId,
    exceptId
  )

/** What says which mail domains are an organisation's. */
export const domainFacts = (db: Connection, organisationId: string): { domains: string[]; website: string; addresses: string[] } => ({
  domains: db.column<string>("select domain from organisation_domain where organisation_id=? and status <> 'typo-ok'", organisationId),
  website: db.value<string>('select website from organisation where id=?', organisationId) ?? '',
  addresses: db.column<string>("select value_norm from contact_point where owner_id=? and kind='email'", organisationId)
})

/** Addresses in use by the others who have a role at an organisation. */
export const colleagueAddresses = (db: Connection, organisationId: string, exceptPersonId: string): string[] =>
  db.column<string>(
    `select c.value_norm from affiliation a join contact_point c on c.owner_id = a.person_id and c.kind='email' and c.status <> 'retired'
     where a.organisation_id=? and a.to_on is null and a.person_id <> ?`,
    organisationId,
    exceptPersonId
  )

export interface AddressRecord {
  id: string
  value: string
  label: string
  preferred: number
}

/** E-mail addresses of a person that are not retired, in their order. */
export const addressesInUse = (db: Connection, personId: string): AddressRecord[] =>
  db.rows<AddressRecord>(
    `select id, value_norm as value, label, preferred from contact_point where owner_id=? and kind='email' and status <> 'retired'
     order by preferred desc, position, id`,
    personId
  )

export const allianceLanguage = (db: Connection): Language => Language.parse(db.value('select default_locale from alliance') ?? 'da')
