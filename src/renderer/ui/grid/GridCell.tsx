// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
import type { CSSProperties, ReactNode } from 'react'

/** Where a cell stands among the columns; those that stay keep their distance from the edge. */
export const placeStyle = (column: number, pinned: boolean): CSSProperties =>
  pinned ? { gridColumn: column + 1, left: `var(--grid-pin-${column})` } : { gridColumn: column + 1 }

interface GridCellProps {
  column: number
  focused: boolean
  pinned: boolean
  /** Edited as in a spreadsheet: whether it is part of what is marked. */
  marked?: boolean | undefined
  readOnly: boolean
  /** It shows what has just been typed. */
  changed?: boolean
  children: ReactNode
}

/** One cell of a row. */
export function GridCell({ column, focused, pinned, marked, readOnly, changed, children }: GridCellProps) {
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      data-column={column}
      data-pinned={pinned || undefined}
      aria-selected={marked || undefined}
      aria-readonly={readOnly || undefined}
      data-changed={changed || undefined}
      tabIndex={focused ? 0 : -1}
      className="grid-cell"
      style={placeStyle(column, pinned)}
    >
      {children}
    </div>
  )
}
