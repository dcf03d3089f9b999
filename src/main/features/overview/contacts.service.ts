import { logSince } from '#main/features/activities/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { ContactPeriod, PeriodLength } from '#shared/model/contact-period.ts'
import { addMonths, localDay } from '#shared/rules/calendar.ts'
import { contactMonths } from './contacts.store.ts'

const months = { month: 1, quarter: 3, year: 12 } as const
const shown = { month: 12, quarter: 8, year: 6 } as const

/** The first day of the period that a day lies in. */
function beginOf(day: string, per: PeriodLength): string {
  const month = Number(day.slice(5, 7)) - 1
  return `${day.slice(0, 4)}-${String(month - (month % months[per]) + 1).padStart(2, '0')}-01`
}

/** Contact in the periods up to the one that is today, the oldest first; and since when the log knows. */
export function contactPeriods(unit: ReadUnit, per: PeriodLength): { since: string | null; periods: ContactPeriod[] } {
  const last = beginOf(localDay(unit.now), per)
  const begins = Array.from({ length: shown[per] }, (_, back) => addMonths(last, -back * months[per])).reverse()
  const periods = new Map(begins.map((from) => [from, { from, calls: 0, mails: 0, meetings: 0 }]))
  for (const { month, calls, mails, meetings } of contactMonths(unit.db, begins[0] ?? last)) {
    const period = periods.get(beginOf(`${month}-01`, per))
    if (!period) continue
    period.calls += calls
    period.mails += mails
    period.meetings += meetings
  }
  return { since: logSince(unit.db), periods: [...periods.values()] }
}
