import * as z from 'zod'
import { Filter } from './filter.ts'

/** UUIDv7; stable across export, undo and merge. */
export const Id = z.string().min(1).max(64)

/** Calendar day, ISO. */
export const Day = z.iso.date()

/** What every mutation answers: the change set that undo takes back; null when nothing changed. */
export const Written = z.object({ changeSet: z.string().nullable() })
export type Written = z.infer<typeof Written>

/** A created row and its change set. */
export const Created = Written.extend({ id: Id })

/** A column of a field of the user's own, by the id of the field. */
export const CustomColumn = z.templateLiteral(['custom:', Id])

/** What a table asks for: a query in the filter language, an order, a window of rows. */
export const tableQuery = <Column extends string>(columns: readonly [Column, ...Column[]]) =>
  z.object({
    query: z.string().max(2000).default(''),
    /** Of the view, beside what is typed. */
    filter: Filter.optional(),
    /** The first counts most; what is equal in all of them stands by name. */
    sort: z
      .array(z.object({ by: z.union([z.enum(columns), CustomColumn]), desc: z.boolean().default(false) }))
      .min(1)
      .max(4)
      .readonly(),
    offset: z.number().int().min(0).default(0),
    limit: z.number().int().min(1).max(1000).default(200)
  })

/** A window of rows; total counts all that match; revision changes with every commit. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ total: z.number().int(), revision: z.number().int(), rows: z.array(row) })

/** Persons or partners chosen one by one, by a query ("all 12,345 matching"), or through a list. */
export const Selection = z.discriminatedUnion('by', [
  z.object({ by: z.literal('ids'), entity: z.enum(['persons', 'partners']), ids: z.array(Id).min(1).max(100_000) }),
  z.object({ by: z.literal('query'), entity: z.enum(['persons', 'partners']), query: z.string().max(2000), filter: Filter.optional() }),
  z.object({ by: z.literal('list'), listId: Id })
])
export type Selection = z.infer<typeof Selection>

export const RecipientPolicy = z.enum(['all', 'primary-else-first'])
export type RecipientPolicy = z.infer<typeof RecipientPolicy>

/** The built-in purposes; "all" beats the others. */
export const PurposeCode = z.enum(['newsletter', 'service', 'all'])
export type PurposeCode = z.infer<typeof PurposeCode>

/** What a letter is for. A no can be to all of them, a letter cannot. */
export const MailPurpose = PurposeCode.exclude(['all'])
export type MailPurpose = z.infer<typeof MailPurpose>

export const Progress = z.object({ step: z.string(), done: z.number(), total: z.number() })

/** One level of the order of a table. */
export interface SortLevel<Column extends string> {
  by: Column | z.infer<typeof CustomColumn>
  desc: boolean
}
