import { type PeriodLength, periodLengths } from '#shared/model/contact-period.ts'
import { oneOf } from '#shared/rules/one-of.ts'

/** What of the address of Overblik is how long the periods of the chart are; without it they are months. */
export function overviewSearch({ per }: Record<string, unknown>): { per?: PeriodLength } {
  const data = oneOf(periodLengths, per)
  return data && data !== 'month' ? { per: data } : {}
}
