import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { backupWork } from '#main/foundation/backups/run-work.ts'
import { withFileErrors } from '#main/foundation/file-errors.ts'
import type { Session } from '#main/foundation/session.ts'
import { AppError } from '#shared/errors.ts'
import { nameOf } from './places.ts'

/** A copy of a card file as it is now, opened and checked before it has its name. Gives its name and size in bytes. */
export async function saveCopy(session: Session, path: string, replaces: boolean): Promise<{ name: string; bytes: number }> {
  const from = session.path
  if (from === undefined) throw new AppError('file.not-found', { file: '-' })
  if (resolve(path) === from || (existsSync(path) && !replaces)) throw new AppError('file.exists')
  if (!existsSync(dirname(path))) throw new AppError('file.not-found', { file: nameOf(dirname(path)) })
  const temporary = `${path}.new`
  try {
    withFileErrors(() => rmSync(temporary, { force: true }))
    // what lies on a medium that cannot be written is in memory, and cannot be opened by anybody else
    if (session.readOnly) await session.maintain((file) => file.reader.raw.prepare('vacuum into ?').run(temporary))
    const { bytes } = await (session.readOnly ? backupWork('facts', { path: temporary }) : backupWork('copy', { from, to: temporary }))
    withFileErrors(() => renameSync(temporary, path))
    return { name: nameOf(path), bytes }
  } finally {
    rmSync(temporary, { force: true })
  }
}
