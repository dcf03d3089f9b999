import { createHash } from 'node:crypto'
import { closeSync, fsyncSync, openSync, readSync, statSync } from 'node:fs'
import Database from 'better-sqlite3'
import { toAppError } from '../file-errors.ts'
import { checkCopy } from './check-copy.ts'

/** What a checked copy of a card file is. */
export interface CopyFacts {
  bytes: number
  sha256: string
  schema: number
  partners: number
  persons: number
}

/**
 * Writes the last committed state of a card file that may be open elsewhere to another place, flushes it and opens it to see that it is
 * whole; newest is the schema that this program knows. Two copies of the same content are equal byte by byte. Throws the file.* codes.
 */
export function takeCopy(from: string, to: string, newest: number): CopyFacts {
  let db: Database.Database | undefined
  try {
    db = new Database(from, { readonly: true, timeout: 5000 })
    db.prepare('vacuum into ?').run(to)
  } catch (error) {
    throw toAppError(error)
  } finally {
    db?.close()
  }
  flush(to)
  return copyFacts(to, newest)
}

/** Looks through a copy that is there already. Throws file.damaged, file.not-ours, file.newer. */
export function copyFacts(path: string, newest: number): CopyFacts {
  checkCopy(path, newest)
  const db = new Database(path, { readonly: true })
  try {
    const isThere = (table: string) => db.prepare('select 1 from pragma_table_list where name = ?').get(table) !== undefined
    const count = (table: string) =>
      isThere(table) ? (db.prepare(`select count(*) from ${table} where deleted_at is null`).pluck().get() as number) : 0
    const schema = db.pragma('user_version', { simple: true }) as number
    return { bytes: statSync(path).size, sha256: sha256Of(path), schema, partners: count('organisation'), persons: count('person') }
  } catch (error) {
    throw toAppError(error)
  } finally {
    db.close()
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function sha256Of(path: string): string {
  const hash = createHash('sha256')
  const piece = Buffer.alloc(1_048_576)
  const file = openSync(path, 'r')
  try {
    for (let got = readSync(file, piece); got > 0; got = readSync(file, piece)) hash.update(piece.subarray(0, got))
  } finally {
    closeSync(file)
  }
  return hash.digest('hex')
}
