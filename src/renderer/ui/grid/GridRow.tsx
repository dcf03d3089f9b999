// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is always on a cell
import { memo, type ReactNode } from 'react'
import type { GridColumn } from './types.ts'

interface GridRowProps<Row> {
  index: number
  top: number
  height: number
  template: string
  /** Undefined while it is on its way. */
  row: Row | undefined
  columns: readonly GridColumn<Row>[]
  /** Undefined where rows cannot be ticked. */
  ticked: boolean | undefined
  tickLabel: string
  /** The column with the focus, or -1. */
  focusColumn: number
  open: boolean
  dimmed: boolean
  waiting: string
}

/** One line of a table. Its keys and clicks are heard by the table. */
function Line<Row>({
  index,
  top,
  height,
  template,
  row,
  columns,
  ticked,
  tickLabel,
  focusColumn,
  open,
  dimmed,
  waiting
}: GridRowProps<Row>) {
  const first = ticked === undefined ? 0 : 1
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={ticked}
      aria-busy={row === undefined || undefined}
      data-index={index}
      data-open={open || undefined}
      data-dimmed={dimmed || undefined}
      className="grid-row"
      style={{ gridTemplateColumns: template, height, transform: `translateY(${top}px)` }}
    >
      {ticked !== undefined && (
        <GridCell column={0} focused={focusColumn === 0}>
          {row && <input type="checkbox" className="grid-tick" tabIndex={-1} aria-label={tickLabel} checked={ticked} onChange={ignore} />}
        </GridCell>
      )}
      {columns.map((column, place) => (
        <GridCell key={column.id} column={first + place} focused={focusColumn === first + place}>
          {row ? (
            column.render(row)
          ) : (
            <span className="grid-waiting">{place === 0 && <span className="visually-hidden">{waiting}</span>}</span>
          )}
        </GridCell>
      ))}
    </div>
  )
}

export const GridRow = memo(Line) as typeof Line

/** The click on the cell does it, so that the whole gutter can be pressed. */
const ignore = () => {}

function GridCell({ column, focused, children }: { column: number; focused: boolean; children: ReactNode }) {
  return (
    <div role="gridcell" aria-colindex={column + 1} data-column={column} tabIndex={focused ? 0 : -1} className="grid-cell">
      {children}
    </div>
  )
}
