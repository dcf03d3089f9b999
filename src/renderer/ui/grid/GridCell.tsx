// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
import type { CSSProperties, ReactNode } from 'react'

/** last: what passes under it comes out at its edge. */
export type Pinned = boolean | 'last'

/** What styles and tests know a cell by that stays. */
export const pinnedData = (pinned: Pinned) => ({
  'data-pinned': pinned !== false || undefined,
  'data-edge': pinned === 'last' || undefined
})

/** Where a cell stands among the columns; those that stay keep their distance from the edge. */
export const placeStyle = (column: number, pinned: Pinned): CSSProperties =>
  pinned ? { gridColumn: column + 1, left: `var(--grid-pin-${column})` } : { gridColumn: column + 1 }

interface GridCellProps {
  column: number
  focused: boolean
  pinned: Pinned
  /** Edited as in a spreadsheet: whether it is part of what is marked. */
  marked?: boolean | undefined
  readOnly: boolean
  /** An editor is open in it. */
  editing?: boolean
  /** It shows what has just been typed. */
  changed?: boolean
  children: ReactNode
}

/** One cell of a row. */
export function GridCell({ column, focused, pinned, marked, readOnly, editing, changed, children }: GridCellProps) {
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      data-column={column}
      {...pinnedData(pinned)}
      aria-selected={marked || undefined}
      aria-readonly={readOnly || undefined}
      data-changed={changed || undefined}
      data-editing={editing || undefined}
      tabIndex={focused ? 0 : -1}
      className="grid-cell"
      style={placeStyle(column, pinned)}
    >
      {children}
    </div>
  )
}
