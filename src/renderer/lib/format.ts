import type { Language } from '#shared/model/language.ts'
import { useLanguage } from './i18n.ts'

const locales = { da: 'da-DK', en: 'en-GB' } as const
const DAY = 86_400_000

const daysFromToday = (date: Date): number => {
  const midnight = (at: Date) => Date.UTC(at.getFullYear(), at.getMonth(), at.getDate())
  return Math.round((midnight(date) - midnight(new Date())) / DAY)
}

/** A calendar day is not a moment: "2026-11-03" is the third everywhere. */
const asDate = (iso: string): Date => new Date(iso.length === 10 ? `${iso}T00:00:00` : iso)

/** Made when it is first asked for: each format of Intl costs milliseconds, and few screens use all. */
function later<Format>(make: () => Format): () => Format {
  let made: Format | undefined
  return () => {
    made ??= make()
    return made
  }
}

function formatOf(locale: string) {
  const days = (options: Intl.DateTimeFormatOptions) => later(() => new Intl.DateTimeFormat(locale, options))
  const number = later(() => new Intl.NumberFormat(locale))
  const time = days({ hour: '2-digit', minute: '2-digit' })
  const thisYear = days({ day: 'numeric', month: 'short' })
  const anyYear = days({ day: 'numeric', month: 'short', year: 'numeric' })
  const month = days({ month: 'long', year: 'numeric' })
  const shortMonth = days({ month: 'short', year: '2-digit' })
  const wholeDay = days({ weekday: 'long', day: 'numeric', month: 'long' })
  const and = later(() => new Intl.ListFormat(locale, { type: 'conjunction' }))
  const size = later(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }))
  const near = later(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  /** "i går", "3. nov.", "3. nov. 2024": the least that says which day. */
  const day = (iso: string) => {
    const date = asDate(iso)
    const distance = daysFromToday(date)
    if (Math.abs(distance) <= 1) return near().format(distance, 'day')
    return (date.getFullYear() === new Date().getFullYear() ? thisYear() : anyYear()).format(date)
  }
  return {
    number: (value: number) => number().format(value),
    day,
    /** "mandag den 23. november" */
    wholeDay: (iso: string) => wholeDay().format(asDate(iso)),
    /** "23. nov. 2026" */
    dated: (iso: string) => anyYear().format(asDate(iso)),
    /** "3,4 MB" */
    megabytes: (bytes: number) => `${size().format(bytes / 1024 / 1024)} MB`,
    /** "november 2026", of "2026-11". */
    month: (iso: string) => month().format(asDate(`${iso}-01`)),
    /** "nov. 26", of "2026-11". */
    shortMonth: (iso: string) => shortMonth().format(asDate(`${iso}-01`)),
    /** "a, b og c" */
    list: (words: readonly string[]) => and().format(words),
    /** "i dag 13.50" */
    moment: (iso: string) => `${day(iso)} ${time().format(asDate(iso))}`
  }
}

const made = new Map<Language, ReturnType<typeof formatOf>>()

/** Made once: what a format of Intl costs is felt where every cell of a table asks for one. */
function formatsIn(language: Language): ReturnType<typeof formatOf> {
  const formats = made.get(language) ?? formatOf(locales[language])
  made.set(language, formats)
  return formats
}

/** Numbers and days as the chosen language writes them. Takes ISO texts: days, or moments in UTC. */
export const useFormat = () => formatsIn(useLanguage())
