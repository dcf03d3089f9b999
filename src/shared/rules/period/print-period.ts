import type { FuzzyPeriod } from '../../model/fuzzy-period.ts'
import type { Language } from '../../model/language.ts'
import { monthNames, seasons } from './period-words.ts'
import type { Unit } from './read-unit.ts'

const yearOf = (day: string) => Number(day.slice(0, 4))
const monthOf = (day: string) => Number(day.slice(5, 7))

/** A period in words that read back as the same: "marts 2021 – december 2022", "3. kvartal 2023", "siden 2018". Empty where both ends are open. */
export function printPeriod({ from, to, precision }: Omit<FuzzyPeriod, 'isExtended'>, language: Language): string {
  if (precision === 'unknown' || (from === null && to === null)) return ''
  if (to === null) return `${language === 'da' ? 'siden' : 'since'} ${unitFrom(from ?? '', precision, language)}`
  if (from === null) return `${language === 'da' ? 'til' : 'until'} ${unitTo(to, precision, language)}`
  const [first, last] = [unitFrom(from, precision, language), unitTo(to, precision, language)]
  if (first === last) return first
  return precision === 'year' ? `${first}–${last}` : `${first} – ${last}`
}

/** The time of the given exactness that begins on a day. */
function unitFrom(day: string, precision: Unit['precision'], language: Language): string {
  if (precision === 'quarter') return quarter(monthOf(day), yearOf(day), language)
  return plain(day, precision, language)
}

/** The time of the given exactness that ends on a day. */
function unitTo(day: string, precision: Unit['precision'], language: Language): string {
  if (precision !== 'quarter') return plain(day, precision, language)
  const first = monthOf(day) - 2
  return first < 1 ? quarter(first + 12, yearOf(day) - 1, language) : quarter(first, yearOf(day), language)
}

function plain(day: string, precision: Exclude<Unit['precision'], 'quarter'>, language: Language): string {
  const month = monthNames[language][monthOf(day) - 1]
  if (precision === 'year') return String(yearOf(day))
  if (precision === 'month') return `${month} ${yearOf(day)}`
  return `${Number(day.slice(8))}${language === 'da' ? '.' : ''} ${month} ${yearOf(day)}`
}

/** Three months from a month on: a season, or a quarter. */
function quarter(month: number, year: number, language: Language): string {
  const season = seasons.find((each) => each.month === month)
  if (season) return `${season[language]} ${month === 12 ? `${year}/${String(year + 1).slice(2)}` : year}`
  const no = (month + 2) / 3
  if (!Number.isInteger(no)) return `${monthNames[language][month - 1]} ${year}`
  return language === 'da' ? `${no}. kvartal ${year}` : `Q${no} ${year}`
}

/** Whether a period ends before it begins. */
export const endsBeforeItBegins = ({ from, to }: Pick<FuzzyPeriod, 'from' | 'to'>): boolean => from !== null && to !== null && to < from
