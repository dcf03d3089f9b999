import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Context, Trouble } from '#main/api/implement.ts'
import { backupWork } from '#main/foundation/backups/run-work.ts'
import { checkLaterFrom, memoryCardFile, openCardFile } from '#main/foundation/card-file.ts'
import { AppError } from '#shared/errors.ts'
import { ending, freePath, nameOf } from './places.ts'

/** Why no card file is open that was to be; or that the one that is was found damaged since. */
export function troubleOf({ session, trouble }: Pick<Context, 'session' | 'trouble'>): Trouble | undefined {
  const { path } = session
  if (path === undefined) return trouble.current
  try {
    session.read(() => undefined)
    return undefined
  } catch (error) {
    return error instanceof AppError && error.code === 'file.damaged' ? { path, code: error.code, details: error.details } : undefined
  }
}

/** One that was found damaged while it was open is let go: from then on it is as one that could not be opened. */
export async function leaveDamaged(context: Context): Promise<void> {
  const { session, trouble } = context
  const found = session.path === undefined ? undefined : troubleOf(context)
  if (!found) return
  trouble.current = found
  await session.swap(memoryCardFile)
}

/** Throws file.*; why it is not open is then what was found this time. */
export async function retryTrouble(context: Context, as: 'usual' | 'reading' | 'force'): Promise<void> {
  await leaveDamaged(context)
  const path = pathInTrouble(context)
  const { session, host, settings } = context
  const now = context.now()
  const wanted = { host, now, checkLaterFrom: checkLaterFrom(host), readOnly: as === 'reading', force: as === 'force' }
  try {
    await session.swap(() => openCardFile(path, wanted))
  } catch (error) {
    if (error instanceof AppError && session.path === undefined)
      context.trouble.current = { path, code: error.code, details: error.details }
    throw error
  }
  settings.opened(path, now)
}

/** For a card file that lies where none should be open. The one that lies there stays. */
export async function bringHome(context: Context): Promise<void> {
  const from = pathInTrouble(context)
  const { session, host, home, settings } = context
  mkdirSync(home, { recursive: true, mode: 0o700 })
  const path = freePath(join(home, nameOf(from) + ending))
  const arriving = `${path}.new`
  try {
    await backupWork('copy', { from, to: arriving })
    renameSync(arriving, path)
  } finally {
    rmSync(arriving, { force: true })
  }
  const now = context.now()
  await session.swap(() => openCardFile(path, { host, now, checkLaterFrom: checkLaterFrom(host) }))
  settings.opened(path, now)
}

function pathInTrouble({ trouble: { current } }: Context): string {
  if (!current) throw new AppError('file.not-found', { file: '-' })
  return current.path
}
