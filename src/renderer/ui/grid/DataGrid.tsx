// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: a grid, or a treegrid while rows stand in groups
import { type CSSProperties, type ReactNode, type Ref, useImperativeHandle, useMemo, useRef, useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { usePreference } from '../../lib/preferences.ts'
import { ErrorPanel } from '../ErrorPanel.tsx'
import { announce } from '../LiveRegion.tsx'
import type { GridEditing } from './editors/cell-edit.ts'
import { GridBody } from './GridBody.tsx'
import { GridFoot } from './GridFoot.tsx'
import { GridHead } from './GridHead.tsx'
import type { MenuEntry } from './GridMenu.tsx'
import { GridTip } from './GridTip.tsx'
import { groupedBy } from './group-name.ts'
import { HEAD, type Position } from './position.ts'
import { countTicks, noTicks, type Ticks } from './ticks.ts'
import { type GridColumn, type GridView, linesOf, type RowSource } from './types.ts'
import { useCellMode } from './use-cell-mode.tsx'
import { useFollowRecord } from './use-follow-record.ts'
import { useGridActions } from './use-grid-actions.ts'
import { useGridColumns } from './use-grid-columns.ts'
import { useGridFocus } from './use-grid-focus.ts'
import { useGridLayout } from './use-grid-layout.ts'
import { useGridMenu } from './use-grid-menu.tsx'
import { useGridNews } from './use-grid-news.ts'
import { useGridPrint } from './use-grid-print.tsx'
import { FOOT_HEIGHT, useGridReach } from './use-grid-reach.ts'
import { useHeadDrag } from './use-head-drag.ts'
import { useHeadMenu } from './use-head-menu.ts'
import { type Looked, useLook } from './use-look.ts'
import { moveColumn, resizeColumn } from './view-columns.ts'
import './grid.css'
import './spreadsheet.css'

/** What a screen may ask of its table. */
export interface GridHandle {
  focus: () => void
  /** To the row so many further down, or up. */
  step: (rows: number) => void
}

export interface DataGridProps<Row> extends Looked {
  /** What the table holds, as in "Personer". */
  label: string
  source: RowSource<Row>
  columns: readonly GridColumn<Row>[]
  rowId: (row: Row) => string
  /** The name of the row, spoken with its tick; letters jump to it unless jumpText says otherwise. */
  rowName: (row: Row) => string
  jumpText?: (row: Row) => string
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
  /** Absent: for reading only. */
  editing?: GridEditing | undefined
  /** What the screen can do with a row, and with the value in one of its columns. */
  rowMenu?: (row: Row, column: string) => MenuEntry[][]
  /** Opens a filter on a column. */
  onFilter?: (column: string) => void
  /** How many rows match, said aloud when it changes: "12 af 212 personer". Without it they are rows. */
  found?: string
  /** What stands there when nothing matches. */
  empty?: ReactNode
  ref?: Ref<GridHandle>
}

const rowHeights = { dense: 28, normal: 32, roomy: 40 } as const

/** A table of any length, opened for reading: arrows move, letters jump to a name, Enter opens, Space peeks. */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, source, columns, rowId, rowName, ticks = noTicks, onTicks } = props
  const t = useText()
  const scroller = useRef<HTMLDivElement>(null)
  const hasTicks = onTicks !== undefined
  const first = hasTicks ? 1 : 0
  const head = useColumns(props, scroller)
  const { shown, view, layout, drawn } = head
  const density = usePreference('density')
  const rowHeight = rowHeights[view.density ?? density]
  const lines = linesOf(source)
  const totals = source.totals?.all ?? []
  const grouped = groupedBy(columns, source.groups?.column)

  const extent = { rows: lines, columns: first + shown.length, page: 1 }
  const focus = useGridFocus(scroller, extent, { row: 0, column: first }, layout.pinnedWidth)
  const reach = useGridReach(scroller, lines, rowHeight, totals.length > 0 ? FOOT_HEIGHT : 0)
  const show = (to: Position, take: (to: Position) => void) => {
    reach.scrollTo(to.row)
    take(to)
  }
  const go = (to: Position) => show(to, focus.go)
  const menu = useGridMenu({ ...head.menus, grid: scroller, shown, first, rowAt: source.rowAt, rowName, go, ...actionsOf(props) })
  const page = {
    ...extent,
    get page() {
      return reach.page()
    }
  }
  const reading = useGridActions({ ...props, ticks, shown, at: focus.at, extent: page, go, onMenu: menu.open })
  const printed = useGridPrint({ source, columns: shown, grouped, rowId })
  const cells = useCellMode({ ...props, ticks, shown, first, at: focus.at, extent: page, go })

  useGridNews({ source, columns, view, ticks, found: props.found })
  useFollowRecord({
    ...{ source, line: focus.at.row, rowId, onFocusRow: props.onFocusRow },
    isAtRow: () => props.openId !== undefined || (focus.isWithin() && focus.at.row !== HEAD),
    onMoved: (row, isAnother) => {
      show({ row, column: focus.at.column }, focus.place)
      if (isAnother) announce(t('ui.grid.nearest'))
    },
    onStart: () => {
      scroller.current?.scrollTo({ top: 0 })
      if (focus.at.row !== HEAD) focus.place({ row: 0, column: first })
    }
  })
  useImperativeHandle(props.ref, () => ({
    focus: () => go(focus.at),
    step: (rows) => go({ row: Math.max(0, focus.at.row + rows), column: focus.at.column })
  }))

  const count = countTicks(ticks, source.total)
  const tickLabel = useMemo(() => t('ui.grid.tickAll', { count: source.total }), [t, source.total])
  const nothing = source.status === 'error' || (source.status === 'ready' && source.total === 0)
  return (
    <div className="grid-frame" data-sheet={cells.isSheet || undefined}>
      <div
        ref={scroller}
        data-empty={nothing || undefined}
        data-sheet={cells.isSheet || undefined}
        data-wide={head.isWide || undefined}
        data-foot={totals.length > 0 || undefined}
        role={source.groups ? 'treegrid' : 'grid'}
        aria-label={label}
        aria-rowcount={lines + (totals.length > 0 ? 2 : 1)}
        aria-colcount={first + shown.length}
        aria-multiselectable={hasTicks}
        className="grid"
        style={{ ...head.style, '--grid-row': `${rowHeight}px` } as CSSProperties}
        onScroll={head.onScroll}
        {...focus.handlers}
        {...cells.over(reading)}
      >
        <GridHead
          columns={shown}
          drawn={drawn}
          ticked={onTicks && (count === 0 ? false : count >= source.total ? true : 'mixed')}
          tickLabel={tickLabel}
          focusColumn={focus.at.row === HEAD ? focus.at.column : -1}
          adjustable={head.adjustable}
          drop={head.drag.drop}
          handlers={head.adjustable ? head.drag.handlers : {}}
        />
        <GridBody
          {...{
            source,
            reach,
            focus,
            rowHeight,
            columns: shown,
            grouped,
            drawn,
            ticks,
            hasTicks,
            rowId,
            rowName,
            lineCells: cells.lineCells
          }}
          openId={props.openId}
          isDimmed={props.isDimmed}
        />
        {totals.length > 0 && !nothing && <GridFoot {...{ totals, drawn, columns: shown, first, line: lines }} />}
      </div>
      <GridTip grid={scroller} />
      {menu.menu}
      {cells.dialogs}
      {printed}
      {source.status === 'ready' && source.total === 0 && props.empty}
      {source.status === 'error' && <ErrorPanel error={source.error} onRetry={source.retry} />}
    </div>
  )
}

const actionsOf = <Row,>({ onOpen, onPeek, rowMenu }: DataGridProps<Row>) => ({ onOpen, onPeek, rowMenu })

/** The columns of a table: how they are looked at, how wide they are, and what can be done with them. */
function useColumns<Row>(props: DataGridProps<Row>, grid: React.RefObject<HTMLDivElement | null>) {
  const { columns, onTicks, onFilter } = props
  const first = onTicks ? 1 : 0
  const [draft, setDraft] = useState<GridView['columns']>()
  const { view, adjustable, onView, onSort } = useLook(props)
  const looked = draft ? { ...view, columns: draft } : view
  const shown = useGridColumns({ columns, view: looked, onSort, oneLevel: !adjustable })
  const { layout, ...sized } = useGridLayout(grid, shown, onTicks !== undefined, view.pinned)
  const change = onView ?? (() => {})
  const menu = useHeadMenu({ grid, columns, view, onView: change, layout, first, onFilter, hasTotals: props.source.totals !== undefined })
  const drag = useHeadDrag({
    ...{ shown, first, layout, onDraft: setDraft },
    resized: (id, width) => resizeColumn(columns, view, id, width),
    onColumns: (next) => change({ columns: next }),
    onMove: (id, by) => change({ columns: moveColumn(columns, view, id, by) }),
    onFit: (place) => {
      const column = shown[place - first]
      if (column) menu.fitColumn(place, column.id)
    }
  })
  return { ...sized, view, adjustable, shown, layout, drag, menus: { headMenu: adjustable ? menu.entries : undefined } }
}
