// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
import type { CSSProperties, ReactNode } from 'react'

/** last: what passes under it comes out at its edge. */
export type Pinned = boolean | 'last'

/** What styles and tests know a cell by that stays. */
export const pinnedData = (pinned: Pinned) => ({
  'data-pinned': pinned !== false || undefined,
  'data-edge': pinned === 'last' || undefined
})

const styles = new Map<string, CSSProperties>()

/** Where a cell stands among the columns; those that stay keep their distance from the edge. The same object for the same place. */
export function placeStyle(column: number, pinned: Pinned): CSSProperties {
  const key = `${column} ${pinned !== false}`
  const known = styles.get(key)
  if (known) return known
  const style = { gridColumn: column + 1, ...(pinned && { left: `var(--grid-pin-${column})` }) }
  styles.set(key, style)
  return style
}

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
  /** One line of words, cut where it is too long; otherwise parts beside each other. */
  isText: boolean
  children: ReactNode
}

/** One cell of a row; a plain function, since a component of its own for each cell is what scrolling would wait for. */
export function gridCell({ column, focused, pinned, marked, readOnly, editing, changed, isText, children }: GridCellProps) {
  return (
    <div
      key={column}
      role="gridcell"
      aria-colindex={column + 1}
      data-column={column}
      {...(pinned && pinnedData(pinned))}
      {...(marked && { 'aria-selected': true })}
      {...(readOnly && { 'aria-readonly': true })}
      {...(changed && { 'data-changed': true })}
      {...(editing && { 'data-editing': true })}
      tabIndex={focused ? 0 : -1}
      className={isText ? 'grid-cell grid-text' : 'grid-cell'}
      style={placeStyle(column, pinned)}
    >
      {children}
    </div>
  )
}
