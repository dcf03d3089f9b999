// biome-ignore-all lint/a11y/useSemanticElements: rows are placed one by one, which table elements cannot be
import { useMemo } from 'react'
import { useText } from '../../lib/i18n.ts'
import { GroupTotals } from './GridFoot.tsx'
import { GridRow } from './GridRow.tsx'
import { GroupRow } from './GroupRow.tsx'
import { isTicked, type Ticks } from './ticks.ts'
import type { GridColumn, GroupLine, RowSource } from './types.ts'
import type { LineCells } from './use-cell-mode.tsx'
import type { Drawn } from './use-grid-layout.ts'
import type { useGridWindow } from './use-grid-window.ts'

interface GridBodyProps<Row> {
  source: RowSource<Row>
  window: ReturnType<typeof useGridWindow>
  rowHeight: number
  columns: readonly GridColumn<Row>[]
  drawn: Drawn
  ticks: Ticks
  hasTicks: boolean
  rowId: (row: Row) => string
  rowName: (row: Row) => string
  openId: string | undefined
  isDimmed: ((row: Row) => boolean) | undefined
  /** The column with the focus on a line, or -1. */
  focusIn: (line: number) => number
  lineCells: (line: number, row: Row | undefined) => LineCells
}

const gap = '\u0000'

/** A text with a name in it, put together without asking the catalogue for every row of every frame. */
function labelled(text: string): (name: string) => string {
  const [before = '', after = ''] = text.split(gap)
  return (name) => `${before}${name}${after}`
}

/** The lines in sight. */
export function GridBody<Row>(props: GridBodyProps<Row>) {
  const { source, window, rowHeight, columns, drawn, ticks, hasTicks, rowId, rowName, focusIn } = props
  const t = useText()
  const waiting = useMemo(() => t('ui.grid.waiting'), [t])
  const tickLabel = useMemo(() => labelled(t('ui.grid.tick', { name: gap })), [t])
  const grouped = columns.find(({ id }) => id === source.groups?.column)
  const labelOf = ({ key, label }: GroupLine) => {
    if (key === null) return t('ui.grid.noValue', { column: grouped?.label ?? '' })
    return grouped?.groupLabel?.(label ?? key) ?? label ?? key
  }
  return (
    <div role="rowgroup" className="grid-body" style={{ height: window.height }}>
      {window.rows.map(({ index, top, slot }) => {
        const group = source.groups?.at(index)
        const shared = { index, top, height: rowHeight, focusColumn: focusIn(index) }
        if (group)
          return (
            <GroupRow key={slot} {...shared} group={group} label={labelOf(group)} columns={columns.length + (hasTicks ? 1 : 0)}>
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
