import { readDate } from '#shared/rules/written-date.ts'
import { usageError } from './explained.ts'

/** A day as people write it; undefined where none was given. Throws input.usage for what is no day. */
export function dayOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const day = readDate(text)
  if (day === null || day.startsWith('--')) throw usageError(text)
  return day
}
