import type { PeriodLength } from '#shared/model/contact-period.ts'
import { addMonths } from '#shared/rules/calendar.ts'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

const months = { month: 1, quarter: 3, year: 12 } as const

/** The first day after a period that begins on a day. */
export const endOfPeriod = (from: string, per: PeriodLength): string => addMonths(from, months[per])

/** How a period is called: "november 2026" or shorter "nov. 26", "4. kvt. 2026", "2026". */
export function usePeriodName(): (from: string, per: PeriodLength, short?: boolean) => string {
  const t = useText()
  const format = useFormat()
  return (from, per, short = false) => {
    const [month, year] = [from.slice(0, 7), from.slice(0, 4)]
    if (per === 'month') return short ? format.shortMonth(month) : format.month(month)
    return per === 'year' ? year : t('overview.contacts.quarter', { no: Math.ceil(Number(from.slice(5, 7)) / 3), year })
  }
}
