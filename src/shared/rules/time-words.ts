import { type Lean, readDay } from './date-words.ts'

const clock = /^(?:kl\.? ?|at ?)?(\d{1,2})(?:[.:](\d{2}))? ?([ap]m)?(?![\p{L}\p{N}])/iu
const isClock = /^(?:kl|at)|[.:]|[ap]m/i

/** The time of day that a text begins with: "kl. 14.30", "14:30", "kl. 9", "at 2pm". A bare number is none. */
function readTime(text: string): { time: string; rest: string } | undefined {
  const match = clock.exec(text)
  if (!match || !isClock.test(match[0])) return undefined
  const half = match[3]?.toLowerCase()
  const written = Number(match[1])
  const hour = half === undefined ? written : (written % 12) + (half === 'pm' ? 12 : 0)
  const minute = Number(match[2] ?? 0)
  if (hour > 23 || minute > 59 || (half !== undefined && (written < 1 || written > 12))) return undefined
  return { time: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`, rest: text.slice(match[0].length).trim() }
}

/** A day with or without a time of day, in either order; a time alone is of today. Undefined when anything else stands there. */
export function readWhen(text: string, today: string, lean: Lean = 'back'): { day: string; time: string | null } | undefined {
  const written = text
    .trim()
    .replace(/\s/g, ' ')
    .replace(/^(\d{4}-\d{2}-\d{2})T/, '$1 ')
  const day = readDay(written, today, lean)
  if (day) {
    const time = readTime(day.rest.replace(/^, ?/, ''))
    if (day.rest === '') return { day: day.day, time: null }
    return time?.rest === '' ? { day: day.day, time: time.time } : undefined
  }
  const time = readTime(written)
  if (!time) return undefined
  if (time.rest === '') return { day: today, time: time.time }
  const after = readDay(time.rest, today, lean)
  return after?.rest === '' ? { day: after.day, time: time.time } : undefined
}
