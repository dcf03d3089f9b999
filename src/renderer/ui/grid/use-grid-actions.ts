import { type KeyboardEvent, type MouseEvent, useRef } from 'react'
import { findRow } from './find-row.ts'
import type { MenuPlace } from './GridMenu.tsx'
import { actionOf, type GridAction } from './keys.ts'
import { type Extent, HEAD, move, type Position, type Step } from './position.ts'
import { allTicked, countTicks, noTicks, type Ticks, tick, toggle } from './ticks.ts'
import { beginsWith, isTyping, nothingTyped, typeLetter } from './type-ahead.ts'
import type { RowSource } from './types.ts'
import type { ShownColumn } from './use-grid-columns.ts'

interface GridActions<Row> {
  source: RowSource<Row>
  shown: readonly ShownColumn<Row>[]
  rowId: (row: Row) => string
  rowName: (row: Row) => string
  jumpText?: (row: Row) => string
  ticks: Ticks
  onTicks?: (ticks: Ticks) => void
  onOpen?: (row: Row) => void
  onPeek?: (row: Row) => void
  onDelete?: () => void
  onEscape?: () => void
  at: Position
  extent: Extent
  go: (to: Position) => void
  /** Asks what can be done with the cell that has the focus, or the one under the pointer. */
  onMenu: ((at: Position, place: MenuPlace) => void) | undefined
}

/** What keys and clicks do to a table that is read. */
export function useGridActions<Row>(grid: GridActions<Row>) {
  const { source, shown, rowId, ticks, onTicks, at, extent, go } = grid
  const anchor = useRef<number | undefined>(undefined)
  const jump = useJump(grid)

  const tickAll = () => onTicks?.(countTicks(ticks, source.total) < source.total ? allTicked : noTicks)
  const tickRow = async (index: number, range: boolean) => {
    const from = range ? (anchor.current ?? index) : index
    const rows = await source.load(Math.min(from, index), Math.max(from, index) + 1)
    if (!range) anchor.current = index
    const ids = rows.map(rowId)
    if (range) onTicks?.(tick(ticks, ids, true))
    else if (ids[0] !== undefined) onTicks?.(toggle(ticks, ids[0]))
  }
  const extend = (step: Step) => {
    const to = move(at, step, extent)
    if (to.row === HEAD) return
    anchor.current ??= at.row
    if (onTicks) void tickRow(to.row, true)
    go(to)
  }
  const withRow = async (run: ((row: Row) => void) | undefined) => {
    const [row] = run && at.row >= 0 ? await source.load(at.row, at.row + 1) : []
    if (row !== undefined) run?.(row)
  }
  const isTickColumn = (column: number) => onTicks !== undefined && column === 0
  const actInHead = (column: number, added: boolean) =>
    isTickColumn(column) ? tickAll() : shown[column - (onTicks ? 1 : 0)]?.toggleSort?.(added)
  const group = source.groups?.at(at.row)
  const fold = (open: boolean) => {
    if (group && group.open !== open) source.groups?.toggle(at.row)
  }

  const openMenuAt = (place: Position): boolean => {
    const cell = document.activeElement?.getBoundingClientRect()
    if (!grid.onMenu || !cell || isTickColumn(place.column)) return false
    grid.onMenu(place, { x: cell.left + 8, y: cell.bottom })
    return true
  }

  const act = (action: GridAction): boolean => {
    if (action.do !== 'jump') jump.stop()
    switch (action.do) {
      case 'move':
        anchor.current = undefined
        if (group && (action.step === 'left' || action.step === 'right')) fold(action.step === 'right')
        else go(move(at, action.step, extent))
        return true
      case 'extend':
        extend(action.step)
        return true
      case 'open':
      case 'peek':
        if (at.row === HEAD) actInHead(at.column, false)
        else if (group) fold(!group.open)
        else if (isTickColumn(at.column)) void tickRow(at.row, false)
        else void withRow(action.do === 'open' ? grid.onOpen : grid.onPeek)
        return true
      case 'tick':
        if (at.row !== HEAD && onTicks) void tickRow(at.row, false)
        return true
      case 'tickAll':
        onTicks?.(allTicked)
        return onTicks !== undefined
      case 'clear':
        if (countTicks(ticks, source.total) > 0) onTicks?.(noTicks)
        else grid.onEscape?.()
        return true
      case 'delete':
        if (countTicks(ticks, source.total) > 0) grid.onDelete?.()
        return true
      case 'addSort':
        if (at.row === HEAD) actInHead(at.column, true)
        return at.row === HEAD
      case 'fold':
        if (action.all) source.groups?.toggleAll(action.open)
        else fold(action.open)
        return source.groups !== undefined
      case 'menu':
      case 'headMenu':
        return action.do === 'menu' || at.row === HEAD ? openMenuAt(at) : false
      case 'jump':
        void jump.to(action.letter)
        return true
    }
  }

  const onMenuClick = (place: Position, event: MouseEvent<HTMLElement>) => {
    const cell = event.target instanceof Element ? event.target.closest('[data-column]')?.getBoundingClientRect() : undefined
    if (cell) grid.onMenu?.(place, { x: cell.left + 8, y: cell.bottom })
  }

  return {
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (!(event.target instanceof Element) || !event.target.matches('[data-column]')) return
      const action = event.key === ' ' && jump.isTyping() ? ({ do: 'jump', letter: ' ' } as const) : actionOf(event)
      if (action && act(action)) event.preventDefault()
    },
    // who reads a row and sorts from the head with the pointer stays on the row
    onMouseDown: (event: MouseEvent<HTMLElement>) => {
      if (placeOf(event)?.row === HEAD && isInBody(event.currentTarget)) event.preventDefault()
    },
    onClick: (event: MouseEvent<HTMLElement>) => {
      const place = placeOf(event)
      if (!place) return
      if (place.row !== HEAD || !isInBody(event.currentTarget)) go(place)
      if (event.target instanceof Element && event.target.closest('[data-caret]')) return onMenuClick(place, event)
      if (place.row === HEAD) actInHead(place.column, event.shiftKey)
      else if (source.groups?.at(place.row)) source.groups.toggle(place.row)
      else if (isTickColumn(place.column)) void tickRow(place.row, event.shiftKey)
      else if (event.ctrlKey || event.metaKey || event.shiftKey) void tickRow(place.row, event.shiftKey)
    },
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      const place = placeOf(event)
      if (!place || !grid.onMenu || isTickColumn(place.column)) return
      event.preventDefault()
      go(place)
      grid.onMenu(place, { x: event.clientX, y: event.clientY })
    },
    onDoubleClick: (event: MouseEvent<HTMLElement>) => {
      const place = placeOf(event)
      if (place && place.row !== HEAD && !isTickColumn(place.column) && !source.groups?.at(place.row)) void withRow(grid.onOpen)
    }
  }
}

const isInBody = (grid: HTMLElement): boolean =>
  document.activeElement?.closest('.grid-body') !== null && grid.contains(document.activeElement)

/** The cell that was pressed, unless it was something in the cell that can be pressed itself. The line of a group is one cell. */
function placeOf({ target }: MouseEvent): Position | undefined {
  if (!(target instanceof Element) || target.closest('a, button')) return undefined
  const cell = target.closest<HTMLElement>('[data-column]') ?? target.closest('[data-group]')?.querySelector<HTMLElement>('[data-column]')
  const row = cell?.closest<HTMLElement>('[data-index]')
  return cell && row ? { row: Number(row.dataset['index']), column: Number(cell.dataset['column']) } : undefined
}

/** Letters jump to the next row whose name begins with them; the same letter again goes on to the one after. */
function useJump<Row>({ source, rowName, jumpText = rowName, at, go }: GridActions<Row>) {
  const typed = useRef(nothingTyped)
  const jump = async (letter: string) => {
    const now = typeLetter(typed.current, letter, performance.now())
    typed.current = now
    const same = new Set(now.text).size === 1
    const text = same ? letter : now.text
    const start = Math.max(0, same ? at.row + 1 : at.row)
    const row = await findRow(
      source,
      start,
      (each) => beginsWith(jumpText(each), text),
      () => typed.current === now
    )
    if (row !== undefined) go({ row, column: at.column })
  }
  return {
    to: jump,
    isTyping: () => isTyping(typed.current, performance.now()),
    /** What is still being looked for is no longer wanted. */
    stop: () => {
      typed.current = nothingTyped
    }
  }
}
