import type { Block } from './clipboard.ts'
import { type Rect, sizeOf } from './range.ts'

export interface Placed {
  row: number
  column: number
  text: string
}

/**
 * Where the cells of a block land: one value fills the range, a block that fits the range a whole number of times fills it too, any other
 * lands from its corner on, also below the last line; surplus counts those rows.
 */
export function placeBlock(block: Block, range: Rect, lines: number): { placed: Placed[]; surplus: number } {
  const height = block.length
  const width = Math.max(0, ...block.map(({ length }) => length))
  if (height === 0 || width === 0) return { placed: [], surplus: 0 }
  const { rows, columns } = sizeOf(range)
  const fills = rows % height === 0 && columns % width === 0
  const bottom = range.top + (fills ? rows : height)
  const right = range.left + (fills ? columns : width)
  const placed: Placed[] = []
  for (let row = range.top; row < bottom; row++)
    for (let column = range.left; column < right; column++) {
      const text = block[(row - range.top) % height]?.[(column - range.left) % width]
      if (text !== undefined) placed.push({ row, column, text })
    }
  return { placed, surplus: Math.max(0, bottom - lines) }
}
