import { clamp, type Extent, type Position, type Step } from './position.ts'

/** Cells from one corner to the other; the focus is at the head. */
export interface Range {
  anchor: Position
  head: Position
}

/** All four edges are included. */
export interface Rect {
  top: number
  bottom: number
  left: number
  right: number
}

export const rectOf = ({ anchor, head }: Range): Rect => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column)
})

export const sizeOf = ({ top, bottom, left, right }: Rect) => ({ rows: bottom - top + 1, columns: right - left + 1 })

export const cellCount = (rect: Rect): number => sizeOf(rect).rows * sizeOf(rect).columns

/** Where a key goes among cells: as in reading, but the edge of the data is that of the row or column one is in, and the head is left out. */
export function stepIn(at: Position, step: Step | 'top' | 'bottom', extent: Extent): Position {
  const { row, column } = at
  const to: Record<Step | 'top' | 'bottom', Position> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    rowStart: { row, column: 0 },
    rowEnd: { row, column: extent.columns - 1 },
    first: { row: 0, column: 0 },
    last: { row: extent.rows - 1, column: extent.columns - 1 },
    pageUp: { row: row - extent.page, column },
    pageDown: { row: row + extent.page, column },
    top: { row: 0, column },
    bottom: { row: extent.rows - 1, column }
  }
  const next = to[step]
  return clamp({ row: Math.max(0, next.row), column: next.column }, extent)
}
