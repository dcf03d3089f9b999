import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Id } from '../model/common.ts'
import { Language } from '../model/language.ts'
import { Report, ReportFormat, ReportName, ReportPeriod, ReportRow, ReportRowsOf } from '../model/report.ts'

const Asked = z.object({ name: ReportName, period: ReportPeriod, language: Language.optional() })

/** The account of a period: each report with a sentence, a drawing and a table whose figures lead to exactly the rows that they count. */
export const reports = {
  get: oc.input(Asked).output(Report),
  /** What a figure counts, the oldest first; at most so many of all there are. */
  rows: oc
    .input(ReportRowsOf.extend({ limit: z.number().int().min(1).max(1000).default(200) }))
    .output(z.object({ total: z.number().int(), rows: z.array(ReportRow) })),
  /** As a file, base64. Only PDF and SVG hold the drawing; a report without one is no SVG: throws input.invalid. */
  file: oc
    .input(Asked.extend({ as: ReportFormat, /** Handle of the file that the host writes. */ place: Id.optional() }))
    .output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
  /** The month in which the year of the alliance begins, 1 to 12. */
  year: oc.input(z.object({}).default({})).output(z.object({ firstMonth: z.number().int().min(1).max(12) }))
}
