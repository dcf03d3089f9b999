import { observeElementOffset, type Range, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useMemo, useRef } from 'react'
import { assignSlots } from './row-slots.ts'
import type { GridReach } from './use-grid-reach.ts'

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
}

/** Which rows are in sight. The row with the focus is always drawn. Whoever asks is drawn anew for every row that comes. */
export function useGridWindow(
  body: RefObject<HTMLElement | null>,
  { scale, view }: Pick<GridReach, 'scale' | 'view'>,
  total: number,
  rowHeight: number,
  focusedRow: number
): GridWindow {
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: total,
    // what holds the rows stands in what scrolls them, whose own reference is not there yet when this is asked first
    getScrollElement: () => body.current?.parentElement ?? null,
    estimateSize: () => rowHeight,
    overscan: OVERSCAN,
    isScrollingResetDelay: REST_MS,
    observeElementOffset: (instance, report) =>
      observeElementOffset(instance, (offset, scrolling) => report(scale().toTable(offset), scrolling)),
    rangeExtractor: (range) => {
      const shown = drawnOf(range, Math.ceil(view() / rowHeight) + 1)
      if (focusedRow < 0 || focusedRow >= total || (focusedRow >= range.startIndex && shown.includes(focusedRow))) return shown
      return [...shown, focusedRow].sort((a, b) => a - b)
    }
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured sizes are those of the old height
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight])

  const { height, toScroll } = scale()
  const offset = virtualizer.scrollOffset ?? 0
  return {
    height,
    from: virtualizer.range?.startIndex ?? 0,
    to: virtualizer.range?.endIndex ?? 0,
    rows: useSlots(virtualizer.getVirtualItems(), offset - toScroll(offset), virtualizer.isScrolling)
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
