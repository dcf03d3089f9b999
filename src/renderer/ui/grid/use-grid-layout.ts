import { type CSSProperties, type RefObject, type UIEvent, useLayoutEffect, useMemo, useState } from 'react'
import { across, layoutOf } from './layout.ts'
import type { ShownColumn } from './use-grid-columns.ts'

/** Which columns are drawn: those that stay, and those in sight. */
export interface Drawn {
  pinned: number
  from: number
  to: number
}

/** The widths of a table, and which of its columns are in sight. Widths are told in CSS, so that no row is drawn anew for them. */
export function useGridLayout<Row>(
  scroller: RefObject<HTMLElement | null>,
  shown: readonly ShownColumn<Row>[],
  hasTicks: boolean,
  pinnedColumns: number
) {
  const available = useWidth(scroller)
  const [left, setLeft] = useState(0)
  const layout = useMemo(() => layoutOf(shown, hasTicks, pinnedColumns, available), [shown, hasTicks, pinnedColumns, available])
  const last = layout.widths.length - 1
  // before it is measured, everything is in sight
  const { from, to } = available === 0 ? { from: layout.pinned, to: last } : across(layout, left, available)
  const { pinned } = layout
  const style = useMemo(() => {
    const pins = layout.lefts.slice(0, layout.pinned).map((start, place) => [`--grid-pin-${place}`, `${start}px`])
    return {
      '--grid-columns': layout.widths.map((width) => `${width}px`).join(' '),
      '--grid-width': `${layout.width}px`,
      ...Object.fromEntries(pins)
    } as CSSProperties
  }, [layout])
  return {
    layout,
    /** Some of it passes under what stays. */
    isWide: layout.width > available,
    style,
    drawn: useMemo(() => ({ pinned, from, to }), [pinned, from, to]),
    onScroll: ({ currentTarget }: UIEvent<HTMLElement>) => {
      const now = currentTarget.scrollLeft
      currentTarget.toggleAttribute('data-across', now > 0)
      const next = across(layout, now, available)
      if (next.from !== from || next.to !== to) setLeft(now)
    }
  }
}

/** Whether a column stays while others pass under it, and is the last that does. */
export const pinnedAt = ({ pinned }: Drawn, place: number): boolean | 'last' => (place === pinned - 1 ? 'last' : place < pinned)

/** The columns to draw in a row, by their places: those in sight, and one more that has the focus. */
export function placesOf({ pinned, from, to }: Drawn, count: number, focused: number): number[] {
  const places = [...Array.from({ length: pinned }, (_, place) => place)]
  for (let place = Math.max(pinned, from); place <= to && place < count; place++) places.push(place)
  if (focused >= pinned && focused < count && (focused < from || focused > to)) places.push(focused)
  return places
}

/** Width of what is in the frame of the table; 0 before it is known. */
function useWidth(scroller: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element) return
    const measure = () => setWidth(element.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [scroller])
  return width
}
