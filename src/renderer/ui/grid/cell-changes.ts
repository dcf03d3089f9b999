import { rowsFrom } from './cell-block.ts'
import type { Block } from './clipboard.ts'
import { placeBlock } from './paste.ts'
import { type Rect, sizeOf } from './range.ts'
import type { RowSource } from './types.ts'
import type { ShownColumn } from './use-grid-columns.ts'

/** A cell that is to be changed, with the words for it. */
export interface CellChange {
  id: string
  column: string
  text: string
  rowName: string
  label: string
}

/** What of a block finds no place: rows below the last one, columns behind the last one. */
export interface Surplus {
  rows: number
  columns: number
}

export interface MarkedCells<Row> {
  source: RowSource<Row>
  shown: readonly ShownColumn<Row>[]
  /** The first column that holds cells. */
  first: number
  rowId: (row: Row) => string
  rowName: (row: Row) => string
  rect: Rect
}

function changeOf<Row>({ shown, first, rowId, rowName }: MarkedCells<Row>, row: Row, column: number, text: string): CellChange[] {
  const { id, label } = shown[column - first] ?? {}
  return id === undefined || label === undefined ? [] : [{ id: rowId(row), column: id, text, rowName: rowName(row), label }]
}

/** The columns of the range that can be edited, with what stands in them. */
function editable<Row>({ rect, shown, first }: MarkedCells<Row>): { column: number; value: (row: Row) => string }[] {
  return Array.from({ length: sizeOf(rect).columns }, (_, at) => rect.left + at).flatMap((column) => {
    const edit = shown[column - first]?.edit
    return edit ? [{ column, value: edit.value }] : []
  })
}

/** The cells that a pasted block lands on. */
export async function pastedChanges<Row>(cells: MarkedCells<Row>, block: Block): Promise<{ changes: CellChange[]; surplus: Surplus }> {
  const { source, shown, first, rect } = cells
  const marked = (await source.load(rect.top, rect.bottom + 1)).length
  const rows = await rowsFrom(source, rect.top, Math.max(marked, block.length))
  const { placed, surplus } = placeBlock(block, { ...rect, top: 0, bottom: Math.max(0, marked - 1) }, rows.length)
  const changes = placed.flatMap(({ row: at, column, text }) => {
    const row = rows[at]
    return row === undefined ? [] : changeOf(cells, row, column, text)
  })
  const right = Math.max(rect.right, ...placed.map(({ column }) => column))
  return { changes, surplus: { rows: surplus, columns: Math.max(0, right - (first + shown.length - 1)) } }
}

/** The cells of the range that hold something. */
export async function clearedChanges<Row>(cells: MarkedCells<Row>): Promise<CellChange[]> {
  const { source, rect } = cells
  const rows = await source.load(rect.top, rect.bottom + 1)
  return rows.flatMap((row) => editable(cells).flatMap(({ column, value }) => (value(row) === '' ? [] : changeOf(cells, row, column, ''))))
}

/** The first row of the range in all the others; the row above where only one is marked. */
export async function filledChanges<Row>(cells: MarkedCells<Row>): Promise<CellChange[]> {
  const { source, rect } = cells
  const top = sizeOf(rect).rows === 1 ? Math.max(0, rect.top - 1) : rect.top
  const [model, ...rows] = await source.load(top, rect.bottom + 1)
  if (model === undefined) return []
  return rows.flatMap((row) => editable(cells).flatMap(({ column, value }) => changeOf(cells, row, column, value(model))))
}
