import { lastMembership } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'

/** The membership that counts. */
export const membershipOf = (db: Connection, organisationId: string): Row<'membership'> | undefined =>
  db.row(`select * from membership where seq = ${lastMembership('?')}`, organisationId)

/** All times in the alliance: the one going on, one to come, and those that are over, the newest first. */
export const membershipsOf = (db: Connection, organisationId: string): Row<'membership'>[] =>
  db.rows(
    `select * from membership where organisation_id=?
     order by status = 'left', left_on is null, left_on desc, joined_from desc, id desc`,
    organisationId
  )
