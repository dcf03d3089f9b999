import type { Connection } from '#main/foundation/db/connection.ts'

/** Grows with everything that is committed while the file is open. */
export const revisionOf = (db: Connection): number => db.revision

export const bytesOf = (db: Connection): number =>
  (db.value<number>('pragma page_count') ?? 0) * (db.value<number>('pragma page_size') ?? 0)
