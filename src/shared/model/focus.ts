import * as z from 'zod'
import { Day, Id } from './common.ts'
import { Language } from './language.ts'

/** A place in the tree of what the alliance works for. */
export const FocusArea = z.object({
  id: Id,
  version: z.number().int(),
  parentId: Id.nullable(),
  nameDa: z.string(),
  nameEn: z.string(),
  /** Those who work in it now, without what lies under it. */
  partners: z.number().int(),
  projects: z.number().int()
})
export type FocusArea = z.infer<typeof FocusArea>
export const FocusAreaFacts = z.object({
  nameDa: z.string().trim().min(1).max(200),
  nameEn: z.string().trim().max(200),
  parentId: Id.nullable()
})

/** What a partner has promised to do, and how it went. */
export const goalStatuses = ['planned', 'under-way', 'reached', 'dropped'] as const
export const GoalStatus = z.enum(goalStatuses)
export type GoalStatus = z.infer<typeof GoalStatus>
export const Goal = z.object({
  id: Id,
  version: z.number().int(),
  partnerId: Id,
  text: z.string(),
  status: GoalStatus,
  dueOn: Day.nullable(),
  result: z.string(),
  evidence: z.string(),
  /** What proves it; the id is that of the file. */
  file: z.object({ id: Id, name: z.string() }).nullable()
})
export type Goal = z.infer<typeof Goal>
export const GoalFacts = z
  .object({
    text: z.string().trim().min(1).max(4000),
    status: GoalStatus,
    dueOn: Day.nullable(),
    result: z.string().trim().max(16_000),
    evidence: z.string().trim().max(4000),
    /** A file that was handed over; null takes it away. */
    upload: Id.nullable()
  })
  .partial()
export type GoalFacts = z.infer<typeof GoalFacts>

/** Words of a person, under the title the person had then. */
export const Quotation = z.object({
  id: Id,
  version: z.number().int(),
  personId: Id,
  name: z.string(),
  /** As whom of which partner it was said. */
  roleId: Id.nullable(),
  partnerId: Id.nullable(),
  partnerName: z.string().nullable(),
  text: z.string(),
  titleText: z.string(),
  saidOn: Day.nullable(),
  source: z.string(),
  url: z.string(),
  language: Language.nullable()
})
export type Quotation = z.infer<typeof Quotation>
export const QuotationFacts = z
  .object({
    text: z.string().trim().min(1).max(16_000),
    titleText: z.string().trim().max(300),
    roleId: Id.nullable(),
    saidOn: Day.nullable(),
    source: z.string().trim().max(500),
    url: z.string().trim().max(2000),
    language: Language.nullable()
  })
  .partial()
export type QuotationFacts = z.infer<typeof QuotationFacts>
