import type { Context } from '#main/api/implement.ts'
import { createI18n, type Translate } from '#shared/i18n/translate.ts'
import type { Language } from '#shared/model/language.ts'
import type { ReportPeriod } from '#shared/model/report.ts'
import type { Bucket } from '#shared/rules/reports/buckets.ts'

/** What a report needs to speak a language. */
export interface Words {
  readonly language: Language
  readonly t: Translate
  readonly number: (value: number) => string
  /** "3. nov. 2026" */
  readonly day: (iso: string) => string
  /** "1. jan. 2026 – 31. dec. 2026", or just the year. */
  readonly period: (period: ReportPeriod) => string
  /** "nov. 26", "4. kvt. 2026", "2026" */
  readonly bucket: (bucket: Bucket) => string
}

export function wordsOf(context: Context, wanted?: Language): Words {
  const language = wanted ?? context.settings.read().language ?? context.language
  const { t } = createI18n(language)
  const locale = language === 'da' ? 'da-DK' : 'en-GB'
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options })
  const [days, months, numbers] = [
    format({ day: 'numeric', month: 'short', year: 'numeric' }),
    format({ month: 'short', year: '2-digit' }),
    new Intl.NumberFormat(locale)
  ]
  const day = (iso: string) => days.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`))
  return {
    ...{ language, t, day, number: (value) => numbers.format(value) },
    period: ({ from, to }) => {
      const year = from.slice(0, 4)
      return from === `${year}-01-01` && to === `${year}-12-31` ? year : `${day(from)} – ${day(to)}`
    },
    bucket: ({ from, per }) => {
      if (per === 'month') return months.format(new Date(`${from}T00:00:00Z`))
      const year = from.slice(0, 4)
      return per === 'year' ? year : t('overview.contacts.quarter', { no: Math.ceil(Number(from.slice(5, 7)) / 3), year })
    }
  }
}
