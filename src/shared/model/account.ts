import * as z from 'zod'
import { Day, Id } from './common.ts'
import { Language } from './language.ts'
import { ReportName } from './report.ts'

/** What a chapter tells: a report, a kind of result, or nothing but words of one's own. */
export const ChapterKind = z.enum([...ReportName.options, 'milestones', 'outcomes', 'initiatives', 'statements', 'totals', 'text'])
export type ChapterKind = z.infer<typeof ChapterKind>

export const AccountChapter = z.object({
  id: Id,
  version: z.number().int(),
  kind: ChapterKind,
  isIncluded: z.boolean(),
  /** Empty: what its kind is called. */
  heading: z.string(),
  /** Markdown; stands before what is told. */
  text: z.string()
})
export type AccountChapter = z.infer<typeof AccountChapter>

export const AccountRow = z.object({
  id: Id,
  version: z.number().int(),
  title: z.string(),
  from: Day,
  to: Day,
  language: Language
})
export type AccountRow = z.infer<typeof AccountRow>

export const Account = AccountRow.extend({ chapters: z.array(AccountChapter) })
export type Account = z.infer<typeof Account>
