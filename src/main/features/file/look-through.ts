import { setTimeout as pause } from 'node:timers/promises'
import type { Context } from '#main/api/implement.ts'
import { AppError } from '#shared/errors.ts'

const weekMs = 7 * 86_400_000
/** Whoever has just opened a card file wants to look at it first. */
const quietMs = 60_000

/** Looks through all of an open card file, when nobody has for a week, a minute after it was opened. One that is closed before is left alone. */
export async function lookThroughWeekly(context: Context): Promise<void> {
  const left = new AbortController()
  context.session.leaving.add(async () => left.abort())
  const isOpen = await pause(quietMs, true, { ref: false, signal: left.signal }).catch(() => false)
  if (isOpen) await lookThroughIfDue(context)
}

/**
 * What changed by itself is found before it is in every backup; the card file is used meanwhile. A clock that went back does not put it off.
 */
export async function lookThroughIfDue({ session, settings, log, now }: Context): Promise<void> {
  const { path, readOnly } = session
  if (path === undefined || readOnly) return
  const age = Date.parse(now()) - Date.parse(settings.read().lookedThrough?.[path] ?? '')
  if (age >= 0 && age < weekMs) return
  try {
    // one that is damaged is looked through again when it is opened again
    if (await session.lookThrough()) settings.change({ lookedThrough: { ...settings.read().lookedThrough, [path]: now() } })
  } catch (error) {
    // nobody asked for it: it is tried again the next time
    if (!(error instanceof AppError && error.code === 'job.cancelled')) log.incident(error)
  }
}
