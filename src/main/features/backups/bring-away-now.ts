import type { Context } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'
import { makeBackup } from './make-backup.ts'
import { passphraseIn, secondPlaceOf } from './second-place/second-place.ts'

/** What must not wait for the half hour: where there is a second place, it is brought there now. Nobody waits for it. */
export async function bringAwayNow(context: Context): Promise<void> {
  try {
    if (secondPlaceOf(context) && (await passphraseIn(context)) !== undefined) await makeBackup(context, 'timer')
  } catch (error) {
    if (!(error instanceof AppError && error.code === 'job.cancelled')) context.log.incident(error)
  }
}
