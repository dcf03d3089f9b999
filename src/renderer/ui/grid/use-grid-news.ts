import { useEffect, useRef } from 'react'
import { useText } from '../../lib/i18n.ts'
import { announce } from '../LiveRegion.tsx'
import { countTicks, type Ticks } from './ticks.ts'
import type { RowSource } from './types.ts'
import type { ShownColumn } from './use-grid-columns.ts'

interface GridNews<Row> {
  source: RowSource<Row>
  shown: readonly ShownColumn<Row>[]
  ticks: Ticks
  /** Other rows than before have come. */
  onNewRows: () => void
}

/** Says what has changed: the order, how many rows match, how many are ticked. */
export function useGridNews<Row>({ source: { scope, status, total }, shown, ticks, onNewRows }: GridNews<Row>): void {
  const t = useText()
  const sorted = shown.find((column) => column.sorted !== undefined)
  const order = sorted?.sorted && t('ui.grid.sorted', { column: sorted.label, direction: t(`ui.grid.${sorted.sorted}`) })
  const ticked = countTicks(ticks, total)
  const before = useRef({ scope, order, total, ticked })
  useEffect(() => {
    const old = before.current
    if (status !== 'ready') return
    before.current = { scope, order, total, ticked }
    if (scope !== old.scope) onNewRows()
    if (order && order !== old.order) announce(order)
    else if (ticked !== old.ticked) announce(t(ticked === 0 ? 'ui.grid.noTicks' : 'ui.grid.ticked', { count: ticked }))
    else if (total !== old.total) announce(t('ui.grid.rows', { count: total }))
  })
}
