import { accessSync, constants, existsSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import { backupFolder } from '../backups/backup-folder.ts'
import { keepBackup } from '../backups/keep-backup.ts'
import { withFileErrors } from '../file-errors.ts'
import { refuseRiskyPlace } from '../live-file-place.ts'
import { removeFile, renameFile } from '../retried.ts'
import { blankFile } from './blank-file.ts'
import { checkContent } from './check-content.ts'
import { checkHeader, damagedIfNotOurs } from './check-file.ts'
import { type CardFile, Connection } from './connection.ts'
import { type Lock, takeLock } from './lock.ts'
import { isLogDamaged } from './log-damage.ts'
import { type Migration, migrate, schemaVersion } from './migrate.ts'
import { migrations } from './migrations.ts'
import { openForReading } from './open-for-reading.ts'
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
  /** Bytes from which a file is not looked through before it is opened, but by whoever opened it. */
  checkLaterFrom?: number
  /** The steps of the schema; tests give their own. */
  steps?: readonly Migration[]
}

const large = 64 * 1024 * 1024

/** Windows read large files while they are looked through in a thread, which takes seconds; the command line waits, since it ends with its answer. */
export const checkLaterFrom = (host: string): number => (host === 'cli' ? Number.POSITIVE_INFINITY : large)

/** Opens or makes a card file: the only place that constructs a database. The order is that of docs/architecture.md. */
export function openCardFile(given: string, options: OpenOptions): CardFile {
  const steps = options.steps ?? migrations
  return withFileErrors(() => {
    const path = resolvePath(given, options.create ?? false)
    if (options.readOnly) return openForReading(path, steps)
    refuseRiskyPlace(path)
    refuseReadOnly(path)
    const lock = takeLock(path, options.host, options.now, options.force ?? false)
    try {
      if (options.create) createFile(path, steps)
      checkHeader(path, steps.length)
      return openBoth(path, lock, steps, options)
    } catch (error) {
      lock.release()
      throw error
    }
  })
}

/** An empty card file in memory: what is read before the first file exists. Nothing is written to it. */
export function memoryCardFile(): CardFile {
  const db = new Database(blankFile(migrations))
  applyPragmas(db, { memory: true, reader: false })
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
  // looked at again now that the lock is ours: another process may have been quicker
  if (existsSync(path)) throw new AppError('file.exists')
  const temporary = `${path}.new`
  removeFile(temporary)
  try {
    writeFileSync(temporary, blankFile(steps), { flush: true })
    renameFile(temporary, path)
  } catch (error) {
    removeFile(temporary)
    throw error
  }
}

function openBoth(path: string, lock: Lock, steps: readonly Migration[], options: OpenOptions): CardFile {
  const { now, checkLaterFrom = Number.POSITIVE_INFINITY } = options
  const opened: Database.Database[] = []
  const closeAll = () => {
    for (const db of opened.reverse()) db.close()
  }
  try {
    if (isLogDamaged(path)) throw new AppError('file.damaged', { log: true })
    const writer = new Database(path)
    opened.push(writer)
    // before the pragmas: turning on WAL writes to the file, and a damaged one is not touched
    const isNewest = schemaVersion(writer) === steps.length
    const needed = lock.uncleanEnd ? 'whole' : 'quick'
    const unchecked = isNewest && !lock.isDoubtful && statSync(path).size >= checkLaterFrom ? needed : undefined
    if (!unchecked) checkContent(writer, lock.uncleanEnd)
    if (lock.isDoubtful) lock.doubt(false)
    applyPragmas(writer, { memory: false, reader: false })
    if (!isNewest) {
      keepBackup({ path, folder: backupFolder(path), now, reason: 'pre-migrate', newest: steps.length })
      migrate(writer, steps)
      writer.pragma('wal_checkpoint(TRUNCATE)')
    }
    const reader = new Database(path)
    opened.push(reader)
    applyPragmas(reader, { memory: false, reader: true })
    // nothing is counted for the planner: by the counts of an almost empty file an import would go through all rows for each row
    const close = () => {
      closeAll()
      lock.release()
    }
    const doubt = () => lock.doubt(true)
    return { path, readOnly: false, unchecked, writer: new Connection(writer), reader: new Connection(reader), doubt, close }
  } catch (error) {
    closeAll()
    const known = damagedIfNotOurs(error)
    if (known instanceof AppError && known.code === 'file.damaged') lock.doubt(true)
    throw known
  }
}
