import type { ReactNode } from 'react'
import type { CellResult, CellText } from '#shared/model/cell.ts'
import type { CellSpec } from '#shared/rules/cells/parse-cell.ts'

/** How the cells of a column are edited. */
export interface CellEdit<Row> {
  spec: CellSpec
  /** As the host reads the cell: choices by their name, several texts packed into one. */
  value: (row: Row) => string
  /** As the table writes such a value, where that is not how it is stored. */
  display?: (value: string) => string
  /** Names that go on from what is typed, for what cannot be listed once and for all. */
  suggest?: (text: string, row: Row) => Promise<readonly string[]>
  /** Stands before a name to choose from. */
  mark?: (name: string) => ReactNode
}

/** What the host answers to texts for cells, in their order. */
export interface WrittenCells {
  results: readonly CellResult[]
  changeSet: string | null
}

/** How a table is edited. */
export interface GridEditing {
  /** As a spreadsheet; else one cell at a time, with F2 or a double click. */
  sheet: boolean
  /** Rows can be made by pasting them. */
  creates?: boolean
  /** Where they cannot: why, as a sentence. */
  whyNotMade?: string
  write: (cells: readonly CellText[], how: { dryRun?: boolean; lenient?: boolean }) => Promise<WrittenCells>
}

/** The editor that is open. */
export interface OpenEditor {
  line: number
  column: number
  id: string
  columnId: string
  text: string
  /** What stood in the cell. */
  was: string
  /** The list of choices was asked for. */
  list: boolean
  suggest?: ((text: string) => Promise<readonly string[]>) | undefined
  problem?: string | undefined
}

/** Where the focus goes when a cell is done with. */
export type Leaving = 'down' | 'up' | 'right' | 'left' | 'stay' | 'away'
