import type { Connection } from '#main/foundation/db/connection.ts'

/** Grows with everything that is committed while the file is open. */
export const revisionOf = (db: Connection): number => db.revision

/** When somebody was last erased for good, since they wanted it. */
export const erasedAt = (db: Connection): string | null =>
  db.value<string | null>("select max(at) from change_set where kind = 'erase' and label_key = 'case.erased'") ?? null

export const bytesOf = (db: Connection): number =>
  (db.value<number>('pragma page_count') ?? 0) * (db.value<number>('pragma page_size') ?? 0)

/** When the card file was made, UTC. */
export const madeAt = (db: Connection): string => db.value<string>('select created_at from alliance') ?? ''
