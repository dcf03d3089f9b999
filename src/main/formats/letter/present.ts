import type { Language } from '#shared/model/language.ts'
import { localDay } from '#shared/rules/calendar.ts'

const locales = { da: 'da-DK', en: 'en-GB' } as const
const styles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'numeric', year: 'numeric' }
} as const satisfies Record<string, Intl.DateTimeFormatOptions>
type DateStyle = keyof typeof styles

const styleNames: Readonly<Record<string, DateStyle>> = {
  lang: 'long',
  long: 'long',
  ugedag: 'weekday',
  weekday: 'weekday',
  kort: 'short',
  short: 'short'
}

/** The dates of a mailing are in every letter of it; to find their words takes longer than all else about them. */
const MOST_REMEMBERED = 100
const remembered = new Map<string, string>()

/** An ISO date in words: "3. december 2026". What is not a date comes back as it is. */
export function formatDate(iso: string, language: Language, styleName = 'long'): string {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? new Date(`${iso}T00:00:00Z`) : undefined
  if (!date || Number.isNaN(date.getTime())) return iso
  const style = styleNames[styleName] ?? 'long'
  const question = `${iso} ${language} ${style}`
  const known = remembered.get(question)
  if (known !== undefined) return known
  if (remembered.size >= MOST_REMEMBERED) remembered.clear()
  // a date has no time zone: it is read and written in the same one
  const words = new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: 'UTC' }).format(date)
  remembered.set(question, words)
  return words
}

/** From when until when on its day: "15–17" or "15.30–17" in Danish; "15:00–17:00" in English. What ends on another day only begins. */
export function formatHours(startsAt: string, endsAt: string | null, language: Language): string {
  const hour = (instant: string) => {
    const [at, minutes] = [new Date(instant).getHours(), String(new Date(instant).getMinutes()).padStart(2, '0')]
    if (language === 'en') return `${at}:${minutes}`
    return minutes === '00' ? String(at) : `${at}.${minutes}`
  }
  const isOneDay = endsAt !== null && localDay(endsAt) === localDay(startsAt)
  return isOneDay ? `${hour(startsAt)}–${hour(endsAt)}` : hour(startsAt)
}

/** Whose it is: "Alfas", "Lars'", "KL's" in Danish; "Alfa's", "Lars'" in English. */
export function genitive(name: string, language: Language): string {
  if (name === '') return ''
  if (/[szx]$/i.test(name)) return `${name}'`
  if (language === 'en') return `${name}'s`
  const abbreviation = /(?:^|[\s-])[\p{Lu}\d]+$/u.test(name) || /[^\p{L}]$/u.test(name)
  return abbreviation ? `${name}'s` : `${name}s`
}

const characters = new Intl.Segmenter('da', { granularity: 'grapheme' })

/** At most so many characters as a reader counts them, cut between words where there is room for it. */
export function shorten(text: string, length: number, ending: string): string {
  if (text.length <= length) return text
  const ends: number[] = []
  for (const { index, segment } of characters.segment(text)) {
    if (ends.length > length) break
    ends.push(index + segment.length)
  }
  if (ends.length <= length) return text
  const kept = text.slice(0, ends[Math.max(0, length - ending.length) - 1] ?? 0)
  const between = kept.search(/\s\S*$/)
  return (between > kept.length / 2 ? kept.slice(0, between) : kept).trimEnd() + ending
}

/** "Anna, Bo og Carl"; British English has no comma before "and". */
export const listOf = (words: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words)

/** With a capital letter first, and all else as it is. */
export const capitalFirst = (text: string, language: Language): string => {
  const [first = ''] = text
  return first.toLocaleUpperCase(locales[language]) + text.slice(first.length)
}
