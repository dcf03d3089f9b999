import type { Context } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'

const weekMs = 7 * 86_400_000

/**
 * Once a week all of an open card file is looked through while it is used: what changed by itself is found before it is in every backup. Done when
 * it was opened; a clock that went back does not put it off.
 */
export async function lookThroughWeekly({ session, settings, log, now }: Context): Promise<void> {
  const { path, readOnly } = session
  if (path === undefined || readOnly) return
  const age = Date.parse(now()) - Date.parse(settings.read().lookedThrough?.[path] ?? '')
  if (age >= 0 && age < weekMs) return
  try {
    await session.lookThrough()
    settings.change({ lookedThrough: { ...settings.read().lookedThrough, [path]: now() } })
  } catch (error) {
    // nobody asked for it: it is tried again the next time
    if (!(error instanceof AppError && error.code === 'job.cancelled')) log.incident(error)
  }
}
