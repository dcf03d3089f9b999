import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Language } from '../model/language.ts'
import { Report, ReportFormat, ReportName, ReportPeriod } from '../model/report.ts'

const Asked = z.object({ name: ReportName, period: ReportPeriod, language: Language.optional() })

/** The account of a period: each report with a sentence, a drawing and a table whose figures lead to exactly the rows that they count. */
export const reports = {
  get: oc.input(Asked).output(Report),
  /** As a file, base64. Only PDF and SVG hold the drawing; a report without one is no SVG: throws input.invalid. */
  file: oc.input(Asked.extend({ as: ReportFormat })).output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
  /** The month in which the year of the alliance begins, 1 to 12. */
  year: oc.input(z.object({}).default({})).output(z.object({ firstMonth: z.number().int().min(1).max(12) }))
}
