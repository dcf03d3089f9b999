import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import Database from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import { removeFile } from '../retried.ts'

/** Who has a card file open; shown to whoever comes second. */
export interface Owner {
  hostName: string
  user: string
  host: string
  pid: number
  since: string
}

export interface Lock {
  /** The last owner did not close the file: it was killed or lost power. */
  readonly uncleanEnd: boolean
  release(): void
}

const readOwner = (file: string): Owner | undefined => {
  try {
    return JSON.parse(readFileSync(`${file}.owner`, 'utf8')) as Owner
  } catch {
    return undefined
  }
}

/**
 * Takes the lock beside a card file: an exclusive SQLite transaction on `<file>.lock`, which the operating system frees when the
 * process dies, so there is no stale state. `<file>.owner` only says who. Throws file.locked or, unless forced, file.other-machine.
 */
export function takeLock(file: string, host: string, now: string, force: boolean): Lock {
  const lock = new Database(`${file}.lock`, { timeout: 0 })
  try {
    lock.exec('begin exclusive')
    // even one that cannot be read tells that the file was not closed
    const uncleanEnd = existsSync(`${file}.owner`)
    const before = readOwner(file)
    if (before && before.hostName !== hostname() && !force) throw new AppError('file.other-machine', { host: before.hostName })
    const owner: Owner = { hostName: hostname(), user: userInfo().username, host, pid: process.pid, since: now }
    writeFileSync(`${file}.owner`, JSON.stringify(owner), { mode: 0o600 })
    return {
      uncleanEnd,
      release() {
        removeFile(`${file}.owner`)
        lock.close()
        // the lock file itself stays: removing it would let two processes lock two different files of that name
      }
    }
  } catch (error) {
    lock.close()
    throw isBusy(error) ? lockedBy(readOwner(file), error) : error
  }
}

const isBusy = (error: unknown) => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')

const lockedBy = (owner: Owner | undefined, cause: unknown) =>
  new AppError('file.locked', { host: owner?.host ?? '?', pid: owner?.pid ?? 0, since: owner?.since ?? '?' }, { cause })
