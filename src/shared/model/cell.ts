import * as z from 'zod'
import { CardPlural } from './card-kind.ts'
import { Id } from './common.ts'

/** How a value is typed into a cell, and what is read out of what is typed. */
export const cellKinds = [
  'text',
  'long-text',
  'name',
  'email',
  'phone',
  'link',
  'cvr',
  'date',
  'number',
  'choice',
  'choices',
  'tags',
  'yes-no',
  'partner',
  'person'
] as const
export type CellKind = (typeof cellKinds)[number]

/** Why a text is not written into a cell. */
export const CellProblemCode = z.enum([
  'required',
  'too-long',
  'email',
  'phone',
  'link',
  'cvr',
  'date',
  'number',
  'choice',
  'yes-no',
  'no-match',
  'ambiguous',
  'has-role',
  'no-role',
  'not-here',
  'no-name',
  'read-only',
  'changed',
  'gone'
])
export type CellProblemCode = z.infer<typeof CellProblemCode>

export const CellEntity = CardPlural
export type CellEntity = CardPlural

/** What a row is called that is to be made: the cells of one have the same number. */
export const newRow = (no: number): string => `new:${no}`
export const isNewRow = (id: string): boolean => id.startsWith('new:')

/** A text for a cell, as typed or pasted; of a record, or of a row that is to be made. */
export const CellText = z.object({
  id: Id,
  column: z.string().min(1).max(100),
  text: z.string().max(64_000),
  /** What stood in the cell when it was changed; a cell that says something else by now is left alone. */
  was: z.string().max(64_000).optional()
})
export type CellText = z.infer<typeof CellText>

/** What became, or would become, of a cell. */
export const CellResult = z.object({ before: z.string(), after: z.string(), problem: CellProblemCode.nullable() })
export type CellResult = z.infer<typeof CellResult>

/** One thing done to all the chosen records. */
export const BulkChange = z.discriminatedUnion('do', [
  z.object({ do: z.literal('set'), column: z.string().min(1).max(100), text: z.string().max(64_000) }),
  z.object({ do: z.literal('add-tags'), tags: z.array(z.string().trim().min(1).max(60)).min(1).max(50) }),
  z.object({ do: z.literal('remove-tags'), tags: z.array(z.string().trim().min(1).max(60)).min(1).max(50) })
])
export type BulkChange = z.infer<typeof BulkChange>
