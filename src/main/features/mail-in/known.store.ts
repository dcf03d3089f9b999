import type { Connection } from '#main/foundation/db/connection.ts'

/** Somebody who has or had an address. */
export interface KnownAddress {
  address: string
  type: 'person' | 'organisation'
  id: string
  name: string
  status: string
}

/** Persons and organisations with one of the addresses, those in the trash left out. Old addresses find them too. */
export const knownAt = (db: Connection, addresses: readonly string[]): KnownAddress[] =>
  db.rows<KnownAddress>(
    `select c.value_norm as address, 'person' as type, p.id, p.display_name as name, c.status
     from json_each(?) j join contact_point c on c.value_norm = j.value and c.kind = 'email' and c.owner_type = 'person'
     join person p on p.id = c.owner_id and p.deleted_at is null
     union all
     select c.value_norm, 'organisation', o.id, o.name, c.status
     from json_each(?) j join contact_point c on c.value_norm = j.value and c.kind = 'email' and c.owner_type = 'organisation'
     join organisation o on o.id = c.owner_id and o.deleted_at is null`,
    JSON.stringify(addresses),
    JSON.stringify(addresses)
  )

/** Persons with one of the names, folded; for mails that give no address. */
export const personsNamed = (db: Connection, folded: readonly string[]): { folded: string; id: string; name: string }[] =>
  db.rows(
    `select fold(display_name) as folded, id, display_name as name from person
     where deleted_at is null and fold(display_name) in (select value from json_each(?))`,
    JSON.stringify(folded)
  )

/** Which of the mails are in the log, or were and are in the trash. */
export const keysInLog = (db: Connection, keys: readonly string[]): Set<string> =>
  new Set(
    db.column<string>(
      'select a.message_key from json_each(?) j join activity a on a.message_key = j.value where a.message_key is not null',
      JSON.stringify(keys)
    )
  )

/** Addresses from which the user writes. */
export const ownAddresses = (db: Connection): string[] =>
  db.column<string>(
    `select lower(trim(email)) from staff where email <> '' union select lower(trim(sender_email)) from alliance where sender_email <> ''`
  )

export interface OpenRole {
  id: string
  personId: string
  awayFrom: string | null
  awayUntil: string | null
}

/** Roles that have not ended, at partners that are not in the trash. */
export const openRoles = (db: Connection, personIds: readonly string[]): OpenRole[] =>
  db.rows<OpenRole>(
    `select a.id, a.person_id as personId, a.away_from as awayFrom, a.away_until as awayUntil
     from json_each(?) j join affiliation a on a.person_id = j.value and a.to_on is null
     join organisation o on o.id = a.organisation_id and o.deleted_at is null order by a.is_primary desc, a.position, a.id`,
    JSON.stringify(personIds)
  )

/** Another one for every state of the card file. */
export const revisionOf = (db: Connection): string => db.value<string>('select id from change_set order by seq desc limit 1') ?? ''
