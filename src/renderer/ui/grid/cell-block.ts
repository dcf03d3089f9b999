import type { Rect } from './range.ts'
import { linesOf, type RowSource } from './types.ts'
import type { ShownColumn } from './use-grid-columns.ts'

/** As many rows as wanted from a line on, lines of groups left out; fewer where the table ends. */
export async function rowsFrom<Row>(source: Pick<RowSource<Row>, 'load' | 'lines' | 'total'>, line: number, count: number): Promise<Row[]> {
  const rows: Row[] = []
  for (let from = line; rows.length < count && from < linesOf(source); ) {
    const to = Math.min(linesOf(source), from + count - rows.length)
    rows.push(...(await source.load(from, to)))
    from = to
  }
  return rows
}

/** The rows of a range that are all on show; undefined when some are still to be fetched. */
export function rowsAtHand<Row>({ rowAt, groups }: Pick<RowSource<Row>, 'rowAt' | 'groups'>, { top, bottom }: Rect): Row[] | undefined {
  const rows: Row[] = []
  for (let line = top; line <= bottom; line++) {
    const row = rowAt(line)
    if (row !== undefined) rows.push(row)
    else if (!groups?.at(line)) return undefined
  }
  return rows
}

export interface Copied {
  block: string[][]
  /** Addresses of people who do not want to be contacted: not in what is copied. */
  withheld: number
}

/** What stands in a cell that was written a moment ago, and that its row does not say yet. */
export type TypedAhead<Row> = (row: Row, column: ShownColumn<Row>) => string | undefined

/** What of the cells goes to the clipboard, as they are shown. One row may be copied whole: that is for writing to one person. */
export function blockOf<Row>(
  rows: readonly Row[],
  columns: readonly ShownColumn<Row>[],
  hasHead: boolean,
  typed?: TypedAhead<Row>
): Copied {
  let withheld = 0
  const cellOf = (row: Row, column: ShownColumn<Row>): string => {
    const { edit, text, withholds } = column
    const value = typed?.(row, column) ?? text?.(row) ?? edit?.value(row) ?? ''
    if (value === '' || rows.length === 1 || !withholds?.(row)) return value
    withheld++
    return ''
  }
  const block = rows.map((row) => columns.map((column) => cellOf(row, column)))
  return { block: hasHead ? [columns.map(({ label }) => label), ...block] : block, withheld }
}
