import type { PeriodLength } from '../../model/contact-period.ts'
import type { ReportPeriod } from '../../model/report.ts'
import { addDays, addMonths } from '../calendar.ts'

/** A part of a period; both days count. */
export interface Bucket extends ReportPeriod {
  per: PeriodLength
  /** It is the whole month, quarter or year. */
  isWhole: boolean
}

const months = { month: 1, quarter: 3, year: 12 } as const
/** So many parts can be told apart on a drawing. */
const most = { month: 15, quarter: 16 } as const

const monthsBetween = (from: string, to: string): number =>
  (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1

/** The first day of the month, quarter or year that a day lies in. */
function beginOf(day: string, per: PeriodLength): string {
  const month = Number(day.slice(5, 7)) - 1
  return `${day.slice(0, 4)}-${String(month - (month % months[per]) + 1).padStart(2, '0')}-01`
}

/** The months of a period, or its quarters or years where months would be too many; the first and the last may be cut off. */
export function bucketsOf({ from, to }: ReportPeriod): Bucket[] {
  const span = monthsBetween(from, to)
  const per = span <= most.month ? 'month' : span / 3 <= most.quarter ? 'quarter' : 'year'
  const found: Bucket[] = []
  for (let begin = beginOf(from, per); begin <= to; begin = addMonths(begin, months[per])) {
    const end = addDays(addMonths(begin, months[per]), -1)
    found.push({ from: begin < from ? from : begin, to: end > to ? to : end, per, isWhole: begin >= from && end <= to })
  }
  return found
}
