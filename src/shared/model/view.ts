import * as z from 'zod'
import { CardKind } from './card-kind.ts'
import { TotalKind } from './column-total.ts'
import { Id } from './common.ts'
import { Filter } from './filter.ts'

/** Whose table a view is of. */
export const ViewEntity = CardKind
export type ViewEntity = CardKind

export const rowHeights = ['dense', 'normal', 'roomy'] as const
export const RowHeight = z.enum(rowHeights)

/** How a table is looked at. Columns that are not named are hidden; the column of names always stands first. */
export const TableView = z.object({
  /** In their order; width in pixels, null for as wide as fits. */
  columns: z.array(z.object({ id: z.string().max(100), width: z.number().int().min(40).max(1200).nullable() })).max(200),
  /** How many of the first columns stay while the others pass; the name is one of them. */
  pinned: z.number().int().min(1).max(10),
  sort: z
    .array(z.object({ by: z.string().max(100), desc: z.boolean() }))
    .min(1)
    .max(4),
  group: z.string().max(100).nullable(),
  /** What the line under the rows tells of columns, once for each. Views of before have no such line. */
  totals: z
    .array(z.object({ column: z.string().max(100), of: TotalKind }))
    .max(30)
    .default([]),
  filter: Filter.nullable(),
  /** Null follows the setting of the window. */
  density: RowHeight.nullable(),
  /** Whether cells are edited as in a spreadsheet. */
  editing: z.boolean()
})
export type TableView = z.infer<typeof TableView>

export const SavedView = z.object({
  id: Id,
  version: z.number().int(),
  entity: ViewEntity,
  name: z.string(),
  isFavourite: z.boolean(),
  view: TableView
})
export type SavedView = z.infer<typeof SavedView>
