import * as z from 'zod'

/** What is told of all values in a column; sum and average of numbers, first and last of days. */
export const TotalKind = z.enum(['filled', 'empty', 'sum', 'average', 'first', 'last'])
export type TotalKind = z.infer<typeof TotalKind>

/** Null where there is nothing to add up: no number, no day. */
const TotalValue = z.union([z.number(), z.string()]).nullable()
export type TotalValue = z.infer<typeof TotalValue>

/** The totals of a table in the order asked for: of all rows that match, and of each group by its key. */
export const Totals = z.object({
  all: z.array(TotalValue),
  groups: z.array(z.object({ key: z.string().nullable(), values: z.array(TotalValue) }))
})
export type Totals = z.infer<typeof Totals>
