import type { Connection } from '#main/foundation/db/connection.ts'

/** Where a record came from and when it was last read from there. */
export const sourceOf = (db: Connection, sourceId: string | null): { name: string; at: string } | null =>
  db.row<{ name: string; at: string }>(
    'select s.name, max(r.at) as at from import_source s join import_run r on r.source_id = s.id where s.id=? group by s.id',
    sourceId
  ) ?? null
