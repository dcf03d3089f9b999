/** Calendar days as ISO texts, "2026-11-05": no hour and no zone, so that adding never crosses a clock change. */

const dayMs = 86_400_000
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`)
const iso = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
const pad = (value: number): string => String(value).padStart(2, '0')

/** The calendar day of an instant (ISO-8601, UTC) on this machine's clock; a day stays itself. */
export function localDay(instant: string): string {
  if (instant.length === 10) return instant
  const at = new Date(instant)
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
}

/** The first instant of a day on this machine's clock. */
export const beginOf = (day: string): string => new Date(`${day}T00:00:00`).toISOString()

/** The last instant of a day on this machine's clock. */
export const endOf = (day: string): string => new Date(`${day}T23:59:59.999`).toISOString()

/** The first and the last year that a day may be in. */
const [firstYear, lastYear] = [1900, 2200]

/** A day that exists, between 1900 and 2200, or undefined. */
export function calendarDay(year: number, month: number, date: number): string | undefined {
  const at = new Date(Date.UTC(year, month - 1, date))
  if (!(year >= firstYear && year <= lastYear) || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== date) return undefined
  return `${year}-${pad(month)}-${pad(date)}`
}

/** Whether something said is a day that exists, written as days are kept. */
export const isDay = (said: unknown): said is string =>
  typeof said === 'string' && /^\d{4}-\d\d-\d\d$/.test(said) && !Number.isNaN(utc(said)) && iso(utc(said)) === said

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const addDays = (day: string, days: number): string => iso(utc(day) + days * dayMs)
/** From one day to a later one; negative to an earlier one. */
export const daysBetween = (from: string, to: string): number => Math.round((utc(to) - utc(from)) / dayMs)

/** The same date some months on; the last of a month where there is no such date. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0))
  return iso(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (day: string): number => new Date(utc(day)).getUTCDay() || 7
export const mondayOf = (day: string): string => addDays(day, 1 - weekdayOf(day))

/** The number of the week (ISO 8601): week 1 is the one with the fourth of January. */
export function weekOf(day: string): number {
  const thursday = addDays(mondayOf(day), 3)
  return Math.floor(daysBetween(`${yearOf(thursday)}-01-01`, thursday) / 7) + 1
}
/** The Monday of a week as weeks are numbered in Europe (ISO-8601), or undefined where the year has no such week. */
export function mondayOfWeek(year: number, week: number): string | undefined {
  // the fourth of January is always in week 1
  const monday = addDays(mondayOf(`${year}-01-04`), (week - 1) * 7)
  const isThatYear = yearOf(addDays(monday, 3)) === year
  return week >= 1 && isThatYear ? monday : undefined
}
