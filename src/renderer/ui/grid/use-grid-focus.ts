import { type FocusEvent, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { clamp, type Extent, type Position } from './position.ts'

export interface GridFocus {
  at: Position
  /** Moves the focus of the table, and the focus of the page with it. */
  go: (to: Position) => void
  /** Where the focus of the table lies; that of the page comes along only if it is in the table. */
  place: (to: Position) => void
  /** Whether the focus of the page is in the table. */
  isWithin: () => boolean
  /** Takes the focus of the page to where it was sent, once the row is drawn. */
  settle: () => void
  handlers: { onFocus: (event: FocusEvent<HTMLElement>) => void; onBlur: (event: FocusEvent<HTMLElement>) => void }
}

/** One stop for Tab: the cell last visited. Rows that went away leave the focus on the nearest one. */
export function useGridFocus(
  grid: RefObject<HTMLElement | null>,
  extent: Extent,
  start: Position,
  /** Pixels at the left under which columns pass. */
  pinnedWidth: number
): GridFocus {
  const [wanted, setWanted] = useState(start)
  const at = clamp(wanted, extent)
  const taking = useRef(false)
  const within = useRef(false)
  const settle = () => {
    // an element that goes with its row says nothing about it: the page is simply left without a focus
    const lost = within.current && document.activeElement === document.body
    if (!taking.current && !lost) return
    const cell = grid.current?.querySelector<HTMLElement>(`[data-index="${at.row}"] > [data-column="${at.column}"]`)
    if (!cell) return
    taking.current = false
    const target = cell.querySelector<HTMLElement>('.cell-editor') ?? cell
    target.focus({ preventScroll: true })
    if (grid.current) revealAcross(grid.current, cell, pinnedWidth)
  }
  useLayoutEffect(settle)
  return {
    at,
    settle,
    go: (to) => {
      taking.current = true
      setWanted({ ...to })
    },
    place: (to) => {
      taking.current = within.current
      setWanted(to)
    },
    isWithin: () => within.current,
    handlers: {
      // a screen reader may put the focus on any cell
      onFocus: ({ target }) => {
        within.current = true
        const place = placeOf(target)
        if (place && (place.row !== at.row || place.column !== at.column)) setWanted(place)
      },
      onBlur: ({ currentTarget, relatedTarget }) => {
        within.current = relatedTarget instanceof Node && currentTarget.contains(relatedTarget)
      }
    }
  }
}

const placeOf = (target: Element): Position | undefined => {
  const cell = target.closest<HTMLElement>('[data-column]')
  const row = cell?.closest<HTMLElement>('[data-index]')
  return cell && row ? { row: Number(row.dataset['index']), column: Number(cell.dataset['column']) } : undefined
}

/** Sideways only: up and down is the work of the window, which knows where rows will be drawn. */
function revealAcross(grid: HTMLElement, cell: HTMLElement, pinnedWidth: number): void {
  if (cell.dataset['pinned']) return
  const { offsetLeft, offsetWidth } = cell
  const end = offsetLeft + offsetWidth - grid.clientWidth
  if (offsetLeft < grid.scrollLeft + pinnedWidth) grid.scrollLeft = offsetLeft - pinnedWidth
  else if (end > grid.scrollLeft) grid.scrollLeft = end
}
