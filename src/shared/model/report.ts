import * as z from 'zod'
import { CardKind } from './card-kind.ts'
import { Day, Id } from './common.ts'
import { PeriodLength } from './contact-period.ts'
import { Filter } from './filter.ts'

/** What can be reported, in the order in which it is offered. */
export const reportNames = ['partners', 'types', 'focus', 'places', 'projects', 'outreach', 'silent', 'lists', 'follow-ups'] as const
export const ReportName = z.enum(reportNames)
export type ReportName = z.infer<typeof ReportName>

/** Both days count. */
export const ReportPeriod = z.object({ from: Day, to: Day }).refine(({ from, to }) => from <= to, { path: ['to'] })
export type ReportPeriod = z.infer<typeof ReportPeriod>

/** Reports whose figures count what is no row of a table. */
export const reportsWithRows = ['outreach', 'lists', 'follow-ups'] as const
export const ReportWithRows = ReportName.extract(reportsWithRows)
export type ReportWithRows = z.infer<typeof ReportWithRows>

/** One of the columns of such a report; all of them is 'all'. */
export const rowsKinds = [
  ...(['all', 'call', 'email', 'meeting', 'listed', 'withdrawn', 'objected'] as const),
  ...(['kept', 'late', 'dropped', 'open'] as const)
] as const
export const RowsKind = z.enum(rowsKinds)
export type RowsKind = z.infer<typeof RowsKind>

/** Where a figure leads: to exactly the rows that it counts. */
export const ReportTarget = z.discriminatedUnion('to', [
  /** asOf: the table as it was when that day ended. */
  z.object({ to: z.literal('partners'), filter: Filter, asOf: Day.nullable() }),
  z.object({ to: z.literal('projects'), filter: Filter, asOf: Day.nullable() }),
  z.object({ to: z.literal('log'), from: Day, per: PeriodLength }),
  z.object({ to: z.literal('rows'), name: ReportWithRows, kind: RowsKind, from: Day, until: Day }),
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

/** Which rows a figure counts; both days count. */
export const ReportRowsOf = z.object({ name: ReportWithRows, kind: RowsKind, from: Day, until: Day })
export type ReportRowsOf = z.infer<typeof ReportRowsOf>

/** One of what a figure counts. */
export const ReportRow = z.object({
  on: Day,
  kind: RowsKind,
  /** A list, a promise, what was said no to. */
  what: z.string(),
  /** What was said; empty but for the log. */
  text: z.string(),
  /** When a promise was done or dropped. */
  doneOn: Day.nullable(),
  /** Null where it is about nobody who has a card. */
  card: z.object({ type: CardKind, id: Id, name: z.string() }).nullable()
})
export type ReportRow = z.infer<typeof ReportRow>

export const ReportFormat = z.enum(['pdf', 'svg', 'csv', 'xlsx'])
export type ReportFormat = z.infer<typeof ReportFormat>
