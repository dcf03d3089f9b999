import { AppError } from '#shared/errors.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { type RawRow, scanRow } from './csv-scan.ts'
import { unguardCell } from './formula-guard.ts'
import { columnName, quoted, withinCell, withinWidth } from './grid.ts'

export interface CsvRow {
  readonly cells: string[]
  /** 1-based line on which the row begins. */
  readonly line: number
  readonly problems: SourceProblem[]
}

/** Characters of a row of a file that is read in pieces; a row must be held whole. */
const longestRow = 16 * 1024 * 1024
/** After so many marks that were never closed, marks mean nothing in this file. */
const mostUnclosed = 100

/** Rows of delimited text that comes in one piece or in many. */
export class CsvRows {
  private readonly delimiter: number
  private rest = ''
  private line: number
  private unclosed = 0
  /** Cells of the first row with more than one; a title above the header has one. */
  private width = 1

  /** firstLine: where the text begins in the file. */
  constructor(delimiter: string | null, firstLine = 1) {
    this.delimiter = delimiter?.charCodeAt(0) ?? -1
    this.line = firstLine
  }

  /** The rows that are whole with this piece; what is left over is kept for the next. final: there is none. Throws the limits of tables. */
  *read(piece: string, final: boolean): Generator<CsvRow> {
    const text = this.rest + piece
    let at = 0
    while (at < text.length) {
      const row = scanRow(text, at, this.delimiter, final, this.unclosed < mostUnclosed)
      if (row === 'more') break
      yield this.finish(row)
      this.line += row.lineBreaks
      at = row.end
    }
    this.rest = text.slice(at)
    if (this.rest.length > longestRow) throw new AppError('import.row-too-long', { line: this.line, megabytes: longestRow / 1024 / 1024 })
  }

  /** Characters to wait for before it is worth looking at a row again that was not whole. */
  get wanted(): number {
    return this.rest.length
  }

  private finish(row: RawRow): CsvRow {
    const { line } = this
    const problems: SourceProblem[] = []
    const about = (code: SourceProblem['code'], column: number | null, value: string | null) =>
      problems.push({ line, column: column === null ? null : columnName(column), code, severity: 'warn', value })
    const cells = withinWidth(row.cells, line)
    for (const [column, cell] of cells.entries()) cells[column] = unguardCell(withinCell(cell, line, column, problems))
    if (row.flaw) {
      if (row.flaw.code === 'row.unclosed-quote') this.unclosed++
      about(row.flaw.code, row.flaw.cell, quoted(row.cells[row.flaw.cell] ?? ''))
    }
    if (this.width === 1) this.width = cells.length
    else if (cells.length < this.width && !(cells.length === 1 && cells[0] === '')) about('row.too-few-cells', null, String(cells.length))
    else if (cells.length > this.width && cells.slice(this.width).some((cell) => cell !== ''))
      about('row.too-many-cells', this.width, String(cells.length))
    return { cells, line, problems }
  }
}
