import { AppError } from '#shared/errors.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'

export const mostRows = 200_000
export const mostColumns = 200
/** Bytes of a cell in UTF-8. */
export const longestCell = 64 * 1024
/** Of a value that a problem quotes. */
export const quoted = (value: string): string => value.slice(0, 80)

/** "A" for 0, "AA" for 26. */
export const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))

/** A cell within the limit as it is; a longer one is emptied, with a problem. */
export function withinCell(value: string, line: number, column: number, problems: SourceProblem[]): string {
  // a UTF-16 unit takes three bytes at most
  if (value.length * 3 <= longestCell || (value.length <= longestCell && Buffer.byteLength(value) <= longestCell)) return value
  problems.push({ line, column: columnName(column), code: 'cell.too-long', severity: 'error', value: quoted(value) })
  return ''
}

/** Cells up to the widest table; empty ones beyond it are nothing. Throws import.too-many-columns. */
export function withinWidth(cells: string[], line: number): string[] {
  if (cells.length <= mostColumns) return cells
  const last = cells.findLastIndex((cell) => cell !== '')
  if (last >= mostColumns) throw new AppError('import.too-many-columns', { line, columns: last + 1, limit: mostColumns })
  return cells.slice(0, mostColumns)
}

/** Throws import.too-many-rows. */
export function withinHeight(rows: number): void {
  if (rows > mostRows) throw new AppError('import.too-many-rows', { limit: mostRows })
}
