import type { Connection } from './connection.ts'

/** In KiB, as SQLite counts it: a negative number of pages. */
const large = -131_072

/**
 * Room for what a long write changes: its rows go to places all over the file, and what does not fit is written out and read again. Gives
 * the way back.
 */
export function growCache(db: Connection): () => void {
  const before = db.raw.pragma('cache_size', { simple: true })
  db.raw.pragma(`cache_size = ${large}`)
  return () => {
    db.raw.pragma(`cache_size = ${before}`)
    db.raw.pragma('shrink_memory')
  }
}
