import { useEffect, useRef } from 'react'
import { useText } from '../../lib/i18n.ts'
import { announce } from '../LiveRegion.tsx'
import { countTicks, type Ticks } from './ticks.ts'
import type { GridColumn, GridView, RowSource } from './types.ts'
import { useTotalWords } from './use-total-words.ts'

interface GridNews<Row> {
  source: RowSource<Row>
  columns: readonly GridColumn<Row>[]
  view: GridView
  ticks: Ticks
  /** How many rows match, as the screen says it. */
  found: string | undefined
}

/** Says what has changed: the order, the groups, how many rows match, how many are ticked. */
export function useGridNews<Row>({ source: { status, total, groups, totals }, columns, view, ticks, found }: GridNews<Row>): void {
  const t = useText()
  const labelOf = (id: string) => columns.find((column) => column.id === id)?.label ?? ''
  const levels = view.sort.map(({ by, desc }) => `${labelOf(by)}, ${t(desc ? 'ui.grid.descending' : 'ui.grid.ascending')}`)
  const order = t('ui.grid.sorted', { levels: levels.join(`, ${t('ui.grid.andThen')} `) })
  const grouping = groups ? t('ui.grid.grouped', { column: labelOf(groups.column), count: groups.count }) : t('ui.grid.notGrouped')
  const sums = useTotalWords(columns)(totals?.all ?? [])
  const ticked = countTicks(ticks, total)
  const before = useRef({ order, grouping, total, ticked, sums })
  useEffect(() => {
    const old = before.current
    if (status !== 'ready') return
    before.current = { order, grouping, total, ticked, sums }
    if (order !== old.order) announce(order)
    else if (grouping !== old.grouping) announce(grouping)
    else if (ticked !== old.ticked) announce(t(ticked === 0 ? 'ui.grid.noTicks' : 'ui.grid.ticked', { count: ticked }))
    else if (total !== old.total) announce(found ?? t('ui.grid.rows', { count: total }))
    else if (sums !== old.sums && sums !== '') announce(sums)
  })
}
