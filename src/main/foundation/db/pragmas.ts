import type Database from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'

type Setting = readonly [name: string, wanted: number | string]

const settings: readonly Setting[] = [
  ['busy_timeout', 5000],
  ['synchronous', 2],
  ['foreign_keys', 1],
  ['trusted_schema', 0],
  ['cell_size_check', 1],
  ['secure_delete', 1],
  ['recursive_triggers', 0],
  ['temp_store', 2],
  ['mmap_size', 0],
  ['wal_autocheckpoint', 1000],
  ['journal_size_limit', 16_777_216]
]
const onMac: readonly Setting[] = [
  ['fullfsync', 1],
  ['checkpoint_fullfsync', 1]
]
const leastSqlite = [3, 51, 3] as const

const isOlder = (version: string): boolean => {
  const parts = version.split('.').map(Number)
  for (const [i, least] of leastSqlite.entries()) if ((parts[i] ?? 0) !== least) return (parts[i] ?? 0) < least
  return false
}

/** Sets every pragma and reads each back; synchronous=FULL must hold on every connection, since a reopened WAL file comes up with NORMAL. */
export function applyPragmas(db: Database.Database, options: { memory: boolean; reader: boolean }): void {
  const version = String(db.prepare('select sqlite_version()').pluck().get())
  if (isOlder(version)) throw new AppError('internal.bug', { reason: 'sqlite-too-old', version })
  const wanted: Setting[] = [...settings, ...(process.platform === 'darwin' ? onMac : [])]
  for (const [name, value] of wanted) db.pragma(`${name} = ${value}`)
  if (!options.memory) {
    const mode = db.pragma('journal_mode = WAL', { simple: true })
    // odd file systems cannot do WAL; DELETE is as safe, only slower
    if (mode !== 'wal' && db.pragma('journal_mode = DELETE', { simple: true }) !== 'delete') throw mismatch('journal_mode', String(mode))
  }
  if (options.reader) db.pragma('query_only = 1')
  for (const [name, value] of wanted) {
    const found = db.pragma(name, { simple: true })
    const unused = options.memory && (name === 'journal_size_limit' || name === 'wal_autocheckpoint' || name === 'mmap_size')
    if (!unused && String(found) !== String(value)) throw mismatch(name, String(found))
  }
}

const mismatch = (name: string, found: string) => new AppError('internal.bug', { reason: 'pragma-not-taken', name, found })
