import * as z from 'zod'
import { CardPlural } from './card-kind.ts'
import { TotalKind } from './column-total.ts'
import { Filter } from './filter.ts'

/** UUIDv7; stable across export, undo and merge. */
export const Id = z.string().min(1).max(64)

/** A file or folder as somebody names it; no system has a zero byte in one. */
export const NamedPath = z
  .string()
  .trim()
  .min(1)
  .max(4096)
  .regex(/^[^\0]*$/)

/** Calendar day, ISO. */
export const Day = z.iso.date()

/** What every mutation answers: the change set that undo takes back; null when nothing changed. */
export const Written = z.object({ changeSet: z.string().nullable() })
export type Written = z.infer<typeof Written>

/** A created row and its change set. */
export const Created = Written.extend({ id: Id })

/** A column of a field of the user's own, by the id of the field. */
export const CustomColumn = z.templateLiteral(['custom:', Id])

/** Which rows of a table, and how they stand. The group counts before the order; what is equal in all levels stands by name. */
const rowsQuery = <Column extends string, Group extends string>(
  columns: readonly [Column, ...Column[]],
  groups: readonly [Group, ...Group[]]
) =>
  z.object({
    query: z.string().max(2000).default(''),
    /** Of the view, beside what is typed. */
    filter: Filter.optional(),
    sort: z
      .array(z.object({ by: z.union([z.enum(columns), CustomColumn]), desc: z.boolean().default(false) }))
      .min(1)
      .max(4)
      .readonly(),
    group: z.union([z.enum(groups), CustomColumn]).optional(),
    /** As it was when that day ended; without it, as it is now. */
    asOf: Day.optional()
  })

/** What a table asks for: rows in an order, of which a window is wanted. */
export const tableQuery = <Column extends string, Group extends string>(
  columns: readonly [Column, ...Column[]],
  groups: readonly [Group, ...Group[]]
) =>
  rowsQuery(columns, groups).extend({
    offset: z.number().int().min(0).default(0),
    limit: z.number().int().min(1).max(1000).default(200)
  })

/** Where rows stand in such an order: an index for each id, null for a row that does not match. */
export const positionQuery = <Column extends string, Group extends string>(
  columns: readonly [Column, ...Column[]],
  groups: readonly [Group, ...Group[]]
) => rowsQuery(columns, groups).extend({ ids: z.array(Id).min(1).max(100) })

/** The groups of such an order. */
export const groupsQuery = <Column extends string, Group extends string>(
  columns: readonly [Column, ...Column[]],
  groups: readonly [Group, ...Group[]]
) => rowsQuery(columns, groups).required({ group: true })

/** What is told of columns under such rows, and of each group of them. */
export const totalsQuery = <Column extends string, Group extends string>(
  columns: readonly [Column, ...Column[]],
  groups: readonly [Group, ...Group[]]
) =>
  rowsQuery(columns, groups)
    .omit({ sort: true })
    .extend({
      totals: z
        .array(z.object({ column: z.union([z.enum(columns), CustomColumn]), of: TotalKind }))
        .min(1)
        .max(30)
    })

export const Positions = z.array(z.number().int().nullable())

/** Rows of a table that share a value; they stand next to each other, in the order of the groups. */
export const RowGroup = z.object({
  /** Null: the rows without a value. */
  key: z.string().nullable(),
  /** As it is shown, where the key itself is not. */
  label: z.string().nullable(),
  count: z.number().int(),
  missingEmail: z.number().int(),
  /** UTC; of those with a dialogue at all. */
  oldestDialogue: z.string().nullable()
})
export type RowGroup = z.infer<typeof RowGroup>

/** A window of rows; total counts all that match; revision changes with every commit. */
export const pageOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ total: z.number().int(), revision: z.number().int(), rows: z.array(row) })

/** Cards chosen one by one, by a query ("all 12,345 matching"), or through a list. */
export const Selection = z.discriminatedUnion('by', [
  z.object({ by: z.literal('ids'), entity: CardPlural, ids: z.array(Id).min(1).max(100_000) }),
  z.object({ by: z.literal('query'), entity: CardPlural, query: z.string().max(2000), filter: Filter.optional() }),
  z.object({ by: z.literal('list'), listId: Id })
])
export type Selection = z.infer<typeof Selection>

/** Who is written to where several of a partner were chosen; one-mail goes to the primary contact with the others as copies. */
export const recipientPolicies = ['all', 'primary', 'primary-else-first', 'one-mail', 'function-mailbox'] as const
export const RecipientPolicy = z.enum(recipientPolicies)
export type RecipientPolicy = z.infer<typeof RecipientPolicy>

/** What somebody can say no to: the code of a purpose, built in or of the user's own, or "all", which beats the others. */
export const PurposeCode = z.string().min(1).max(64)
export type PurposeCode = z.infer<typeof PurposeCode>

/** What a letter is for, by the code of the purpose. A no can be to all of them, a letter cannot. */
export const MailPurpose = PurposeCode.refine((code) => code !== 'all')
export type MailPurpose = z.infer<typeof MailPurpose>

export const Progress = z.object({ step: z.string(), done: z.number(), total: z.number() })

/** One level of the order of a table. */
export interface SortLevel<Column extends string> {
  by: Column | z.infer<typeof CustomColumn>
  desc: boolean
}
