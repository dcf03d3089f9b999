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
  /** The last owner did not close the file, since it was killed or lost power, or found it damaged. */
  readonly uncleanEnd: boolean
  /** The last owner found it damaged; nothing of it is shown before all of it was looked through. */
  readonly isDoubtful: boolean
  /** Said beside the file at once, so that any host knows it, and when it is released. */
  doubt(isDoubtful: boolean): void
  release(): void
}

/** What stands beside a card file: who has it, and what was found in it. After one that was found damaged was closed, nobody. */
type Beside = Partial<Owner> & { isDoubtful?: boolean }

const readOwner = (file: string): Beside | undefined => {
  try {
    return JSON.parse(readFileSync(`${file}.owner`, 'utf8')) as Beside
  } catch {
    return undefined
  }
}

const writeOwner = (file: string, beside: Beside): void => writeFileSync(`${file}.owner`, JSON.stringify(beside), { mode: 0o600 })

/** Where there is no room for it, what stands there tells at least that the file was not closed. */
function tryToWriteOwner(file: string, beside: Beside): void {
  try {
    writeOwner(file, beside)
  } catch {
    // what is the matter with the card file is said, and not that this could not be
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
    const elsewhere = before?.hostName
    if (elsewhere !== undefined && elsewhere !== hostname() && !force) throw new AppError('file.other-machine', { host: elsewhere })
    const owner: Owner = { hostName: hostname(), user: userInfo().username, host, pid: process.pid, since: now }
    let isDoubtful = before?.isDoubtful === true
    writeOwner(file, isDoubtful ? { ...owner, isDoubtful } : owner)
    return {
      uncleanEnd,
      isDoubtful,
      doubt(is) {
        isDoubtful = is
        tryToWriteOwner(file, is ? { ...owner, isDoubtful: is } : owner)
      },
      release() {
        if (isDoubtful) tryToWriteOwner(file, { isDoubtful })
        else removeFile(`${file}.owner`)
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

const lockedBy = (owner: Beside | undefined, cause: unknown) =>
  new AppError('file.locked', { host: owner?.host ?? '?', pid: owner?.pid ?? 0, since: owner?.since ?? '?' }, { cause })
