const isoDay = /^(\d{4})-(\d{2})-(\d{2})/
const danishDay = /^(\d{1,2})[./](\d{1,2})[./](\d{4})/
const ahead = /^(?:\+|om\s+|in\s+)(\d{1,3})\s*(d|dage?|days?|u|uger?|w|weeks?)(?=\s|$)/i
const words: readonly (readonly [RegExp, number])[] = [
  [/^(?:i\s+dag|today)(?=\s|$)/i, 0],
  [/^(?:i\s+morgen|tomorrow)(?=\s|$)/i, 1],
  [/^(?:i\s+går|i\s+gaar|yesterday)(?=\s|$)/i, -1]
]
const clock = /^[T\s]*(?:kl\.?\s*)?(\d{1,2})[:.](\d{2})(?::\d{2}(?:\.\d+)?)?(Z)?$/

const pad = (value: number) => String(value).padStart(2, '0')
const isoOf = (date: Date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

/** A calendar day that exists, or undefined. */
function dayOf(year: number, month: number, day: number): string | undefined {
  const iso = isoOf(new Date(year, month - 1, day))
  return iso === `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}` ? iso : undefined
}

function shifted(now: string, days: number): string {
  const date = new Date(now)
  return isoOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() + days))
}

/** The day a text begins with ("2026-12-01", "1.12.2026", "i morgen", "om 14 dage", "+7d") and what comes after it. */
export function readDay(text: string, now: string): { day: string; rest: string } | undefined {
  const written = text.trim()
  const after = (match: RegExpExecArray, day: string | undefined) => day && { day, rest: written.slice(match[0].length).trim() }
  const iso = isoDay.exec(written)
  if (iso) return after(iso, dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]))) || undefined
  const danish = danishDay.exec(written)
  if (danish) return after(danish, dayOf(Number(danish[3]), Number(danish[2]), Number(danish[1]))) || undefined
  const later = ahead.exec(written)
  if (later) return after(later, shifted(now, Number(later[1]) * (/^[uw]/i.test(later[2] ?? '') ? 7 : 1))) || undefined
  for (const [pattern, days] of words) {
    const word = pattern.exec(written)
    if (word) return after(word, shifted(now, days)) || undefined
  }
  return undefined
}

/** An instant (UTC) from a day with or without a time of day here; a day alone is its noon, today is now. */
export function readInstant(text: string, now: string): string | undefined {
  if (/^(?:nu|now)$/i.test(text.trim())) return now
  const read = readDay(text, now)
  if (!read) return undefined
  if (read.rest === '') return read.day === shifted(now, 0) ? now : new Date(`${read.day}T12:00`).toISOString()
  const [, hours, minutes, utc] = clock.exec(read.rest) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return new Date(`${read.day}T${pad(Number(hours))}:${minutes}${utc ?? ''}`).toISOString()
}
