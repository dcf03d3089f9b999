import type { Connection } from '#main/foundation/db/connection.ts'

/** Somebody a letter about the round reached. */
export interface Reached {
  readonly personId: string
  readonly partnerId: string | null
}

/** Rows of the round that a letter to somebody is about: of the partner it went to, or of the one who is asked. */
export const rowsReached = (db: Connection, roundId: string, { personId, partnerId }: Reached): { id: string; status: string }[] =>
  db.rows(
    `select x.id, x.status from sign_on_response x left join affiliation a on a.id = x.asked_affiliation_id
     where x.sign_on_id = ? and (x.organisation_id = ? or a.person_id = ? or (x.organisation_id is null and x.signatory_person_id = ?))`,
    roundId,
    partnerId,
    personId,
    personId
  )
