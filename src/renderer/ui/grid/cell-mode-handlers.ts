import type { ClipboardEvent, KeyboardEvent, MouseEvent } from 'react'
import { preferences } from '../../lib/preferences.ts'
import { type CellAction, cellActionOf } from './cell-mode-keys.ts'
import type { Position } from './position.ts'
import type { useCellClipboard } from './use-cell-clipboard.ts'
import type { useCellRange } from './use-cell-range.ts'

interface Reading {
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onMouseDown: (event: MouseEvent<HTMLElement>) => void
  onClick: (event: MouseEvent<HTMLElement>) => void
  onDoubleClick: (event: MouseEvent<HTMLElement>) => void
}

interface CellHandlers {
  /** Every key is for the cells; else only those that edit one. */
  isSheet: boolean
  /** The focus is on a cell that holds something. */
  isInCells: boolean
  isCell: (place: Position) => boolean
  act: (action: CellAction) => boolean
  /** Opens the editor; false where there is none. */
  edit: (place: Position) => boolean
  range: ReturnType<typeof useCellRange>
  clipboard: ReturnType<typeof useCellClipboard>
}

/** The keys and clicks of cells, before those of reading. */
export function cellHandlers(reading: Reading, cells: CellHandlers) {
  const { isSheet, isInCells, isCell, range, clipboard } = cells
  const sheetCell = ({ target }: MouseEvent) => {
    const place = isSheet ? cellOf(target) : undefined
    return place && isCell(place) ? place : undefined
  }
  const isForCells = (event: ClipboardEvent) => isInCells && isOnCell(event.target)
  return {
    ...reading,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (isInEditor(event.target)) return
      const action = isInCells && isOnCell(event.target) ? cellActionOf(event, tabMoves(event)) : undefined
      const isMeant = action && (isSheet || event.key === 'F2')
      if (!isMeant || !cells.act(action)) return reading.onKeyDown(event)
      // an accent goes on into the editor that has just opened
      if (event.key !== 'Dead' && event.key !== 'Process') event.preventDefault()
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (!isInEditor(event.target) && !sheetCell(event)) reading.onClick(event)
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      if (isInEditor(event.target)) return
      const place = cellOf(event.target)
      if (!place || !isCell(place) || !cells.edit(place)) reading.onDoubleClick(event)
    },
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      const place = event.button === 0 ? sheetCell(event) : undefined
      if (!place) return reading.onMouseDown(event)
      // no text is marked while cells are; an open editor is left as by Tab
      event.preventDefault()
      if (document.activeElement instanceof HTMLElement && isInEditor(document.activeElement)) document.activeElement.blur()
      range.press(place, event.shiftKey)
    },
    onMouseOver: (event: MouseEvent<HTMLElement>) => {
      const place = event.buttons === 1 ? sheetCell(event) : undefined
      if (place) range.drag(place)
    },
    onCopy: (event: ClipboardEvent<HTMLElement>) => {
      if (isForCells(event) && document.getSelection()?.isCollapsed !== false) clipboard.onCopy(event)
    },
    onCut: (event: ClipboardEvent<HTMLElement>) => {
      if (isSheet && isForCells(event)) clipboard.onCut(event)
    },
    onPaste: (event: ClipboardEvent<HTMLElement>) => {
      if (!isSheet || !isForCells(event)) return
      // what is pasted elsewhere in the window is looked at as a source; here it is cells
      event.preventDefault()
      event.stopPropagation()
      clipboard.onPaste(event)
    }
  }
}

/** Whether Tab means the next cell; at the end of a row it leaves the table, so that nobody is caught in it. */
const tabMoves = ({ target, shiftKey }: KeyboardEvent<HTMLElement>): boolean =>
  preferences.get().tabMoves &&
  target instanceof Element &&
  (shiftKey ? target.previousElementSibling : target.nextElementSibling)?.matches('[data-column]') === true

const isOnCell = (target: EventTarget): boolean => target instanceof Element && target.matches('[data-column]')
const isInEditor = (target: EventTarget): boolean => target instanceof Element && target.closest('.cell-editor, .cell-floating') !== null

/** The cell under the pointer, unless it is on something that can be pressed itself. */
function cellOf(target: EventTarget): Position | undefined {
  if (!(target instanceof Element) || target.closest('a, button, .cell-editor, .cell-floating')) return undefined
  const cell = target.closest<HTMLElement>('[data-column]')
  const row = cell?.closest<HTMLElement>('[data-index]')
  return cell && row ? { row: Number(row.dataset['index']), column: Number(cell.dataset['column']) } : undefined
}
