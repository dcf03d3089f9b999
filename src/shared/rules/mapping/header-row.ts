import { readDate } from '../written-date.ts'
import { readHeader } from './read-header.ts'

/** How far down a header may stand, under what programs write above it. */
const deepest = 30

/** The row that names the columns, 1-based; 0 where there is none. */
export function findHeaderRow(rows: readonly (readonly string[])[]): number {
  let best = { row: 0, score: 0 }
  for (const [at, row] of rows.slice(0, deepest).entries()) {
    const score = headerScore(row)
    if (score > best.score) best = { row: at + 1, score }
  }
  return best.row > 0 ? best.row : unlikeTheRest(rows)
}

/** Names of columns that are known, less what looks like a value; 0 for too few. */
function headerScore(row: readonly string[]): number {
  const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const known = filled.filter((cell) => readHeader(cell) !== null).length
  const values = filled.filter(isValue).length
  const enough = filled.length < 3 ? known === filled.length && !hasColon(filled) : known > 1 && known >= filled.length * 0.3
  return enough && values < known ? known - values : 0
}

/** "Arrangement:" stands above a table, not in its header. */
const hasColon = (cells: readonly string[]): boolean => cells.some((cell) => /:$/.test(cell))

const isValue = (cell: string): boolean => cell.includes('@') || /\d{4}/.test(cell) || readDate(cell) !== null

/** A first row of words over columns of values names them, though nobody knows the names. */
function unlikeTheRest(rows: readonly (readonly string[])[]): number {
  const [first = [], ...others] = rows.slice(0, deepest)
  const cells = first.filter((cell) => cell.trim() !== '')
  if (others.length === 0 || cells.length < 2 || cells.length < first.length * 0.8) return 0
  if (cells.some((cell) => isValue(cell) || cell.length > 40)) return 0
  const telling = first.filter((_, column) => others.filter((row) => isValue(row[column] ?? '')).length > others.length / 2)
  return telling.length > 0 ? 1 : 0
}
