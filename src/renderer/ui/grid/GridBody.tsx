// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useText } from '../../lib/i18n.ts'
import { useArrivals } from './arrivals.ts'
import { GroupTotals } from './GridFoot.tsx'
import { GridRow } from './GridRow.tsx'
import { GroupRow } from './GroupRow.tsx'
import { groupName } from './group-name.ts'
import { isTicked, type Ticks } from './ticks.ts'
import { type GridColumn, linesOf, type RowSource } from './types.ts'
import type { LineCells } from './use-cell-mode.tsx'
import type { GridFocus } from './use-grid-focus.ts'
import type { Drawn } from './use-grid-layout.ts'
import type { GridReach } from './use-grid-reach.ts'
import { useGridWindow } from './use-grid-window.ts'

interface GridBodyProps<Row> {
  source: RowSource<Row>
  reach: GridReach
  focus: Pick<GridFocus, 'at' | 'settle'>
  rowHeight: number
  columns: readonly GridColumn<Row>[]
  /** What rows stand in groups by, shown or not. */
  grouped: GridColumn<Row> | undefined
  drawn: Drawn
  ticks: Ticks
  hasTicks: boolean
  rowId: (row: Row) => string
  rowName: (row: Row) => string
  openId: string | undefined
  isDimmed: ((row: Row) => boolean) | undefined
  lineCells: (line: number, row: Row | undefined) => LineCells
}

const gap = '\u0000'

/** A text with a name in it, put together without asking the catalogue for every row of every frame. */
function labelled(text: string): (name: string) => string {
  const [before = '', after = ''] = text.split(gap)
  return (name) => `${before}${name}${after}`
}

/** The lines in sight. Of a table that is scrolled, nothing else is drawn anew. */
export function GridBody<Row>(props: GridBodyProps<Row>) {
  const { source, reach, focus, rowHeight, columns, drawn, ticks, hasTicks, rowId, rowName } = props
  const t = useText()
  const body = useRef<HTMLDivElement>(null)
  const { height, rows, from, to } = useGridWindow(body, reach, linesOf(source), rowHeight, focus.at.row)
  useArrivals(source)
  const { show } = source
  useEffect(() => show(from, to), [show, from, to])
  useLayoutEffect(focus.settle)
  const waiting = useMemo(() => t('ui.grid.waiting'), [t])
  const tickLabel = useMemo(() => labelled(t('ui.grid.tick', { name: gap })), [t])
  return (
    <div ref={body} role="rowgroup" className="grid-body" style={{ height }}>
      {rows.map(({ index, top, slot }) => {
        const group = source.groups?.at(index)
        const shared = { index, top, height: rowHeight, focusColumn: focus.at.row === index ? focus.at.column : -1 }
        if (group)
          return (
            <GroupRow
              key={slot}
              {...shared}
              group={group}
              label={groupName(t, props.grouped, group)}
              columns={columns.length + (hasTicks ? 1 : 0)}
            >
              <GroupTotals totals={source.totals?.ofGroup(group.key) ?? []} columns={columns} />
            </GroupRow>
          )
        const row = source.rowAt(index)
        return (
          <GridRow
            key={slot}
            {...shared}
            {...props.lineCells(index, row)}
            row={row}
            record={row && rowId(row)}
            columns={columns}
            drawn={drawn}
            ticked={hasTicks ? (row ? isTicked(ticks, rowId(row)) : ticks.all) : undefined}
            tickLabel={row ? tickLabel(rowName(row)) : ''}
            open={row !== undefined && rowId(row) === props.openId}
            dimmed={row !== undefined && (props.isDimmed?.(row) ?? false)}
            level={source.groups ? 2 : undefined}
            waiting={waiting}
          />
        )
      })}
    </div>
  )
}
