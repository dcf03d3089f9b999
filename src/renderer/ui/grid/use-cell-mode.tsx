import type { ReactNode } from 'react'
import { CellDialogs } from './CellDialogs.tsx'
import { actInCells } from './cell-mode-actions.ts'
import { cellHandlers } from './cell-mode-handlers.ts'
import { CellEditor } from './editors/CellEditor.tsx'
import type { GridEditing } from './editors/cell-edit.ts'
import type { Extent, Position } from './position.ts'
import type { Ticks } from './ticks.ts'
import type { RowSource } from './types.ts'
import { useCellClipboard } from './use-cell-clipboard.ts'
import { useCellEditor } from './use-cell-editor.ts'
import { useCellRange } from './use-cell-range.ts'
import { type PendingCells, typedIn, useCellSaving } from './use-cell-saving.ts'
import { useCellWriting } from './use-cell-writing.ts'
import type { ShownColumn } from './use-grid-columns.ts'

interface CellMode<Row> {
  /** Absent: the table is for reading only; its cells can be copied. */
  editing?: GridEditing | undefined
  source: RowSource<Row>
  shown: readonly ShownColumn<Row>[]
  /** The first column that holds cells. */
  first: number
  rowId: (row: Row) => string
  rowName: (row: Row) => string
  at: Position
  extent: Extent
  go: (to: Position) => void
  ticks: Ticks
  onTicks?: ((ticks: Ticks) => void) | undefined
  onOpen?: ((row: Row) => void) | undefined
  openId?: string | undefined
}

/** What of a line concerns its cells alone. */
export interface LineCells {
  isSheet: boolean
  /** Marked cells, from one column to another that is included. */
  marked: { left: number; right: number } | undefined
  pending: PendingCells | undefined
  editor: { column: number; node: ReactNode } | undefined
}

const forReading: GridEditing = { sheet: false, write: () => Promise.reject(new Error('the table is for reading')) }

/** The table as cells: what is marked, edited, copied and pasted. What keys and clicks mean in reading holds wherever this has no say. */
export function useCellMode<Row>(grid: CellMode<Row>) {
  const { editing = forReading, source, shown, first, rowId, at, extent, go } = grid
  const isSheet = editing.sheet
  const { pending, save } = useCellSaving(editing)
  const range = useCellRange({ scope: source.scope, at, extent, first, go })
  const editor = useCellEditor({ source, shown, first, rowId, extent, go, pending, save })
  const writing = useCellWriting({ ...grid, ...editing, rect: range.rect, save })
  const typed = (row: Row, { id, edit }: (typeof shown)[number]) => typedIn(pending.get(rowId(row)), id, edit?.value(row))?.text
  const clipboard = useCellClipboard({ ...grid, rect: range.rect, typed, clear: writing.clear, paste: writing.paste })
  const isCell = ({ row, column }: Position) => row >= 0 && column >= first

  const { rect, marked } = range
  const open = editor.editor
  const column = open && shown[open.column - first]
  const node = open && column?.edit && (
    <CellEditor
      key={`${open.id} ${open.columnId}`}
      editor={open}
      label={column.label}
      spec={column.edit.spec}
      mark={column.edit.mark}
      onChange={editor.change}
      onCommit={editor.commit}
      onCancel={editor.cancel}
    />
  )
  return {
    isSheet,
    over: (reading: Parameters<typeof cellHandlers>[0]) =>
      cellHandlers(reading, {
        isSheet,
        isInCells: isCell(at),
        isCell,
        act: (action) => actInCells(action, { ...grid, range, editor, writing, clipboard }),
        edit: (place) => editing !== forReading && shown[place.column - first]?.edit !== undefined && editor.open(place),
        range,
        clipboard
      }),
    /** The same objects as long as nothing changes for the line. */
    lineCells: (line: number, row: Row | undefined): LineCells => ({
      isSheet,
      marked: isSheet && range.isMany && line >= rect.top && line <= rect.bottom ? marked : undefined,
      pending: row === undefined ? undefined : pending.get(rowId(row)),
      editor: open?.line === line && node ? { column: open.column, node } : undefined
    }),
    dialogs: <CellDialogs writing={writing} columns={shown} />
  }
}
