import { readDay as readDayFrom } from '#shared/rules/date-words.ts'
import { readWhen } from '#shared/rules/time-words.ts'

/** The calendar day here. */
const localDay = (now: string): string => new Date(now).toLocaleDateString('sv-SE')

/** The day a text begins with ("2026-12-01", "1.12.", "i morgen", "om 14 dage", "+7d") and what comes after it. */
export const readDay = (text: string, now: string) => readDayFrom(text, localDay(now))

/** An instant (UTC) from a day with or without a time of day here; a day alone is its noon, today is now. */
export function readInstant(text: string, now: string): string | undefined {
  const exact = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text.trim()) ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(exact)) return new Date(exact).toISOString()
  const read = readWhen(text, localDay(now))
  if (!read) return undefined
  if (read.time === null && read.day === localDay(now)) return now
  return new Date(`${read.day}T${read.time ?? '12:00'}`).toISOString()
}
