import type { Connection } from '#main/foundation/db/connection.ts'

export interface RoleThen {
  affiliationId: string
  organisationId: string
}

/** The roles a person had on a day, the one that speaks for the person first. A role of unknown beginning counts as old. */
export const rolesOn = (db: Connection, personId: string, day: string): RoleThen[] =>
  db.rows<RoleThen>(
    `select id as affiliationId, organisation_id as organisationId from affiliation
     where person_id=? and (from_on is null or from_on <= ?) and (to_on is null or to_on >= ?)
     order by is_primary desc, position, id`,
    personId,
    day,
    day
  )

export interface PartyThen {
  id: string
  personId: string | null
  organisationId: string | null
  affiliationId: string | null
  role: string
}

/** Who is named in an activity, in the order they were. */
export const partiesNamed = (db: Connection, activityId: string): PartyThen[] =>
  db.rows<PartyThen>(
    `select id, person_id as personId, organisation_id as organisationId, affiliation_id as affiliationId, role
     from activity_party where activity_id=? order by seq`,
    activityId
  )

/** That a mailing was sent. */
export const activityOfMailing = (db: Connection, mailingId: string): string | undefined =>
  db.value<string>('select id from activity where mailing_id=? and deleted_at is null order by seq limit 1', mailingId)

/** That somebody was at an event. */
export const attendanceActivity = (db: Connection, eventId: string): string | undefined =>
  db.value<string>('select id from activity where event_id=? and deleted_at is null order by seq limit 1', eventId)

/** Cards that an activity is about. */
export const linksOf = (db: Connection, activityId: string): string[] =>
  db.column('select entity_id from activity_link where activity_id=? order by seq', activityId)
