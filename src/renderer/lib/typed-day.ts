import { readDay } from '#shared/rules/date-words.ts'
import { readDate } from '#shared/rules/written-date.ts'
import { today } from './today.ts'

/** Days in words as the day they mean, "i morgen", "om 2 uger"; what is written as a date, or is no day, stays as it is typed. */
export function typedDay(text: string): string {
  if (text.trim() === '' || readDate(text) !== null) return text
  const read = readDay(text, today())
  return read?.rest === '' ? read.day : text
}
