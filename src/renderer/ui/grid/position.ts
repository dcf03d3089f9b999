/** A cell by its place; row -1 is the head. */
export interface Position {
  row: number
  column: number
}

export interface Extent {
  rows: number
  columns: number
  /** Rows that fit in the window. */
  page: number
}

export type Step = 'up' | 'down' | 'left' | 'right' | 'rowStart' | 'rowEnd' | 'first' | 'last' | 'pageUp' | 'pageDown'

export const HEAD = -1

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** The nearest cell that exists; rows may have gone since. */
export const clamp = ({ row, column }: Position, { rows, columns }: Extent): Position => ({
  row: within(row, HEAD, rows - 1),
  column: within(column, 0, Math.max(0, columns - 1))
})

/** One step of reading: stops at the edges. Only a step up from the first row reaches the head. */
export function move(at: Position, step: Step, extent: Extent): Position {
  const lastRow = extent.rows - 1
  const lastColumn = extent.columns - 1
  const { row, column } = clamp(at, extent)
  const body = Math.min(0, lastRow)
  const to: Record<Step, Position> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    rowStart: { row, column: 0 },
    rowEnd: { row, column: lastColumn },
    first: { row: body, column: 0 },
    last: { row: lastRow, column: lastColumn },
    pageUp: { row: Math.max(body, row - extent.page), column },
    pageDown: { row: row + extent.page, column }
  }
  return clamp(to[step], extent)
}
