import { isNewRow, newRow } from '#shared/model/cell.ts'
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

/** What of a block finds no place: rows below the last one that cannot be made, columns behind the last one. */
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

/** Which columns a block names its rows in, and how rows are made that the table does not have. */
interface Making {
  /** Rows below the last one are made, where they have a name. */
  creates: boolean
  /** All of the block is rows that are to be made. */
  allNew?: boolean
}

export interface PastedChanges {
  changes: CellChange[]
  surplus: Surplus
  /** The block names its rows, so that they could all be new ones. */
  namesRows: boolean
}

/** The cells that a pasted block lands on. Rows that are to be made have the cells that hold something. */
export async function pastedChanges<Row>(
  cells: MarkedCells<Row>,
  block: Block,
  { creates, allNew = false }: Making
): Promise<PastedChanges> {
  const { source, shown, first, rect } = cells
  const marked = allNew ? 0 : (await source.load(rect.top, rect.bottom + 1)).length
  const rows = allNew ? [] : await rowsFrom(source, rect.top, Math.max(marked, block.length))
  const range = allNew ? { ...rect, right: rect.left } : rect
  const { placed, surplus } = placeBlock(block, { ...range, top: 0, bottom: Math.max(0, marked - 1) }, rows.length)
  const right = Math.max(rect.right, ...placed.map(({ column }) => column))
  const namesRows = creates && shown.slice(Math.max(0, rect.left - first), right - first + 1).some(({ fixed }) => fixed)
  const changes = placed.flatMap(({ row: at, column, text }) => {
    const row = rows[at]
    if (row !== undefined) return changeOf(cells, row, column, text)
    return namesRows ? newCell(cells, at - rows.length, column, text) : []
  })
  const filled = new Set(changes.filter(({ text }) => text !== '').map(({ id }) => id))
  return {
    changes: changes.filter(({ id }) => !isNewRow(id) || filled.has(id)),
    surplus: { rows: namesRows ? 0 : surplus, columns: Math.max(0, right - (first + shown.length - 1)) },
    namesRows
  }
}

/** Empty cells of a row that is to be made are left to what such a row begins with; but its name has to be there. */
function newCell<Row>({ shown, first }: MarkedCells<Row>, no: number, column: number, text: string): CellChange[] {
  const { id, label, fixed = false } = shown[column - first] ?? {}
  if (id === undefined || label === undefined || (text.trim() === '' && !fixed)) return []
  return [{ id: newRow(no), column: id, text: text.trim(), rowName: '', label }]
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
