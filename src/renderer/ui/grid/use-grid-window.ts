import { observeElementOffset, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { assignSlots } from './row-slots.ts'
import { reveal, type Scale, scaleOf } from './scale.ts'

export const HEAD_HEIGHT = 30
export const FOOT_HEIGHT = 30
/** Nothing has been scrolled for so long: it is at rest. */
const REST_MS = 400
/** Rows that are drawn above and below those in sight. */
const OVERSCAN = 6

interface WindowRow {
  index: number
  top: number
  slot: number
}

interface GridWindow {
  /** Height of all rows, as the scroll bar sees it. */
  height: number
  /** Rows to draw, each with its slot and the place where it is drawn; in their order once nothing is scrolled any more. */
  rows: readonly WindowRow[]
  /** The rows in sight, without the one kept for the focus. */
  from: number
  to: number
  /** Rows that fit between the head and the foot. */
  page: number
  scrollTo: (row: number) => void
}

/** Which rows are in sight, and the way to bring others there. The row with the focus is always drawn. foot: pixels of what stands under them. */
export function useGridWindow(
  scroller: RefObject<HTMLElement | null>,
  total: number,
  rowHeight: number,
  focusedRow: number,
  foot: number
): GridWindow {
  const view = () => Math.max(0, (scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT - foot)
  const scale = useRef<() => Scale>(() => scaleOf(0, 0))
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    isScrollingResetDelay: REST_MS,
    observeElementOffset: (instance, report) =>
      observeElementOffset(instance, (offset, scrolling) => report(scale.current().toTable(offset), scrolling)),
    rangeExtractor: (range) => {
      const shown = drawnOf(range, Math.ceil(view() / rowHeight) + 1)
      if (focusedRow < 0 || focusedRow >= total || (focusedRow >= range.startIndex && shown.includes(focusedRow))) return shown
      return [...shown, focusedRow].sort((a, b) => a - b)
    }
  })
  scale.current = () => scaleOf(total * rowHeight, view())
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured sizes are those of the old height
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight])

  const { height, toScroll } = scale.current()
  const offset = virtualizer.scrollOffset ?? 0
  const shift = offset - toScroll(offset)
  const items = virtualizer.getVirtualItems()
  return {
    height,
    from: virtualizer.range?.startIndex ?? 0,
    to: virtualizer.range?.endIndex ?? 0,
    page: Math.max(1, Math.floor(view() / rowHeight)),
    rows: useSlots(items, shift, virtualizer.isScrolling),
    scrollTo: (row) => {
      const element = scroller.current
      if (!element || row < 0) return
      const now = scale.current()
      const here = now.toTable(element.scrollTop)
      const there = reveal(row, rowHeight, here, view())
      if (there !== here) element.scrollTop = now.toScroll(there)
    }
  }
}

/** So many rows wherever one has scrolled to: a row that came without another going would be made anew. */
function drawnOf({ startIndex, endIndex, count }: Range, inSight: number): number[] {
  const size = Math.min(count, Math.max(inSight, endIndex - startIndex + 1) + 2 * OVERSCAN)
  const first = Math.max(0, Math.min(startIndex - OVERSCAN, count - size))
  return Array.from({ length: size }, (_, at) => first + at)
}

/** Elements that change places are laid out anew: that waits until nothing is scrolled any more. */
function useSlots(items: readonly { index: number; start: number }[], shift: number, isScrolling: boolean): readonly WindowRow[] {
  const slots = useRef<ReadonlyMap<number, number>>(new Map())
  const order = useRef<readonly number[]>([])
  return useMemo(() => {
    const now = assignSlots(
      slots.current,
      items.map(({ index }) => index)
    )
    slots.current = now
    const rows = items.map(({ index, start }) => ({ index, top: start - shift, slot: now.get(index) ?? 0 }))
    if (isScrolling) {
      const places = new Map(order.current.map((slot, place) => [slot, place]))
      const placeOf = ({ slot }: WindowRow) => places.get(slot) ?? places.size + slot
      rows.sort((a, b) => placeOf(a) - placeOf(b))
    } else order.current = rows.map(({ slot }) => slot)
    return rows
  }, [items, shift, isScrolling])
}
