/** One time in the alliance: the first and the last day it can have begun, and the day it ended. Null: not known, and still going on. */
export interface MembershipPeriod {
  readonly joinedFrom: string | null
  readonly joinedTo: string | null
  readonly leftOn: string | null
}

const forever = '9999-12-31'

/** From when to before when somebody was in for certain. Where the beginning is not known, that is only the day it ended, or today. */
function certain({ joinedFrom, joinedTo, leftOn }: MembershipPeriod, today: string): { from: string; to: string } {
  const to = leftOn ?? forever
  const from = joinedTo ?? joinedFrom ?? (to < today ? to : today)
  return { from: from < to ? from : to, to }
}

/** Whether it ended before it can have begun. */
export const endsEarly = ({ joinedFrom, leftOn }: MembershipPeriod): boolean =>
  joinedFrom !== null && leftOn !== null && leftOn < joinedFrom

/** The first of the others that was going on at the same time for certain, and which end of the period runs into it. */
export function overlapOf<Other extends MembershipPeriod>(
  period: MembershipPeriod,
  others: readonly Other[],
  today: string
): { other: Other; end: 'joined' | 'left' } | undefined {
  const own = certain(period, today)
  for (const other of others) {
    const its = certain(other, today)
    if (own.from < its.to && its.from < own.to) return { other, end: own.from >= its.from ? 'joined' : 'left' }
  }
  return undefined
}
