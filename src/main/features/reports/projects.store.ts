import type { Connection } from '#main/foundation/db/connection.ts'

export interface ProjectRecord {
  id: string
  status: string
  from: string | null
  to: string | null
}

/** Projects that became something: no mere ideas. */
export const datedProjects = (db: Connection): ProjectRecord[] =>
  db.rows<ProjectRecord>(
    `select id, status, period_from as "from", period_to as "to" from project
     where deleted_at is null and status not in ('idea','planned') order by sort_key, seq`
  )
