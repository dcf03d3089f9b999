import { type RefObject, useRef } from 'react'
import { reveal, type Scale, scaleOf } from './scale.ts'

const HEAD_HEIGHT = 30
export const FOOT_HEIGHT = 30

export interface GridReach {
  /** As it is now: what was begun earlier reaches the rows there are today. */
  scale: () => Scale
  /** Pixels between the head and the foot. */
  view: () => number
  /** Rows that fit between them. */
  page: () => number
  scrollTo: (row: number) => void
}

/** The way to rows that are not in sight. foot: pixels of what stands under them. Scrolling draws nothing of whoever asks. */
export function useGridReach(scroller: RefObject<HTMLElement | null>, total: number, rowHeight: number, foot: number): GridReach {
  const view = () => Math.max(0, (scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT - foot)
  const scale = useRef<() => Scale>(() => scaleOf(0, 0))
  scale.current = () => scaleOf(total * rowHeight, view())
  return {
    scale: () => scale.current(),
    view,
    page: () => Math.max(1, Math.floor(view() / rowHeight)),
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
