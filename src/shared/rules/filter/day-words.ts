import type { RelativeUnit } from '../../model/filter.ts'
import { codeNamed, type Names } from './names.ts'

/** How long a time is, as in >90d. */
export const unitNames: Names<RelativeUnit> = {
  day: { da: ['d', 'dag', 'dage'], en: ['d', 'day', 'days'] },
  week: { da: ['u', 'uge', 'uger'], en: ['w', 'week', 'weeks'] },
  month: { da: ['m', 'mdr', 'måned', 'måneder'], en: ['m', 'month', 'months'] },
  year: { da: ['å', 'år'], en: ['y', 'year', 'years'] }
}

export const todayNames: Names<'today'> = { today: { da: ['i-dag', 'idag'], en: ['today'] } }

/** "90d", "2 uger"; null for what is no length of time. */
export function readLength(text: string): { count: number; unit: RelativeUnit } | null {
  const [, count, written] = /^(\d{1,4}) ?(\p{L}+)$/u.exec(text) ?? []
  const unit = written === undefined ? undefined : codeNamed(unitNames, written)
  return count === undefined || unit === undefined ? null : { count: Number(count), unit }
}

/** The first and the last day of what is written: a day (ISO or 5.11.2026), a month (2026-11) or a year. Null for no date. */
export function readSpan(text: string): { from: string; to: string } | null {
  const danish = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  const iso = danish ? `${danish[3]}-${danish[2]?.padStart(2, '0')}-${danish[1]?.padStart(2, '0')}` : text
  const [, year, month, day] = /^([12]\d{3})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? []
  if (year === undefined) return null
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`
  const date = new Date(`${from}T00:00:00Z`)
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== from) return null
  if (day !== undefined) return { from, to: from }
  const last = month === undefined ? Date.UTC(Number(year), 12, 0) : Date.UTC(Number(year), Number(month), 0)
  return { from, to: new Date(last).toISOString().slice(0, 10) }
}
