import type { Connection } from '#main/foundation/db/connection.ts'
import { localDayOf } from '#main/foundation/db/local-day.ts'

export interface PinRecord {
  id: string
  version: number
  personId: string
  affiliationId: string | null
  mode: 'include' | 'exclude'
  reason: string
  expiresOn: string | null
  by: string | null
  since: string
  name: string
  partnerName: string | null
  /** Neither expired nor put on a role that is over. */
  holds: number
}

/** Everybody who was ever put on a list or taken off by hand, by name. */
export const pinRecords = (db: Connection, listId: string, today: string): PinRecord[] =>
  db.rows<PinRecord>(
    `select n.id, n.version, n.person_id as personId, n.affiliation_id as affiliationId, n.mode, n.reason, n.expires_on as expiresOn,
       nullif(w.name, '') as "by", ${localDayOf('n.updated_at')} as since, p.display_name as name, o.name as partnerName,
       (n.expires_on is null or n.expires_on >= ?)
         and (n.affiliation_id is null or (a.to_on is null and o.deleted_at is null)) as holds
     from list_pin n join person p on p.id = n.person_id and p.deleted_at is null left join staff w on w.id = n.added_by
     left join affiliation a on a.id = n.affiliation_id left join organisation o on o.id = a.organisation_id
     where n.list_id = ? order by p.sort_key, p.seq`,
    today,
    listId
  )

/** Lists whose people are not on one, that are not in the trash. */
export const exclusionsOf = (db: Connection, listId: string): { row: string; id: string; name: string }[] =>
  db.rows(
    `select x.id as row, l.id, l.name from list_exclusion x join list l on l.id = x.excluded_list_id and l.deleted_at is null
     where x.list_id = ? order by l.sort_key, l.seq`,
    listId
  )

/** Which lists lead to which others: their rules, and the lists they leave out. */
export const listGraph = (db: Connection): { id: string; name: string; folded: string; definition: string | null; excludes: string }[] =>
  db.rows(
    `select l.id, l.name, l.search_text as folded, l.definition_json as definition,
       (select json_group_array(x.excluded_list_id) from list_exclusion x where x.list_id = l.id) as excludes
     from list l where l.deleted_at is null`
  )

/** The same persons, by name. */
export const byName = (db: Connection, personIds: readonly string[]): string[] =>
  db.column<string>(
    'select p.id from json_each(?) j join person p on p.id = j.value and p.deleted_at is null order by p.sort_key, p.seq',
    JSON.stringify(personIds)
  )

/** E-mails in use of persons, normalised. */
export const addressesInUse = (db: Connection, personIds: readonly string[]): string[] =>
  db.column<string>(
    `select distinct c.value_norm from json_each(?) j join contact_point c on c.owner_id = j.value and c.kind = 'email' and c.status <> 'retired'`,
    JSON.stringify(personIds)
  )

/** Who got several letters from a day on. */
export const hadMany = (db: Connection, since: string, several: number): Set<string> =>
  new Set(
    db.column<string>(
      `select person_id from mailing_recipient where state in ('sent','unknown','replied','bounced') and at >= ? and person_id is not null
       group by person_id having count(*) >= ?`,
      since,
      several
    )
  )
