import type { ReactNode } from 'react'
import type { TotalKind, TotalValue } from '#shared/model/column-total.ts'
import type { RowGroup } from '#shared/model/common.ts'
import type { TableView } from '#shared/model/view.ts'
import type { Arrivals } from './arrivals.ts'
import type { CellEdit } from './editors/cell-edit.ts'

export interface GridColumn<Row> {
  /** As the host knows it, where it can be sorted by. */
  id: string
  /** Head of the column, translated. */
  label: string
  /** Pixels, or a share of what is left with a least width. */
  width: number | { share: number; min: number }
  /** Rows pass through the same cells: what keeps a state of its own needs the row as its key. */
  render: (row: Row) => ReactNode
  /** What it renders is one line of words with marks among them, cut as a text is; a text alone always is. */
  isLine?: boolean
  /** Default true. */
  sortable?: boolean
  /** The column of names is never hidden, and always stands first. */
  fixed?: boolean
  /** Rows can stand in groups by it; how the key of a group is shown where the group has no label. */
  groupLabel?: (key: string) => string
  /** What its values are, where more than how many there are can be told of them under the rows. */
  holds?: 'numbers' | 'days'
  /** How its cells are edited; absent: they are worked out. */
  edit?: CellEdit<Row>
  /** As it is copied, where that is not what is edited. */
  text?: (row: Row) => string
  /** What is not copied for several people at a time: the address of who does not want to be contacted. */
  withholds?: (row: Row) => boolean
}

export interface Sort {
  by: string
  desc: boolean
}

/** How a table is looked at, as far as the table itself shows it. */
export type GridView = Pick<TableView, 'columns' | 'pinned' | 'sort' | 'group' | 'totals' | 'density'>

/** A line that stands for rows which share a value. */
export interface GroupLine extends RowGroup {
  open: boolean
}

/** The lines of a table whose rows stand in groups: a line for each group, with its rows under it while it is open. */
export interface GroupedLines {
  column: string
  count: number
  /** Undefined: the line is a row. */
  at: (line: number) => GroupLine | undefined
  toggle: (line: number) => void
  toggleAll: (open: boolean) => void
}

/** What is told of a column; the value is undefined while it is on its way. */
export interface ColumnTotal {
  column: string
  of: TotalKind
  value: TotalValue | undefined
}

/** What is told of columns: of all rows that match, and of those of a group by its key. */
export interface GridTotals {
  all: readonly ColumnTotal[]
  ofGroup: (key: string | null) => readonly ColumnTotal[]
}

/** Rows of a table of any length, of which only those on show need to be here. */
export interface RowSource<Row> {
  /** Changes with the query or the order: then the table starts at the top. */
  scope: string
  status: 'loading' | 'ready' | 'error'
  error: unknown
  retry: () => void
  /** Rows that match. */
  total: number
  /** Lines on show, where those are not the rows. Lines are what rowAt, show and load count in. */
  lines?: number
  groups?: GroupedLines
  totals?: GridTotals | undefined
  /** Tells when rows have come. Absent: they are all here. */
  arrivals?: Arrivals
  /** A row on show as it is now; undefined while it is on its way. */
  rowAt: (line: number) => Row | undefined
  /** Says which lines are on show: from one to another that is included. */
  show: (from: number, to: number) => void
  /** The rows of any lines, from one up to another that is not included. */
  load: (from: number, to: number) => Promise<readonly Row[]>
  /** All rows that match or the first so many of them, also those of closed groups. */
  loadAll: (most?: number) => Promise<readonly Row[]>
  /** The lines on which rows stand, by id; null for rows that are on none. */
  find?: (ids: readonly string[]) => Promise<readonly (number | null)[]>
}

export const linesOf = ({ lines, total }: Pick<RowSource<never>, 'lines' | 'total'>): number => lines ?? total
