import type { Grid } from '#shared/model/grid.ts'
import type { Reading } from '#shared/model/mapping.ts'
import { decodeStream, decodeText } from '../text-input/index.ts'
import { findDelimiter, namedDelimiter } from './csv-delimiter.ts'
import { type CsvRow, CsvRows } from './csv-rows.ts'
import { columnName, quoted, withinHeight } from './grid.ts'

/** Throws the codes of decodeText and the limits of tables. */
export function readCsv(bytes: Uint8Array, reading: Reading): Grid {
  const { text, encoding, damaged } = decodeText(bytes, { encoding: reading.encoding, inTable: true })
  const { delimiter, skip } = layout(text, reading)
  const grid: Grid = { rows: [], lines: [], encoding, delimiter, sheets: [], sheet: null, problems: [] }
  for (const row of new CsvRows(delimiter, skip > 0 ? 2 : 1).read(text.slice(skip), true)) {
    grid.rows.push(row.cells)
    grid.lines.push(row.line)
    if (row.problems.length > 0) grid.problems.push(...row.problems)
    if (damaged) grid.problems.push(...replacedIn(row))
    withinHeight(grid.rows.length)
  }
  return grid
}

/**
 * The rows of a file of any size, without the limit on rows; only one row and one piece of the file are held at a time.
 * Throws import.row-too-long, import.wrong-encoding, import.binary and import.too-many-columns.
 */
export async function* streamRows(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  reading: Pick<Reading, 'encoding' | 'delimiter'> = {}
): AsyncGenerator<CsvRow> {
  let csv: CsvRows | undefined
  let waiting = ''
  for await (const piece of decodeStream(chunks, reading.encoding)) {
    waiting += piece
    // a row that fills many pieces is looked at again only when there is twice as much of it
    if (piece === '' || waiting.length < (csv?.wanted ?? shortestStart)) continue
    if (!csv) {
      const { delimiter, skip } = layout(waiting, reading)
      csv = new CsvRows(delimiter, skip > 0 ? 2 : 1)
      waiting = waiting.slice(skip)
    }
    yield* csv.read(waiting, false)
    waiting = ''
  }
  const { delimiter, skip } = csv ? { delimiter: null, skip: 0 } : layout(waiting, reading)
  yield* (csv ?? new CsvRows(delimiter, skip > 0 ? 2 : 1)).read(waiting.slice(skip), true)
}

/** Characters from which the delimiter is told. */
const shortestStart = 64 * 1024

function layout(text: string, { delimiter: asked }: Pick<Reading, 'delimiter'>): { delimiter: string | null; skip: number } {
  const named = namedDelimiter(text)
  return { delimiter: asked ?? named?.delimiter ?? findDelimiter(text), skip: named?.length ?? 0 }
}

const replacedIn = ({ cells, line }: CsvRow): Grid['problems'] =>
  cells.flatMap((cell, column) =>
    cell.includes('\ufffd')
      ? [{ line, column: columnName(column), code: 'text.replaced' as const, severity: 'warn' as const, value: quoted(cell) }]
      : []
  )
