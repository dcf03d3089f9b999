import { AppError } from '#shared/errors.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { columnName, quoted, withinCell, withinHeight, withinWidth } from './grid.ts'
import { columnOf, fillMerged, type Merged, mergedArea } from './merged-cells.ts'
import { shownNumber } from './number-format.ts'
import { textCollector, type Workbook } from './workbook.ts'
import { scanXml } from './xml-scan.ts'

export interface SheetRows {
  readonly rows: string[][]
  readonly lines: number[]
  readonly problems: SourceProblem[]
}

/** A cell as it stands in the file. */
interface Cell {
  column: number
  type: string
  style: number
  value: string
  formula: string
}

/** A column that no sheet has; places beyond it are nonsense. */
const lastColumn = 16_384
/** So many rows has every sheet, and none has more, be they empty. */
const mostRows = 1_048_576

/** Rows with something in them, each as wide as the widest. Throws the limits of tables. */
export function readSheet(part: Uint8Array, book: Workbook): SheetRows {
  const sheet: SheetRows = { rows: [], lines: [], problems: [] }
  const merged: Merged[] = []
  const inline = textCollector()
  let cells: string[] = []
  let line = 0
  let count = 0
  let cell: Cell = { column: -1, type: 'n', style: 0, value: '', formula: '' }
  let inside = ''
  scanXml(part, {
    open(name, attribute) {
      inside = name
      inline.open(name)
      if (name === 'row') {
        if (++count > mostRows) throw new AppError('import.damaged-archive', { what: 'sheet' })
        line = Number(attribute('r') ?? line + 1) || line + 1
        cells = []
        cell = { ...cell, column: -1 }
      } else if (name === 'c') {
        const column = columnOf(attribute('r')) ?? cell.column + 1
        cell = { column, type: attribute('t') ?? 'n', style: Number(attribute('s') ?? 0), value: '', formula: '' }
      } else if (name === 'mergeCell') merged.push(...mergedArea(attribute('ref') ?? ''))
    },
    text(value) {
      if (inside === 'v') cell.value += value
      else if (inside === 'f') cell.formula += value
      else inline.text(value)
    },
    close(name) {
      inside = ''
      inline.close(name)
      if (name === 'is') cell.value = inline.take()
      if (name === 'c') put(cells, cell.column, shown(cell, line, book, sheet.problems))
      if (name === 'row' && cells.some((value) => value !== '')) {
        sheet.rows.push(withinWidth(cells, line))
        sheet.lines.push(line)
        withinHeight(sheet.rows.length)
      }
    }
  })
  fillMerged(sheet, merged)
  return squared(sheet)
}

function put(cells: string[], column: number, value: string): void {
  if (value === '' || column >= lastColumn) return
  while (cells.length < column) cells.push('')
  cells[column] = value
}

function shown(cell: Cell, line: number, book: Workbook, problems: SourceProblem[]): string {
  const column = columnName(cell.column)
  const about = (severity: 'error' | 'warn', value: string) =>
    problems.push({ line, column, code: 'cell.error', severity, value: quoted(value) })
  if (cell.type === 'e') {
    about('error', cell.value)
    return ''
  }
  // a program that cannot calculate wrote the formula alone
  if (cell.formula !== '' && cell.value === '' && cell.type !== 'str') about('warn', `=${cell.formula}`)
  return withinCell(textOf(cell, book), line, cell.column, problems)
}

function textOf({ type, value, style }: Cell, book: Workbook): string {
  if (value === '') return ''
  if (type === 's') return book.texts[Number(value)] ?? ''
  if (type === 'b') return value === '0' || value === 'false' ? 'FALSE' : 'TRUE'
  if (type === 'n') return shownNumber(value, book.formats[style] ?? { shows: 'number', digits: 0 }, book.from1904)
  return value
}

function squared({ rows, lines, problems }: SheetRows): SheetRows {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  for (const row of rows) while (row.length < width) row.push('')
  return { rows, lines, problems }
}
