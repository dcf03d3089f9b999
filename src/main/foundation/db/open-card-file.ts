import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync
} from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import { toAppError, withFileErrors } from '../file-errors.ts'
import { Connection } from './connection.ts'
import { type Lock, takeLock } from './lock.ts'
import { applicationId, type Migration, migrate, migrations, schemaVersion } from './migrate.ts'
import { applyPragmas } from './pragmas.ts'

export interface OpenOptions {
  /** Which host opens it; told to whoever comes second. */
  host: string
  now: string
  /** Make a new file; refused with file.exists when there is one. */
  create?: boolean
  /** Open although the last owner was another machine. */
  force?: boolean
  /** Open without writing a byte beside or in the file. */
  readOnly?: boolean
  /** The steps of the schema; tests give their own. */
  steps?: readonly Migration[]
}

export interface CardFile {
  /** Undefined for the empty card file in memory that stands in until a file is made. */
  readonly path: string | undefined
  readonly readOnly: boolean
  readonly writer: Connection
  readonly reader: Connection
  close(): void
}

/** Opens or makes a card file: the only place that constructs a database. The order is that of docs/architecture.md. */
export function openCardFile(given: string, options: OpenOptions): CardFile {
  const steps = options.steps ?? migrations
  return withFileErrors(() => {
    const path = resolvePath(given, options.create ?? false)
    if (options.readOnly) return openForReading(path, steps)
    refuseReadOnly(path)
    const lock = takeLock(path, options.host, options.now, options.force ?? false)
    try {
      if (options.create) createFile(path, steps)
      checkHeader(path, steps)
      return openBoth(path, lock, steps)
    } catch (error) {
      lock.release()
      throw error
    }
  })
}

/** An empty card file in memory: what is read before the first file exists. Nothing is written to it. */
export function memoryCardFile(): CardFile {
  const db = new Database(':memory:')
  applyPragmas(db, { memory: true, reader: false })
  migrate(db, migrations)
  const connection = new Connection(db)
  return { path: undefined, readOnly: false, writer: connection, reader: connection, close: () => db.close() }
}

function resolvePath(given: string, create: boolean): string {
  const path = resolve(given)
  if (existsSync(path)) {
    if (statSync(path).isDirectory()) throw new AppError('file.is-directory')
    if (create) throw new AppError('file.exists')
    return realpathSync(path)
  }
  if (!create) throw new AppError('file.not-found', { file: basename(path) })
  if (!existsSync(dirname(path))) throw new AppError('file.not-found', { file: basename(dirname(path)) })
  return resolve(realpathSync(dirname(path)), basename(path))
}

/** Also root is refused when nobody has the write bit. */
function refuseReadOnly(path: string): void {
  for (const part of [dirname(path), path].filter((p) => existsSync(p))) {
    accessSync(part, constants.W_OK)
    if ((statSync(part).mode & 0o222) === 0) throw new AppError('file.read-only')
  }
}

/** A new file is made under another name and renamed, so that it is whole or not there. */
function createFile(path: string, steps: readonly Migration[]): void {
  const temporary = `${path}.new`
  rmSync(temporary, { force: true })
  try {
    const db = new Database(temporary)
    try {
      migrate(db, steps)
    } finally {
      db.close()
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

/** Reads the first 100 bytes: foreign and newer files are refused before SQLite has touched them. */
function checkHeader(path: string, steps: readonly Migration[]): void {
  const head = Buffer.alloc(100)
  const file = openSync(path, 'r')
  try {
    readSync(file, head, 0, 100, 0)
  } finally {
    closeSync(file)
  }
  if (head.toString('latin1', 0, 16) !== 'SQLite format 3\0') throw new AppError('file.not-ours')
  if (head.readUInt32BE(68) !== applicationId) throw new AppError('file.not-ours')
  const found = head.readUInt32BE(60)
  if (found > steps.length) throw new AppError('file.newer', { found, known: steps.length })
}

function openBoth(path: string, lock: Lock, steps: readonly Migration[]): CardFile {
  const opened: Database.Database[] = []
  const closeAll = () => {
    for (const db of opened.reverse()) db.close()
  }
  try {
    const writer = new Database(path)
    opened.push(writer)
    // before the pragmas: turning on WAL writes to the file, and a damaged one is not touched
    checkContent(writer, lock.uncleanEnd)
    applyPragmas(writer, { memory: false, reader: false })
    if (schemaVersion(writer) < steps.length) {
      keepCopy(writer, path)
      migrate(writer, steps)
      writer.pragma('wal_checkpoint(TRUNCATE)')
    }
    const reader = new Database(path)
    opened.push(reader)
    applyPragmas(reader, { memory: false, reader: true })
    const close = () => {
      writer.pragma('optimize')
      closeAll()
      lock.release()
    }
    return { path, readOnly: false, writer: new Connection(writer), reader: new Connection(reader), close }
  } catch (error) {
    closeAll()
    throw damagedIfNotOurs(error)
  }
}

/** quick_check at every start; after an unclean end everything, foreign keys too. */
function checkContent(db: Database.Database, uncleanEnd: boolean): void {
  db.pragma('trusted_schema = 0')
  db.pragma('cell_size_check = 1')
  const answer = db.pragma(uncleanEnd ? 'integrity_check(1)' : 'quick_check(1)', { simple: true })
  if (answer !== 'ok') throw new AppError('file.damaged')
  if (uncleanEnd && (db.pragma('foreign_key_check') as unknown[]).length > 0) throw new AppError('file.damaged')
}

/** A checked copy of the file as it is, kept beside it before the schema changes. */
function keepCopy(db: Database.Database, path: string): void {
  const copy = `${path}.before-schema-${schemaVersion(db) + 1}`
  rmSync(copy, { force: true })
  db.prepare('vacuum into ?').run(copy)
  const check = new Database(copy, { readonly: true })
  try {
    checkContent(check, false)
  } finally {
    check.close()
  }
}

/** On a medium that cannot be written, a WAL file cannot be opened: its bytes are read into memory as an ordinary file. */
function openForReading(path: string, steps: readonly Migration[]): CardFile {
  checkHeader(path, steps)
  const bytes = readFileSync(path)
  bytes[18] = 1
  bytes[19] = 1
  try {
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

/** The header was ours, so "not a database" can only mean that the rest is broken. */
function damagedIfNotOurs(error: unknown): unknown {
  const known = toAppError(error)
  return known instanceof AppError && known.code === 'file.not-ours' ? new AppError('file.damaged', {}, { cause: error }) : known
}
