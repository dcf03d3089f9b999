// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is always on a cell
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { ShownColumn } from './use-grid-columns.ts'

interface GridHeadProps<Row> {
  columns: readonly ShownColumn<Row>[]
  template: string
  minWidth: number
  /** Undefined where rows cannot be ticked; mixed: some but not all. */
  ticked: boolean | 'mixed' | undefined
  tickLabel: string
  /** The column with the focus, or -1. */
  focusColumn: number
}

/** The head of a table: stays while rows pass under it, and sorts. Its keys and clicks are heard by the table. */
export function GridHead<Row>({ columns, template, minWidth, ticked, tickLabel, focusColumn }: GridHeadProps<Row>) {
  const first = ticked === undefined ? 0 : 1
  return (
    <div role="row" aria-rowindex={1} data-index={-1} className="grid-head" style={{ gridTemplateColumns: template, minWidth }}>
      {ticked !== undefined && (
        <div role="columnheader" aria-colindex={1} data-column={0} tabIndex={focusColumn === 0 ? 0 : -1} className="grid-cell">
          <input
            ref={(box) => {
              if (box) box.indeterminate = ticked === 'mixed'
            }}
            type="checkbox"
            className="grid-tick"
            tabIndex={-1}
            aria-label={tickLabel}
            checked={ticked === true}
            onChange={() => {}}
          />
        </div>
      )}
      {columns.map(({ id, label, sorted, toggleSort }, place) => (
        <div
          key={id}
          role="columnheader"
          aria-colindex={first + place + 1}
          data-column={first + place}
          data-sortable={toggleSort !== undefined || undefined}
          aria-sort={sorted ?? (toggleSort ? 'none' : undefined)}
          tabIndex={focusColumn === first + place ? 0 : -1}
          className="grid-cell"
        >
          {label}
          {sorted === 'ascending' && <IconArrowUp size={13} stroke={1.8} aria-hidden />}
          {sorted === 'descending' && <IconArrowDown size={13} stroke={1.8} aria-hidden />}
        </div>
      ))}
    </div>
  )
}
