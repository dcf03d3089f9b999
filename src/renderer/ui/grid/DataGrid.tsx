// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is always on a cell
import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import { useText } from '../../lib/i18n.ts'
import { usePreference } from '../../lib/preferences.ts'
import { ErrorPanel } from '../ErrorPanel.tsx'
import { GridHead } from './GridHead.tsx'
import { GridRow } from './GridRow.tsx'
import { HEAD, type Position } from './position.ts'
import { countTicks, isTicked, noTicks, type Ticks } from './ticks.ts'
import type { GridColumn, RowSource, Sort } from './types.ts'
import { useGridActions } from './use-grid-actions.ts'
import { layoutOf, useGridColumns } from './use-grid-columns.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { useGridNews } from './use-grid-news.ts'
import { useGridWindow } from './use-grid-window.ts'
import './grid.css'

/** What a screen may ask of its table. */
export interface GridHandle {
  focus: () => void
  /** To the row so many further down, or up. */
  step: (rows: number) => void
}

export interface DataGridProps<Row> {
  /** What the table holds, as in "Personer". */
  label: string
  source: RowSource<Row>
  columns: readonly GridColumn<Row>[]
  rowId: (row: Row) => string
  /** The name of the row, spoken with its tick; letters jump to it unless jumpText says otherwise. */
  rowName: (row: Row) => string
  jumpText?: (row: Row) => string
  sort: Sort
  onSort: (sort: Sort) => void
  hidden?: readonly string[]
  /** Absent: rows cannot be ticked. */
  ticks?: Ticks
  onTicks?: (ticks: Ticks) => void
  /** The row that the side panel shows. */
  openId?: string | undefined
  /** Stays in its place, greyed. */
  isDimmed?: (row: Row) => boolean
  onOpen?: (row: Row) => void
  onPeek?: (row: Row) => void
  /** The focus has come to another row, or another row has come to where the focus is. */
  onFocusRow?: (row: Row, index: number) => void
  onDelete?: () => void
  /** Esc when nothing is ticked. */
  onEscape?: () => void
  /** What stands there when nothing matches. */
  empty?: ReactNode
  ref?: Ref<GridHandle>
}

const rowHeights = { dense: 28, normal: 32, roomy: 40 } as const
const noneHidden: readonly string[] = []

/** A table of any length, opened for reading: arrows move, letters jump to a name, Enter opens, Space peeks. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, source, columns, rowId, rowName, sort, onSort, hidden = noneHidden, ticks = noTicks, onTicks, isDimmed } = props
  const t = useText()
  const rowHeight = rowHeights[usePreference('density')]
  const scroller = useRef<HTMLDivElement>(null)
  const shown = useGridColumns({ columns, sort, onSort, hidden })
  const first = onTicks ? 1 : 0
  const { template, minWidth } = layoutOf(shown, onTicks !== undefined)

  const extent = { rows: source.total, columns: first + shown.length, page: 1 }
  const focus = useGridFocus(scroller, extent, { row: 0, column: first })
  const view = useGridWindow(scroller, source.total, rowHeight, focus.at.row)
  const go = (to: Position) => {
    view.scrollTo(to.row)
    focus.go(to)
  }
  const handlers = useGridActions({ ...props, ticks, shown, at: focus.at, extent: { ...extent, page: view.page }, go })

  const { show } = source
  useEffect(() => show(view.from, view.to), [show, view.from, view.to])
  const onNewRows = () => {
    scroller.current?.scrollTo({ top: 0 })
    if (focus.at.row !== HEAD) focus.place({ row: 0, column: first })
  }
  useGridNews({ source, shown, ticks, onNewRows })
  useFollow(source.rowAt(focus.at.row), focus.at.row, rowId, props.onFocusRow)
  useImperativeHandle(props.ref, () => ({
    focus: () => go(focus.at),
    step: (rows) => go({ row: Math.max(0, focus.at.row + rows), column: focus.at.column })
  }))

  const count = countTicks(ticks, source.total)
  const focusIn = (row: number) => (focus.at.row === row ? focus.at.column : -1)
  const nothing = source.status === 'error' || (source.status === 'ready' && source.total === 0)
  return (
    <div className="grid-frame">
      <div
        ref={scroller}
        data-empty={nothing || undefined}
        role="grid"
        aria-label={label}
        aria-rowcount={source.total + 1}
        aria-colcount={first + shown.length}
        aria-multiselectable={onTicks !== undefined}
        className="grid"
        {...focus.handlers}
        {...handlers}
      >
        <GridHead
          columns={shown}
          template={template}
          minWidth={minWidth}
          ticked={onTicks && (count === 0 ? false : count >= source.total ? true : 'mixed')}
          tickLabel={t('ui.grid.tickAll', { count: source.total })}
          focusColumn={focusIn(HEAD)}
        />
        <div role="rowgroup" className="grid-body" style={{ height: view.height, minWidth }}>
          {view.rows.map(({ index, top }) => {
            const row = source.rowAt(index)
            return (
              <GridRow
                key={index}
                index={index}
                top={top}
                height={rowHeight}
                template={template}
                row={row}
                columns={shown}
                ticked={onTicks && (row ? isTicked(ticks, rowId(row)) : ticks.all)}
                tickLabel={row ? t('ui.grid.tick', { name: rowName(row) }) : ''}
                focusColumn={focusIn(index)}
                open={row !== undefined && rowId(row) === props.openId}
                dimmed={row !== undefined && (isDimmed?.(row) ?? false)}
                waiting={t('ui.grid.waiting')}
              />
            )
          })}
        </div>
      </div>
      {source.status === 'ready' && source.total === 0 && props.empty}
      {source.status === 'error' && <ErrorPanel error={source.error} onRetry={source.retry} />}
    </div>
  )
}

/** Tells the screen which row has the focus, when it is another than before or stands in another place. */
function useFollow<Row>(
  row: Row | undefined,
  index: number,
  rowId: (row: Row) => string,
  onFocusRow: ((row: Row, index: number) => void) | undefined
): void {
  const id = row && rowId(row)
  const before = useRef({ id, index })
  useEffect(() => {
    const { id: oldId, index: oldIndex } = before.current
    if (row === undefined || (id === oldId && index === oldIndex)) return
    before.current = { id, index }
    if (oldId !== undefined) onFocusRow?.(row, index)
  })
}
