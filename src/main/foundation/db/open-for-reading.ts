import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { checkContent } from './check-content.ts'
import { checkHeader, damagedIfNotOurs } from './check-file.ts'
import { type CardFile, Connection } from './connection.ts'
import { type Migration, migrate } from './migrate.ts'
import { applyPragmas } from './pragmas.ts'

/** On a medium that cannot be written, a WAL file cannot be opened: its bytes are read into memory as an ordinary file. */
export function openForReading(path: string, steps: readonly Migration[]): CardFile {
  checkHeader(path, steps.length)
  try {
    const bytes = committedBytes(path)
    bytes[18] = 1
    bytes[19] = 1
    const db = new Database(bytes)
    applyPragmas(db, { memory: true, reader: false })
    checkContent(db, false)
    migrate(db, steps)
    db.pragma('query_only = 1')
    const connection = new Connection(db)
    return { path, readOnly: true, writer: connection, reader: connection, close: () => db.close() }
  } catch (error) {
    throw damagedIfNotOurs(error)
  }
}

/**
 * The file with everything that was acknowledged. What a killed process left in its write-ahead log is put in by SQLite, in a folder of
 * our own, since beside the file nothing may be written.
 */
function committedBytes(path: string): Buffer {
  const log = `${path}-wal`
  if (!existsSync(log) || statSync(log).size === 0) return readFileSync(path)
  const folder = mkdtempSync(join(tmpdir(), 'kartotek-'))
  try {
    const copy = join(folder, 'copy')
    writeFileSync(copy, readFileSync(path), { mode: 0o600 })
    writeFileSync(`${copy}-wal`, readFileSync(log), { mode: 0o600 })
    const db = new Database(copy)
    db.pragma('wal_checkpoint(TRUNCATE)')
    db.close()
    return readFileSync(copy)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
