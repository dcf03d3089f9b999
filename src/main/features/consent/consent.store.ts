import type { Connection } from '#main/foundation/db/connection.ts'
import type { ConsentEvent } from '#shared/rules/consent-state.ts'

export interface PersonEvent extends ConsentEvent {
  personId: string
  evidence: string
}

/** All consent events of the persons, in the order in which they were recorded; the rowid would tell when an undone one came back. */
export function eventsOf(db: Connection, personIds: readonly string[]): PersonEvent[] {
  return db.rows<PersonEvent>(
    `select e.person_id as personId, e.status, u.code as purpose, e.occurred_at as occurredAt,
       row_number() over (order by e.created_at, e.id) as "order", e.evidence_text as evidence
     from consent_event e join purpose u on u.id = e.purpose_id
     where e.person_id in (select value from json_each(?)) order by "order"`,
    JSON.stringify(personIds)
  )
}

/** Everybody who ever said something; few, compared with all persons. */
export const personsWithEvents = (db: Connection): string[] =>
  db.column<string>('select distinct person_id from consent_event where person_id is not null')

export const purposeId = (db: Connection, code: string): string | undefined => db.value<string>('select id from purpose where code=?', code)

export const suppressionKey = (db: Connection): string => db.value<string>('select suppression_key from alliance') ?? ''

/** Hashes that are on the suppression list for the purpose or for all. */
export const suppressedHashes = (db: Connection, purpose: string): Set<string> =>
  new Set(
    db.column<string>(`select s.address_hash from suppression s join purpose u on u.id = s.purpose_id where u.code in (?, 'all')`, purpose)
  )

export const suppressionOf = (db: Connection, hash: string, purpose: string): string | undefined =>
  db.value<string>(
    'select s.id from suppression s join purpose u on u.id = s.purpose_id where s.address_hash=? and u.code=?',
    hash,
    purpose
  )

/** Addresses a person has or had, normalised. */
export const addressesOf = (db: Connection, personId: string): string[] =>
  db.column<string>(`select distinct value_norm from contact_point where owner_id=? and kind='email'`, personId)

/** Persons who have or had an address and are not in the trash. */
export const personsAt = (db: Connection, address: string): string[] =>
  db.column<string>(
    `select distinct p.id from contact_point c join person p on p.id = c.owner_id
     where c.value_norm=? and c.kind='email' and c.owner_type='person' and p.deleted_at is null`,
    address
  )

/** Every normalised address that somebody who was asked about has or had. */
export const addressesOfAll = (db: Connection, personIds: readonly string[]): string[] =>
  db.column<string>(
    `select distinct value_norm from contact_point where kind='email' and owner_id in (select value from json_each(?))`,
    JSON.stringify(personIds)
  )
