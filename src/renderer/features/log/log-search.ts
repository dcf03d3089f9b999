import { type PeriodLength, periodLengths } from '#shared/model/contact-period.ts'
import { type FollowUpGroup, followUpGroups } from '#shared/model/follow-up.ts'
import { isDay } from '#shared/rules/calendar.ts'
import { oneOf } from '#shared/rules/one-of.ts'

interface LogSearch {
  due?: FollowUpGroup
  /** The first day of the period whose contacts are listed, and how long it is. */
  from?: string
  per?: PeriodLength
}

/** What of the address of the log is the group of promises to begin with, without one the most pressing; and the period of its list. */
export function logSearch({ due, from, per }: Record<string, unknown>): LogSearch {
  const group = followUpGroups.find((each) => each === due)
  const length = oneOf(periodLengths, per)
  return { ...(group && { due: group }), ...(isDay(from) && length && { from, per: length }) }
}
