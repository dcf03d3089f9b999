import type { Connection } from '#main/foundation/db/connection.ts'

/** Who took part already: organisations without a name beside them, persons, and names. */
export const whoTookPart = (db: Connection, initiativeId: string): Set<string> =>
  new Set(
    db.column<string>(
      `select coalesce(person_id, case when name_text = '' then organisation_id end, name_text) from initiative_participant where initiative_id = ?`,
      initiativeId
    )
  )
