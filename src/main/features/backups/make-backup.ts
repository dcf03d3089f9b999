import type { Context } from '#main/api/implement.ts'
import { backupFolder, hasLittleRoom } from '#main/foundation/backups/backup-folder.ts'
import { goodIn, type KeptBackup } from '#main/foundation/backups/keep-backup.ts'
import { backupWork } from '#main/foundation/backups/run-work.ts'
import { AppError } from '#shared/errors.ts'
import type { BackupReason } from '#shared/model/backup.ts'
import { deskOf } from './desk.ts'
import { bytesOf, erasedAt, madeAt, revisionOf } from './file-facts.store.ts'
import { copyAway } from './second-place/copy-away.ts'

/** Of these a copy goes to the second place; those before a change hold nothing that the next of these does not. */
const goAway: ReadonlySet<BackupReason> = new Set(['first', 'startup', 'timer', 'manual'])

/**
 * A backup that was opened and checked, beside the card file or in another folder. Others are answered meanwhile. Where nothing has
 * changed since the newest, that one is given. Throws the file.* codes.
 */
export async function makeBackup(context: Context, reason: BackupReason, folder?: string): Promise<KeptBackup> {
  const { session, now } = context
  const { path } = session
  if (path === undefined) throw new AppError('file.not-found', { file: '-' })
  const desk = deskOf(context)
  const kept = await desk.do(async (signal) => {
    const { revision, bytes, erased } = session.read(({ db }) => ({ revision: revisionOf(db), bytes: bytesOf(db), erased: erasedAt(db) }))
    const wanted = { path, folder: folder ?? backupFolder(path), now: now(), reason, thin: folder === undefined, erasedAt: erased }
    const made = await backupWork('keep', wanted, signal, bytes)
    if (folder === undefined) desk.made = { path, revision }
    return made
  })
  if (folder === undefined && goAway.has(kept.reason)) void copyAway(context)
  session.announce(['backups'])
  return kept
}

/**
 * Before a change that is large: what fails here stands in its way. Nothing is kept of a file that is not there yet, nor before the imports
 * that make a new one.
 */
export async function backupBefore(context: Context, reason: BackupReason): Promise<void> {
  if (context.session.path === undefined || (reason === 'pre-import' && isJustMade(context))) return
  await makeBackup(context, reason)
}

const justMs = 5 * 60_000

/** So young is what its sources make of it, and its first backup is there. */
function isJustMade({ session, now }: Context): boolean {
  const { path } = session
  const age = Date.parse(now()) - Date.parse(session.read(({ db }) => madeAt(db)))
  return path !== undefined && age >= 0 && age < justMs && goodIn(backupFolder(path)).length > 0
}

const halfHourMs = 30 * 60_000

/** The same before changes that come one after the other, as merging does: one that is half an hour old will do. */
export async function backupBeforeOften(context: Context, reason: BackupReason): Promise<void> {
  const { path } = context.session
  const [newest] = path === undefined ? [] : goodIn(backupFolder(path))
  if (!newest || Math.abs(Date.parse(context.now()) - Date.parse(newest.at)) > halfHourMs) await backupBefore(context, reason)
}

/** Whether anything was written since the last backup of this session, and there is room for another; what was just made waits for its half hour. */
export function isDue(context: Context): boolean {
  const { session } = context
  const { path } = session
  if (path === undefined || session.readOnly || isJustMade(context)) return false
  const { revision, bytes } = session.read(({ db }) => ({ revision: revisionOf(db), bytes: bytesOf(db) }))
  const { made } = deskOf(context)
  return (made?.path !== path || made.revision !== revision) && !hasLittleRoom(backupFolder(path), bytes)
}
