import { allEvents } from '#main/features/events/index.ts'
import { followUps } from '#main/features/follow-ups/index.ts'
import { allMailings } from '#main/features/mailings/index.ts'
import { allRounds } from '#main/features/sign-ons/index.ts'
import { allStaff } from '#main/features/staff/index.ts'
import { allTags } from '#main/features/tags/index.ts'
import { allVerifications } from '#main/features/verifications/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Briefing, RunningRound } from '#shared/model/lending.ts'
import { addDays, localDay } from '#shared/rules/calendar.ts'
import { lendingState } from './lending.service.ts'

const threeMonths = 92

/** What who takes the file has to know, as it is now; null for a file that was never given. */
export function briefing(unit: ReadUnit): Briefing | null {
  const lending = lendingState(unit)
  if (!lending) return null
  const today = localDay(unit.now)
  const until = (lending.kind === 'loan' ? lending.untilOn : null) ?? addDays(today, threeMonths)
  return {
    lending,
    followUps: followUps(unit, 'all').filter(({ dueOn }) => dueOn <= until),
    rounds: runningRounds(unit, today),
    drafts: allMailings(unit)
      .filter(({ status, counts }) => counts.written > 0 || status === 'draft' || status === 'rendered')
      .map(({ id, name, counts }) => ({ id, name, written: counts.written })),
    staff: allStaff(unit)
      .filter(({ isHere, name }) => isHere && name !== '')
      .map(({ id, name, partners, followUps }) => ({ id, name, partners, followUps })),
    tags: allTags(unit).map(({ id, name, meaning, persons, partners }) => ({ id, name, meaning, persons, partners }))
  }
}

/** Those that are open, by their day; those without one last. */
function runningRounds(unit: ReadUnit, today: string): RunningRound[] {
  const rounds: RunningRound[] = [
    ...allRounds(unit)
      .filter(({ status }) => status === 'open')
      .map(({ id, title, deadlineAt }) => ({ kind: 'sign-on' as const, id, title, on: localDay(deadlineAt) })),
    ...allVerifications(unit)
      .filter(({ status }) => status === 'open')
      .map(({ id, title, dueOn }) => ({ kind: 'verification' as const, id, title, on: dueOn })),
    ...allEvents(unit)
      .filter(({ status, startsAt }) => status !== 'cancelled' && localDay(startsAt) >= today)
      .map(({ id, title, startsAt }) => ({ kind: 'event' as const, id, title, on: localDay(startsAt) }))
  ]
  return rounds.toSorted((one, other) => ((one.on ?? '9') < (other.on ?? '9') ? -1 : 1))
}
