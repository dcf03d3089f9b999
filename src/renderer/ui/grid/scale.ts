/** Firefox draws nothing beyond some 17.8 million pixels, Chromium and Safari beyond 33.5. */
const TALLEST = 15_000_000

/**
 * A table may be taller than a browser can scroll. Then the scroll bar covers it in fewer pixels: a place in the table
 * and the place of the scroll bar are translated into each other, and are the same for all tables that fit.
 */
export interface Scale {
  /** Height of what scrolls. */
  height: number
  toTable: (scrollTop: number) => number
  toScroll: (offset: number) => number
}

export function scaleOf(tableHeight: number, viewHeight: number): Scale {
  if (tableHeight <= TALLEST) return { height: tableHeight, toTable: (top) => top, toScroll: (offset) => offset }
  const factor = (tableHeight - viewHeight) / (TALLEST - viewHeight)
  return { height: TALLEST, toTable: (top) => top * factor, toScroll: (offset) => offset / factor }
}

/** The offset at which the row is in sight, moved no further than needed. */
export function reveal(row: number, rowHeight: number, offset: number, viewHeight: number): number {
  const top = row * rowHeight
  if (top < offset) return top
  const bottom = top + rowHeight
  return bottom > offset + viewHeight ? bottom - viewHeight : offset
}
