import type { PeriodPrecision } from '../../model/fuzzy-period.ts'
import { calendarDay } from '../calendar.ts'
import { months } from '../date-names.ts'
import { edges, ordinals, seasons } from './period-words.ts'

/** A stretch of time that has a name, both ends counted. */
export interface Unit {
  readonly from: string
  readonly to: string
  readonly precision: Exclude<PeriodPrecision, 'unknown'>
}

/** What stood at the beginning of the text; without a year until somebody says which. */
export interface WrittenUnit {
  readonly length: number
  readonly year: number | undefined
  readonly in: (year: number) => Unit | undefined
}

const month = Object.keys(months).join('|')
const ordinal = Object.keys(ordinals).join('|')
const year = '(\\d{4})'
const shortYear = '(\\d{4}|\\d{2})(?![\\d./])'
const fullYear = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : text.length === 2 ? 2000 + Number(text) : Number(text)

/** Months from the first one on; a month past December is of the next year. */
export function monthsFrom(first: number, count: number, inYear: number, precision: Unit['precision']): Unit | undefined {
  const from = calendarDay(inYear, first, 1)
  const end = first + count - 1
  const lastYear = inYear + Math.floor((end - 1) / 12)
  const last = ((end - 1) % 12) + 1
  const to = [31, 30, 29, 28].map((day) => calendarDay(lastYear, last, day)).find((day) => day !== undefined)
  return from && to ? { from, to, precision } : undefined
}

const dayIn = (monthNo: number, date: string | undefined) => (inYear: number) => {
  const day = calendarDay(inYear, monthNo, Number(date))
  return day === undefined ? undefined : { from: day, to: day, precision: 'day' as const }
}

type Words = readonly (string | undefined)[]
type Read = (words: Words) => Omit<WrittenUnit, 'length'>

const ofMonth = (name: string | undefined) => (inYear: number) => monthsFrom(months[name ?? ''] ?? 0, 1, inYear, 'month')
const quarterly = (no: string | undefined, size: 3 | 6) => (inYear: number) =>
  monthsFrom(((ordinals[no ?? ''] ?? 0) - 1) * size + 1, size, inYear, 'quarter')

/** The first pattern that fits and names a time that exists is meant. */
const patterns = (
  [
    ['(\\d{4})-(\\d{2})-(\\d{2})', ([, y, m, d]) => ({ year: Number(y), in: dayIn(Number(m), d) })],
    [`(\\d{1,2})[./-](\\d{1,2})[ ./-]+${shortYear}`, ([, d, m, y]) => ({ year: fullYear(y), in: dayIn(Number(m), d) })],
    ['(\\d{1,2})[./](\\d{1,2})\\.?(?![\\d./])', ([, d, m]) => ({ year: undefined, in: dayIn(Number(m), d) })],
    [
      `(?:d\\. |den )?(\\d{1,2})(?:\\.|st|nd|rd|th)? ?(${month})\\.?(?:,? ?${year})?`,
      ([, d, m, y]) => ({ year: fullYear(y), in: dayIn(months[m ?? ''] ?? 0, d) })
    ],
    [`(${month})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ${year}`, ([, m, d, y]) => ({ year: Number(y), in: dayIn(months[m ?? ''] ?? 0, d) })],
    [`(${month})\\.?(?:,? (?:of |i )?${year})?`, ([, m, y]) => ({ year: fullYear(y), in: ofMonth(m) })],
    [`(${ordinal})(?:\\.|st|nd|rd|th)? ?(?:kvartal|kvt\\.?|quarter)(?: (?:i |af |of )?${year})?`, ofQuarter],
    [`[qk]([1-4])(?: ?/? ?${year})?`, ofQuarter],
    [`${year} ?[qk]([1-4])`, ([, y, no]) => ({ year: Number(y), in: quarterly(no, 3) })],
    [
      `(${ordinal})(?:\\.|st|nd|rd|th)? (?:halvår|halvaar|half(?:[- ]year)?)(?: (?:i |af |of )?${year})?`,
      ([, no, y]) => ({ year: fullYear(y), in: quarterly(no, 6) })
    ],
    [`h([12]) ?${year}`, ([, no, y]) => ({ year: Number(y), in: quarterly(no, 6) })],
    [`(?:${seasons[3].names}) (?:of )?${year}/(\\d{4}|\\d{2})`, winter],
    ...seasons
      .slice(0, 3)
      .map((season): [string, Read] => [
        `(?:${season.names})(?: (?:of |i )?${year})?`,
        ([, y]) => ({ year: fullYear(y), in: (inYear) => monthsFrom(season.month, 3, inYear, 'quarter') })
      ]),
    ['(\\d{1,2})/(\\d{4})', ([, m, y]) => ({ year: Number(y), in: (inYear) => monthsFrom(Number(m), 1, inYear, 'month') })],
    [
      '(\\d{4})-(\\d{2})(?!\\d)',
      ([, y, m]) => ({ year: Number(y), in: (inYear) => (follows(y, m) ? undefined : monthsFrom(Number(m), 1, inYear, 'month')) })
    ],
    [
      '(\\d{4})[-/](\\d{2})(?!\\d)',
      ([, y, next]) => ({ year: Number(y), in: (inYear) => (follows(y, next) ? years(inYear, 2) : undefined) })
    ],
    [year, ([, y]) => ({ year: Number(y), in: (inYear) => years(inYear, 1) })]
  ] satisfies [string, Read][]
).map(([pattern, read]) => ({ pattern: new RegExp(`^(?:${pattern})(?![\\p{L}\\d])`, 'u'), read }))

function ofQuarter([, no, y]: Words): Omit<WrittenUnit, 'length'> {
  return { year: fullYear(y), in: quarterly(no, 3) }
}
/** "vinter 2024/25": of one year alone nobody could say which winter is meant. */
function winter([, y, next]: Words): Omit<WrittenUnit, 'length'> {
  return { year: Number(y), in: (inYear) => (follows(y, next?.slice(-2)) ? monthsFrom(12, 3, inYear, 'quarter') : undefined) }
}
const follows = (y: string | undefined, next: string | undefined) => (Number(y) + 1) % 100 === Number(next)
const years = (first: number, count: number) => monthsFrom(1, 12 * count, first, 'year')

/** The time that a text begins with. A year is between 1800 and 2200. */
export function readUnit(text: string): WrittenUnit | undefined {
  const edge = (Object.keys(edges) as (keyof typeof edges)[]).find((each) => edges[each].test(text))
  if (edge) {
    const before = edges[edge].exec(text)?.[0].length ?? 0
    const whole = readUnit(text.slice(before))
    return whole && { ...whole, length: before + whole.length, in: (inYear) => edgeOf(whole.in(inYear), edge) }
  }
  for (const { pattern, read } of patterns) {
    const words = pattern.exec(text)
    const unit = words && read(words)
    const exists = unit?.in(unit.year ?? 2024) !== undefined && (unit.year === undefined || (unit.year >= 1800 && unit.year <= 2200))
    if (words && unit && exists) return { ...unit, length: words[0].length }
  }
  return undefined
}

/** The first month, the last one, or the two in the middle. */
function edgeOf(unit: Unit | undefined, edge: keyof typeof edges): Unit | undefined {
  if (!unit || unit.precision === 'day') return undefined
  const [first, last] = [Number(unit.from.slice(5, 7)), Number(unit.to.slice(5, 7))]
  const [firstYear, lastYear] = [Number(unit.from.slice(0, 4)), Number(unit.to.slice(0, 4))]
  if (edge === 'start') return monthsFrom(first, 1, firstYear, 'month')
  if (edge === 'end') return monthsFrom(last, 1, lastYear, 'month')
  return unit.precision === 'year' && firstYear === lastYear ? monthsFrom(6, 2, firstYear, 'month') : undefined
}
