import type { Connection } from '#main/foundation/db/connection.ts'

export const openRoleAt = (db: Connection, personId: string, organisationId: string): string | undefined =>
  db.value<string>('select id from affiliation where person_id=? and organisation_id=? and to_on is null limit 1', personId, organisationId)

/** Whether a partner has a primary contact. */
export const hasPrimary = (db: Connection, organisationId: string): boolean =>
  db.value('select 1 from affiliation where organisation_id=? and is_primary=1 and to_on is null', organisationId) !== undefined
