import type { ReactNode } from 'react'

export interface GridColumn<Row> {
  /** As the host knows it, where it can be sorted by. */
  id: string
  /** Head of the column, translated. */
  label: string
  /** Pixels, or a share of what is left with a least width. */
  width: number | { share: number; min: number }
  render: (row: Row) => ReactNode
  /** Default true. */
  sortable?: boolean
  /** The column of names is never hidden. */
  fixed?: boolean
}

export interface Sort {
  by: string
  desc: boolean
}

/** Rows of a table of any length, of which only those on show need to be here. */
export interface RowSource<Row> {
  /** Changes with the query or the order: then the table starts at the top. */
  scope: string
  status: 'loading' | 'ready' | 'error'
  error: unknown
  retry: () => void
  total: number
  /** A row on show; undefined while it is on its way. */
  rowAt: (index: number) => Row | undefined
  /** Says which rows are on show: from one index to another that is included. */
  show: (from: number, to: number) => void
  /** Any rows, from one index up to another that is not included. */
  load: (from: number, to: number) => Promise<readonly Row[]>
}
