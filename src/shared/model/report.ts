import * as z from 'zod'
import { Day, Id } from './common.ts'
import { PeriodLength } from './contact-period.ts'
import { Filter } from './filter.ts'

/** What can be reported, in the order in which it is offered. */
export const ReportName = z.enum(['partners', 'types', 'focus', 'places', 'projects', 'outreach', 'silent', 'lists', 'follow-ups'])
export type ReportName = z.infer<typeof ReportName>

/** Both days count. */
export const ReportPeriod = z.object({ from: Day, to: Day }).refine(({ from, to }) => from <= to, { path: ['to'] })
export type ReportPeriod = z.infer<typeof ReportPeriod>

/** Where a figure leads: to exactly the rows that it counts. */
export const ReportTarget = z.discriminatedUnion('to', [
  /** asOf: the table as it was when that day ended. */
  z.object({ to: z.literal('partners'), filter: Filter, asOf: Day.nullable() }),
  z.object({ to: z.literal('projects'), filter: Filter, asOf: Day.nullable() }),
  z.object({ to: z.literal('log'), from: Day, per: PeriodLength }),
  z.object({ to: z.literal('partner'), id: Id })
])
export type ReportTarget = z.infer<typeof ReportTarget>

/** A text or a figure; null is nothing to tell. */
const ReportCell = z.object({ value: z.union([z.string(), z.number()]).nullable(), target: ReportTarget.optional() })
export type ReportCell = z.infer<typeof ReportCell>

/** Drawn of the rows of the table, in their order. */
export const ReportPlot = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('columns'),
    /** Three at most. */
    series: z.array(z.string()),
    /** One part for each series, from the bottom up; marks say what happened. */
    columns: z.array(z.object({ name: z.string(), parts: z.array(z.number()), marks: z.array(z.string()) }))
  }),
  z.object({ kind: z.literal('bars'), bars: z.array(z.object({ name: z.string(), count: z.number() })) })
])
export type ReportPlot = z.infer<typeof ReportPlot>

/** A report in the words of the language that it was asked in. */
export const Report = z.object({
  name: ReportName,
  title: z.string(),
  /** As it is written out. */
  period: z.string(),
  sentence: z.string(),
  /** What one has to know to read the figures, such as how many have no date. */
  notes: z.array(z.string()),
  plot: ReportPlot.nullable(),
  head: z.array(z.string()),
  /** The first cell names the row. */
  rows: z.array(z.array(ReportCell)),
  /** Whether there is anything to tell. */
  isEmpty: z.boolean()
})
export type Report = z.infer<typeof Report>

export const ReportFormat = z.enum(['pdf', 'svg', 'csv', 'xlsx'])
export type ReportFormat = z.infer<typeof ReportFormat>
