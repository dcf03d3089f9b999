import { type MouseEvent, type PointerEvent, useRef, useState } from 'react'
import type { Layout } from './layout.ts'
import type { GridView } from './types.ts'
import type { ShownColumn } from './use-grid-columns.ts'

interface HeadDrag<Row> {
  shown: readonly ShownColumn<Row>[]
  /** Columns before the first that is shown: that of the ticks. */
  first: number
  layout: Layout
  resized: (id: string, width: number) => GridView['columns']
  /** What is seen while a column is being made wider. */
  onDraft: (columns: GridView['columns'] | undefined) => void
  onColumns: (columns: GridView['columns']) => void
  onMove: (id: string, by: number) => void
  onFit: (column: number) => void
}

type Gesture = { kind: 'resize' | 'move'; id: string; column: number; startX: number; startWidth: number; moved: boolean }
type Drop = { column: number; after: boolean }

/** So far a pointer goes before it means more than a click. */
const SLACK = 6

/** Columns made wider and moved with the pointer; the menu of the head does the same from the keyboard. */
export function useHeadDrag<Row>({ shown, first, layout, resized, onDraft, onColumns, onMove, onFit }: HeadDrag<Row>) {
  const gesture = useRef<Gesture>(undefined)
  const wasDrag = useRef(false)
  const [drop, setDrop] = useState<Drop>()

  const begin = (event: PointerEvent<HTMLElement>) => {
    wasDrag.current = false
    const place = event.button === 0 ? columnAt(event.target) : undefined
    const column = place === undefined ? undefined : shown[place - first]
    if (place === undefined || !column || inside(event.target, '[data-caret]')) return
    const resizing = inside(event.target, '[data-handle]')
    if (!resizing && column.fixed) return
    gesture.current = {
      ...{ kind: resizing ? 'resize' : 'move', id: column.id, column: place, startX: event.clientX, moved: false },
      startWidth: layout.widths[place] ?? 0
    }
  }
  const widthAt = ({ startWidth, startX }: Gesture, event: PointerEvent) => startWidth + event.clientX - startX
  const drag = (event: PointerEvent<HTMLElement>) => {
    const now = gesture.current
    if (!now || (!now.moved && Math.abs(event.clientX - now.startX) < SLACK)) return
    if (!now.moved) event.currentTarget.setPointerCapture(event.pointerId)
    now.moved = true
    if (now.kind === 'resize') onDraft(resized(now.id, widthAt(now, event)))
    else setDrop(dropAt(event, first))
  }
  const end = (event: PointerEvent<HTMLElement>) => {
    const now = gesture.current
    gesture.current = undefined
    onDraft(undefined)
    setDrop(undefined)
    if (!now?.moved || event.type === 'pointercancel') return
    wasDrag.current = true
    if (now.kind === 'resize') onColumns(resized(now.id, widthAt(now, event)))
    else if (drop) onMove(now.id, steps(now.column, drop))
  }
  return {
    drop,
    handlers: {
      onPointerDown: begin,
      onPointerMove: drag,
      onPointerUp: end,
      onPointerCancel: end,
      // the click that ends a gesture, or that meant the handle, sorts nothing
      onClickCapture: (event: MouseEvent<HTMLElement>) => {
        if (wasDrag.current || inside(event.target, '[data-handle]')) event.stopPropagation()
        wasDrag.current = false
      },
      onDoubleClick: (event: MouseEvent<HTMLElement>) => {
        const place = columnAt(event.target)
        if (place !== undefined && inside(event.target, '[data-handle]')) onFit(place)
      }
    }
  }
}

const inside = (target: EventTarget, selector: string) => target instanceof Element && target.closest(selector) !== null

function columnAt(target: EventTarget): number | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('.grid-head [data-column]') : null
  return cell ? Number(cell.dataset['column']) : undefined
}

/** Before or after the column under the pointer; never before the first one, whose names stay where they are. */
function dropAt({ clientX, currentTarget }: PointerEvent<HTMLElement>, first: number): Drop | undefined {
  const { top, height } = currentTarget.getBoundingClientRect()
  const cell = document.elementFromPoint(clientX, top + height / 2)?.closest<HTMLElement>('.grid-head [data-column]')
  if (!cell) return undefined
  const column = Number(cell.dataset['column'])
  const { left, width } = cell.getBoundingClientRect()
  return column < first ? undefined : { column, after: column === first || clientX > left + width / 2 }
}

const steps = (from: number, { column, after }: Drop): number => {
  const to = after ? column + 1 : column
  return to > from ? to - 1 - from : to - from
}

/** Pixels that the drawn cells of a column take when nothing is cut off. */
export function fittingWidth(grid: HTMLElement, column: number): number {
  const widths = Array.from(grid.querySelectorAll<HTMLElement>(`[data-column="${column}"]:not(.grid-group *)`), contentWidth)
  return Math.max(0, ...widths)
}

const PADDING = 18
const GAP = 4

function contentWidth(cell: HTMLElement): number {
  const widths = Array.from(cell.childNodes, (node) => {
    if (node instanceof HTMLElement) return node.matches('[data-caret], [data-handle]') ? 0 : node.scrollWidth + GAP
    const range = document.createRange()
    range.selectNodeContents(node)
    return range.getBoundingClientRect().width + GAP
  })
  return widths.reduce((sum, width) => sum + width, PADDING)
}
