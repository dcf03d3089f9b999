import { Day } from '#shared/model/common.ts'
import { ReportName } from '#shared/model/report.ts'
import { type PeriodChoice, periodChoices } from '#shared/rules/reports/periods.ts'

interface ReportsSearch {
  report?: ReportName
  period?: PeriodChoice
  /** Of a period of one's own; both days count. */
  from?: string
  to?: string
}

/** What of the address is the report, without one the first; and its period, without one the year of the alliance. */
export function reportsSearch({ report, period, from, to }: Record<string, unknown>): ReportsSearch {
  const name = ReportName.safeParse(report).data
  const choice = periodChoices.find((each) => each === period)
  const [first, last] = [Day.safeParse(from).data, Day.safeParse(to).data]
  return { ...(name && { report: name }), ...(first && last ? { from: first, to: last } : choice && { period: choice }) }
}
