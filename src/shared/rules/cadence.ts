import { daysBetween } from './calendar.ts'

export const cadenceStates = ['ok', 'due', 'overdue', 'losing', 'unknown'] as const
export type CadenceState = (typeof cadenceStates)[number]

export interface Rhythm {
  /** Days there should be at most between two dialogues. */
  days: number
  /** The day of the last dialogue; null where the log knows of none. */
  lastOn: string | null
  /** The day the log begins; null while it is empty. */
  since: string | null
  today: string
}

/** How long before its day a dialogue is due: a tenth of the rhythm, two weeks at most. */
const ahead = (days: number): number => Math.min(14, Math.ceil(days / 10))

/**
 * Where a partner stands in its rhythm. The ratio is how far over: 1 is twice as long as it should be, and from there on touch is being
 * lost. Without any dialogue it counts from the day the log begins; what was before nobody knows.
 */
export function cadenceOf({ days, lastOn, since, today }: Rhythm): { state: CadenceState; ratio: number; daysSince: number | null } {
  const from = lastOn ?? since
  if (from === null) return { state: 'unknown', ratio: 0, daysSince: null }
  const passed = Math.max(0, daysBetween(from, today))
  const ratio = Math.max(0, passed - days) / days
  const daysSince = lastOn === null ? null : passed
  if (ratio > 1) return { state: 'losing', ratio, daysSince }
  if (ratio > 0) return { state: 'overdue', ratio, daysSince }
  if (lastOn === null) return { state: 'unknown', ratio, daysSince }
  return { state: passed >= days - ahead(days) ? 'due' : 'ok', ratio, daysSince }
}
