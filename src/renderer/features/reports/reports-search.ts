import { type ReportName, type RowsKind, reportNames, rowsKinds } from '#shared/model/report.ts'
import { isDay } from '#shared/rules/calendar.ts'
import { oneOf } from '#shared/rules/one-of.ts'
import { type PeriodChoice, periodChoices } from '#shared/rules/reports/periods.ts'

interface ReportsSearch {
  report?: ReportName
  period?: PeriodChoice
  /** Of a period of one's own; both days count. */
  from?: string
  to?: string
  /** The figure whose rows are shown in place of the report: its kind and days. */
  kind?: RowsKind
  first?: string
  last?: string
}

/** What of the address is the report, without one the first; its period, without one the year of the alliance; and the figure that is looked into. */
export function reportsSearch({ report, period, from, to, kind, first, last }: Record<string, unknown>): ReportsSearch {
  const name = oneOf(reportNames, report)
  const choice = periodChoices.find((each) => each === period)
  const inside = oneOf(rowsKinds, kind)
  return {
    ...(name && { report: name }),
    ...(daysOf(from, to, (a, b) => ({ from: a, to: b })) ?? (choice && { period: choice })),
    ...(inside && daysOf(first, last, (a, b) => ({ kind: inside, first: a, last: b })))
  }
}

function daysOf<T>(one: unknown, other: unknown, made: (from: string, to: string) => T): T | undefined {
  return isDay(one) && isDay(other) ? made(one, other) : undefined
}
