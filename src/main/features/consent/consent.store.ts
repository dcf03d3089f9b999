import type { Connection } from '#main/foundation/db/connection.ts'
import { localDayOf } from '#main/foundation/db/local-day.ts'
import type { PurposeCode } from '#shared/model/common.ts'
import { localDay } from '#shared/rules/calendar.ts'
import type { ConsentEvent } from '#shared/rules/consent-state.ts'

export interface PersonEvent extends ConsentEvent {
  personId: string
  evidence: string
  attachmentId: string | null
  fileName: string | null
}

/** All consent events of the persons, in the order in which they were recorded; the rowid would tell when an undone one came back. */
export function eventsOf(db: Connection, personIds: readonly string[]): PersonEvent[] {
  return db.rows<PersonEvent>(
    `select e.person_id as personId, e.status, u.code as purpose, e.occurred_at as occurredAt,
       row_number() over (order by e.created_at, e.id) as "order", e.evidence_text as evidence,
       f.id as attachmentId, f.name as fileName
     from consent_event e join purpose u on u.id = e.purpose_id left join attachment f on f.id = e.attachment_id
     where e.person_id in (select value from json_each(?)) order by "order"`,
    JSON.stringify(personIds)
  )
}

/** Everybody who ever said something; few, compared with all persons. */
export const personsWithEvents = (db: Connection): string[] =>
  db.column<string>('select distinct person_id from consent_event where person_id is not null')

export const purposeId = (db: Connection, code: string): string | undefined => db.value<string>('select id from purpose where code=?', code)

export const suppressionKey = (db: Connection): string => db.value<string>('select suppression_key from alliance') ?? ''

/** Hashes that are on the suppression list for the purpose or for all; only those nobody said no at by themselves where that is asked. */
export const suppressedHashes = (db: Connection, purpose: string, unsaid: boolean): Set<string> =>
  new Set(
    db.column<string>(
      `select s.address_hash from suppression s join purpose u on u.id = s.purpose_id
       where u.code in (?, 'all')${unsaid ? " and s.reason in ('cleaned','erased')" : ''}`,
      purpose
    )
  )

export const suppressionOf = (db: Connection, hash: string, purpose: string): string | undefined =>
  db.value<string>(
    'select s.id from suppression s join purpose u on u.id = s.purpose_id where s.address_hash=? and u.code=?',
    hash,
    purpose
  )

export const allSuppressionsOf = (db: Connection, hash: string): string[] =>
  db.column('select id from suppression where address_hash=?', hash)

/** Hashes of those who were erased, each with the day. */
export const erasedHashes = (db: Connection): Map<string, string> =>
  new Map(
    db
      .rows<{ hash: string; at: string }>("select address_hash as hash, created_at as at from suppression where reason='erased'")
      .map(({ hash, at }) => [hash, localDay(at)])
  )

export interface SuppressionRecord {
  hash: string
  purpose: PurposeCode
  reason: 'withdrawn' | 'objected' | 'cleaned' | 'erased'
  /** Of the wish where one is known by the address, else of the day it was put on the list. */
  on: string
  evidence: string
}

/** The whole suppression list, with what is known of each wish. */
export const suppressions = (db: Connection): SuppressionRecord[] =>
  db.rows<SuppressionRecord>(
    `select s.address_hash as hash, u.code as purpose, s.reason, coalesce(e.occurred_at, ${localDayOf('s.created_at')}) as "on",
       coalesce(e.evidence_text, '') as evidence
     from suppression s join purpose u on u.id = s.purpose_id
     left join consent_event e on e.seq = (select max(n.seq) from consent_event n
       where n.address_hash = s.address_hash and n.purpose_id = s.purpose_id)`
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

/** Whether anybody, or an organisation, has the address in use; bounced ones count where it is asked for. */
export const isInUse = (db: Connection, address: string, bounced: boolean): boolean =>
  db
    .column<string>("select status from contact_point where value_norm=? and kind='email'", address)
    .some((status) => status !== 'retired' && (bounced || status !== 'bounced'))

/** Every normalised address that somebody who was asked about has or had. */
export const addressesOfAll = (db: Connection, personIds: readonly string[]): string[] =>
  db.column<string>(
    `select distinct value_norm from contact_point where kind='email' and owner_id in (select value from json_each(?))`,
    JSON.stringify(personIds)
  )

/** The file that proves a wish; no other file is given by this. */
export const evidenceFile = (db: Connection, attachmentId: string): { name: string; mime: string; bytes: Uint8Array } | undefined =>
  db.row(
    'select f.name, f.mime, f.bytes from attachment f where f.id=? and exists (select 1 from consent_event e where e.attachment_id = f.id)',
    attachmentId
  )
