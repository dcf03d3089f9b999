import { addDays, addMonths } from './calendar.ts'

export const repeatUnits = ['day', 'week', 'month', 'year'] as const

/** A promise that comes again: counted from the day it was promised for, or from the day it was done. */
export interface Repeat {
  every: number
  unit: (typeof repeatUnits)[number]
  from: 'due' | 'done'
}

function after(day: string, times: number, { every, unit }: Repeat): string {
  if (unit === 'day' || unit === 'week') return addDays(day, times * every * (unit === 'week' ? 7 : 1))
  return addMonths(day, times * every * (unit === 'year' ? 12 : 1))
}

/** The day the next one is due. One that was done late does not come back at once: it is due after the day it was done. */
export function nextDue(dueOn: string, doneOn: string, repeat: Repeat): string {
  if (repeat.from === 'done') return after(doneOn, 1, repeat)
  let times = 1
  // counted from the first day, so that the last of January comes back as the last of March
  while (after(dueOn, times, repeat) <= doneOn) times++
  return after(dueOn, times, repeat)
}
