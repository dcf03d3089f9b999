import type { Context } from '#main/api/implement.ts'
import { backupFolder } from '#main/foundation/backups/backup-folder.ts'
import { backupWork } from '#main/foundation/backups/run-work.ts'
import { AppError } from '#shared/errors.ts'
import { deskOf } from './desk.ts'
import { isDue, makeBackup } from './make-backup.ts'
import { sweepQuarantine } from './quarantine.ts'
import { copyAway } from './second-place/copy-away.ts'

/** The first screen, and what one does at once, come before. */
const startMs = 20_000
const everyMs = 30 * 60_000

/** Looks after the backups of whichever card file is open in a window. */
export function watchOver(context: Context): void {
  watch(context)
  context.session.onChange((topics) => topics.includes('file') && watch(context))
}

/**
 * From the opening of a card file: what was broken off is swept up, and a backup made of what was there when one came; then one every half
 * hour in which something was written. Nobody waits for it, and it keeps no process alive.
 */
function watch(context: Context): void {
  const { path, readOnly } = context.session
  const desk = deskOf(context)
  if (path === undefined || readOnly || desk.watched?.path === path) return
  clearTimeout(desk.watched?.next)
  const after = (ms: number, work: () => Promise<void>): void => {
    const next = setTimeout(
      () => void kept(context, work).then(() => desk.watched?.next === next && after(everyMs, () => look('timer'))),
      ms
    )
    desk.watched = { path, next: next.unref() }
  }
  const look = async (reason: 'startup' | 'timer') => {
    if (isDue(context)) await makeBackup(context, reason)
    else await copyAway(context)
  }
  after(startMs, async () => {
    await tidy(context, path)
    await look('startup')
  })
}

async function tidy(context: Context, path: string): Promise<void> {
  sweepQuarantine(path, context.now())
  await deskOf(context).do((signal) => backupWork('tidy', { path, folder: backupFolder(path), now: context.now() }, signal))
}

/** Nobody asked for it: what fails is tried again the next time. */
async function kept(context: Context, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'job.cancelled')) context.log.incident(error)
  }
}
