// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is always on a cell
import { IconArrowDown, IconArrowUp, IconChevronDown } from '@tabler/icons-react'
import type { HTMLAttributes } from 'react'
import { pinnedData, placeStyle } from './GridCell.tsx'
import type { ShownColumn } from './use-grid-columns.ts'
import { type Drawn, pinnedAt, placesOf } from './use-grid-layout.ts'

interface GridHeadProps<Row> {
  columns: readonly ShownColumn<Row>[]
  drawn: Drawn
  /** Undefined where rows cannot be ticked; mixed: some but not all. */
  ticked: boolean | 'mixed' | undefined
  tickLabel: string
  /** The column with the focus, or -1. */
  focusColumn: number
  /** Columns can be resized, moved and hidden. */
  adjustable: boolean
  /** Where a column that is being moved would come to stand. */
  drop: { column: number; after: boolean } | undefined
  handlers: HTMLAttributes<HTMLElement>
}

/** The head of a table: stays while rows pass under it, and sorts. Its keys and clicks are heard by the table. */
export function GridHead<Row>(props: GridHeadProps<Row>) {
  const { columns, drawn, ticked, tickLabel, focusColumn, adjustable, drop, handlers } = props
  const first = ticked === undefined ? 0 : 1
  return (
    <div role="row" aria-rowindex={1} data-index={-1} className="grid-head" {...handlers}>
      {placesOf(drawn, first + columns.length, focusColumn).map((place) => {
        const column = columns[place - first]
        const pinned = pinnedAt(drawn, place)
        const shared = {
          'aria-colindex': place + 1,
          'data-column': place,
          ...pinnedData(pinned),
          tabIndex: focusColumn === place ? 0 : -1,
          className: 'grid-cell',
          style: placeStyle(place, pinned)
        }
        if (!column)
          return (
            <div role="columnheader" key="tick" {...shared}>
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
          )
        const { id, label, sorted, level, toggleSort } = column
        return (
          <div
            key={id}
            role="columnheader"
            {...shared}
            data-sortable={toggleSort !== undefined || undefined}
            data-drop={drop?.column === place ? (drop.after ? 'after' : 'before') : undefined}
            aria-sort={sorted ?? (toggleSort ? 'none' : undefined)}
            aria-haspopup={adjustable ? 'menu' : undefined}
          >
            <span>{label}</span>
            {sorted === 'ascending' && <IconArrowUp size={13} stroke={1.8} aria-hidden />}
            {sorted === 'descending' && <IconArrowDown size={13} stroke={1.8} aria-hidden />}
            {level && (
              <small className="grid-level" aria-hidden>
                {level}
              </small>
            )}
            {adjustable && (
              <>
                <span className="grid-caret" data-caret aria-hidden>
                  <IconChevronDown size={13} stroke={1.8} />
                </span>
                <span className="grid-handle" data-handle aria-hidden />
              </>
            )}
          </div>
        )
      })}
    </div>
  )
}
