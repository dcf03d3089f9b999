import type { CellAction } from './cell-mode-keys.ts'
import type { Position } from './position.ts'
import { allTicked, type Ticks, tick } from './ticks.ts'
import type { RowSource } from './types.ts'
import type { useCellClipboard } from './use-cell-clipboard.ts'
import type { useCellEditor } from './use-cell-editor.ts'
import type { useCellRange } from './use-cell-range.ts'
import type { useCellWriting } from './use-cell-writing.ts'

interface CellActions<Row> {
  source: RowSource<Row>
  rowId: (row: Row) => string
  at: Position
  ticks: Ticks
  onTicks?: ((ticks: Ticks) => void) | undefined
  onOpen?: ((row: Row) => void) | undefined
  openId?: string | undefined
  range: ReturnType<typeof useCellRange>
  editor: ReturnType<typeof useCellEditor>
  writing: ReturnType<typeof useCellWriting>
  clipboard: ReturnType<typeof useCellClipboard>
}

/** Does what a key means among cells; false: it means what it means in reading. */
export function actInCells<Row>(action: CellAction, cells: CellActions<Row>): boolean {
  const { source, at, range, editor, writing } = cells
  switch (action.do) {
    case 'move':
      // the way into the head is that of reading
      if (action.step === 'up' && at.row === 0) return false
      range.move(action.step)
      return true
    case 'extend':
      range.extend(action.step)
      return true
    case 'edit':
      // beside an open panel, Alt and an arrow lead to the next card
      if (action.list && cells.openId !== undefined) return false
      editor.open(at, { list: action.list ?? false })
      return true
    case 'type':
      editor.open(at, { text: action.text })
      return true
    case 'open':
      openRow(cells)
      return true
    case 'clear':
      writing.clear()
      return true
    case 'all':
      if (range.isWhole) cells.onTicks?.(allTicked)
      else range.markAll()
      return true
    case 'fillDown':
      writing.fillDown()
      return true
    case 'copyWithHead':
      cells.clipboard.copyWithHead()
      return true
    case 'tick':
      void source
        .load(range.rect.top, range.rect.bottom + 1)
        .then((rows) => cells.onTicks?.(tick(cells.ticks, rows.map(cells.rowId), true)))
      return true
    case 'leave':
      if (!range.isMany) return false
      range.clear()
      return true
  }
}

function openRow<Row>({ source, at, onOpen }: CellActions<Row>): void {
  const row = source.rowAt(at.row)
  if (row !== undefined) onOpen?.(row)
}
