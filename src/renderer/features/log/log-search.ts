import { Day } from '#shared/model/common.ts'
import { PeriodLength } from '#shared/model/contact-period.ts'
import { type FollowUpGroup, followUpGroups } from '#shared/model/follow-up.ts'

interface LogSearch {
  due?: FollowUpGroup
  /** The first day of the period whose contacts are listed, and how long it is. */
  from?: string
  per?: PeriodLength
}

/** What of the address of the log is the group of promises to begin with, without one the most pressing; and the period of its list. */
export function logSearch({ due, from, per }: Record<string, unknown>): LogSearch {
  const group = followUpGroups.find((each) => each === due)
  const day = Day.safeParse(from).data
  const length = PeriodLength.safeParse(per).data
  return { ...(group && { due: group }), ...(day && length && { from: day, per: length }) }
}
