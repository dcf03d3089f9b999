import type { Connection } from '#main/foundation/db/connection.ts'

/** Persons, and organisations without one, that are on it already. */
export const whoIsOn = (db: Connection, eventId: string): Set<string> =>
  new Set(db.column<string>('select coalesce(person_id, organisation_id) from event_participant where event_id = ?', eventId))

/** The role in which somebody is there. */
export const roleNow = (db: Connection, personId: string): { affiliationId: string; organisationId: string } | undefined =>
  db.row(
    `select a.id as affiliationId, a.organisation_id as organisationId from affiliation a
     join organisation o on o.id = a.organisation_id and o.deleted_at is null
     where a.person_id = ? and a.to_on is null order by a.is_primary desc, a.position, a.id limit 1`,
    personId
  )

/** Those who sit in a group on a day. */
export const sittingIn = (db: Connection, groupId: string, day: string): string[] =>
  db.column(
    `select distinct s.person_id from seat s join person p on p.id = s.person_id and p.deleted_at is null
     where s.working_group_id = ? and (s.from_on is null or s.from_on <= ?) and (s.to_on is null or s.to_on >= ?) order by p.sort_key`,
    groupId,
    day,
    day
  )
