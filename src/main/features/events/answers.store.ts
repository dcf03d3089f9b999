import type { Connection } from '#main/foundation/db/connection.ts'

/** Somebody who was there, in the role they were invited in. */
interface Attended {
  person_id: string | null
  organisation_id: string | null
  affiliation_id: string | null
}

export const attended = (db: Connection, eventId: string): Attended[] =>
  db.rows(
    "select person_id, organisation_id, affiliation_id from event_participant where event_id = ? and status = 'attended' order by seq",
    eventId
  )

/** Rows of the event that a letter to somebody is about. */
export const rowsReached = (
  db: Connection,
  eventId: string,
  { personId, partnerId }: { personId: string; partnerId: string | null }
): { id: string; status: string }[] =>
  db.rows(
    `select id, status from event_participant
     where event_id = ? and (person_id = ? or (person_id is null and organisation_id = ?))`,
    eventId,
    personId,
    partnerId
  )
