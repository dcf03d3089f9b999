import type { Connection } from '#main/foundation/db/connection.ts'

/** How files with the same headers were read, the newest first. */
export const savedMappings = (db: Connection): { fingerprint: string; mapping: string }[] =>
  db.rows(
    `select header_fingerprint as fingerprint, mapping_json as mapping from import_source
     where header_fingerprint is not null and mapping_json is not null order by updated_at desc, seq desc`
  )

/** The same, as they are told to people. */
export const profilesOf = (db: Connection): { id: string; name: string; columns: number; usedAt: string }[] =>
  db.rows(
    `select id, name, json_array_length(mapping_json, '$.columns') as columns, updated_at as usedAt from import_source
     where header_fingerprint is not null and mapping_json is not null order by updated_at desc, seq desc`
  )
