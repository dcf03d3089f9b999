import type { ReportPeriod } from '../../model/report.ts'
import { addDays, addMonths, yearOf } from '../calendar.ts'

/** Periods that have a name. */
export const periodChoices = ['alliance-year', 'alliance-year-before', 'year', 'year-before', 'last-12-months'] as const
export type PeriodChoice = (typeof periodChoices)[number]

/** The year of the alliance that a day lies in; it begins with a month, and often that is January. */
export function allianceYear(day: string, firstMonth: number): ReportPeriod {
  const begin = (year: number) => `${year}-${String(firstMonth).padStart(2, '0')}-01`
  const from = begin(yearOf(day)) > day ? begin(yearOf(day) - 1) : begin(yearOf(day))
  return { from, to: addDays(addMonths(from, 12), -1) }
}

/** What a named period is today. */
export function periodOf(choice: PeriodChoice, today: string, firstMonth: number): ReportPeriod {
  if (choice === 'last-12-months') return { from: addDays(addMonths(today, -12), 1), to: today }
  const now = allianceYear(today, choice.startsWith('alliance') ? firstMonth : 1)
  return choice.endsWith('before') ? { from: addMonths(now.from, -12), to: addDays(now.from, -1) } : now
}
