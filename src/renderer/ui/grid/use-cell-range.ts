import { useEffect, useMemo, useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { announce } from '../LiveRegion.tsx'
import type { Extent, Position, Step } from './position.ts'
import { cellCount, type Range, type Rect, rectOf, stepIn } from './range.ts'

interface CellRange {
  /** Rows and order: other ones end the range. */
  scope: string
  at: Position
  extent: Extent
  /** The first column that holds cells. */
  first: number
  go: (to: Position) => void
}

/** The cells that are marked: those from one corner to the other, or the one with the focus. */
export function useCellRange({ scope, at, extent, first, go }: CellRange) {
  const t = useText()
  const [range, setRange] = useState<Range>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows are the occasion
  useEffect(() => setRange(undefined), [scope])
  const rect: Rect = rectOf(range ?? { anchor: at, head: at })
  const { left, right } = rect
  const marked = useMemo(() => ({ left, right }), [left, right])
  const mark = (next: Range) => {
    setRange(next)
    announce(t('cells.marked', { count: cellCount(rectOf(next)) }))
  }
  const within = ({ row, column }: Position): Position => ({ row, column: Math.max(first, column) })
  const extendTo = (head: Position) => mark({ anchor: range?.anchor ?? at, head: within(head) })
  const whole: Range = { anchor: { row: 0, column: first }, head: { row: extent.rows - 1, column: extent.columns - 1 } }
  return {
    rect,
    /** The columns of the range; the same object until they change. */
    marked,
    isMany: range !== undefined && cellCount(rect) > 1,
    isWhole: range !== undefined && cellCount(rect) === cellCount(rectOf(whole)),
    clear: () => setRange(undefined),
    markAll: () => mark(whole),
    move: (step: Step | 'top' | 'bottom') => {
      setRange(undefined)
      go(stepIn(at, step, extent))
    },
    extend: (step: Step | 'top' | 'bottom') => {
      const head = within(stepIn(at, step, extent))
      extendTo(head)
      go(head)
    },
    /** A press on a cell begins a range; with Shift it moves the corner of the one there is. */
    press: (place: Position, isMore: boolean) => {
      if (isMore) extendTo(place)
      else setRange(undefined)
      go(place)
    },
    /** The pointer is drawn over another cell. */
    drag: (place: Position) => {
      if (place.row === at.row && place.column === at.column) return
      extendTo(place)
      go(within(place))
    }
  }
}
