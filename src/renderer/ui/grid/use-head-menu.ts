import type { RefObject } from 'react'
import { useText } from '../../lib/i18n.ts'
import { announce } from '../LiveRegion.tsx'
import type { MenuEntry } from './GridMenu.tsx'
import type { Layout } from './layout.ts'
import { totalKinds, withTotal } from './totals.ts'
import type { GridColumn, GridView } from './types.ts'
import type { ShownColumn } from './use-grid-columns.ts'
import { fittingWidth } from './use-head-drag.ts'
import { addSort, canAddLevel, moveColumn, pinnedUpTo, resizeColumn, toggleColumn } from './view-columns.ts'

interface HeadMenu<Row> {
  grid: RefObject<HTMLElement | null>
  columns: readonly GridColumn<Row>[]
  view: GridView
  onView: (patch: Partial<GridView>) => void
  layout: Layout
  first: number
  /** Opens a filter on the column, where the screen has one. */
  onFilter: ((column: string) => void) | undefined
  /** Columns can be added up under the rows. */
  hasTotals: boolean
}

/** Pixels for each step wider or narrower. */
const STEP = 24

/** What can be done with a column. */
export function useHeadMenu<Row>({ grid, columns, view, onView, layout, first, onFilter, hasTotals }: HeadMenu<Row>) {
  const t = useText()
  const fitColumn = (place: number, id: string) => {
    if (grid.current) onView({ columns: resizeColumn(columns, view, id, fittingWidth(grid.current, place)) })
  }
  const widen = (place: number, id: string, by: number) => {
    const width = (layout.widths[place] ?? 0) + by
    onView({ columns: resizeColumn(columns, view, id, width) })
    announce(t('ui.grid.widthNow', { count: width }))
  }
  const move = (place: number, id: string, by: number) => {
    onView({ columns: moveColumn(columns, view, id, by) })
    announce(t('ui.grid.placeNow', { count: place - first + 1 + by }))
  }

  const sorting = ({ id, sorted, toggleSort }: ShownColumn<Row>): MenuEntry[] => {
    if (!toggleSort) return []
    const known = view.sort.some(({ by }) => by === id)
    return [
      { id: 'up', label: t('ui.grid.sortUp'), run: () => onView({ sort: [{ by: id, desc: false }] }) },
      { id: 'down', label: t('ui.grid.sortDown'), run: () => onView({ sort: [{ by: id, desc: true }] }) },
      known && view.sort.length > 1
        ? { id: 'unsort', label: t('ui.grid.sortRemove'), run: () => onView({ sort: view.sort.filter(({ by }) => by !== id) }) }
        : {
            id: 'then',
            label: t('ui.grid.sortThen'),
            keys: 'Shift+Enter',
            run: sorted || !canAddLevel(view.sort) ? undefined : () => onView({ sort: addSort(view.sort, id) })
          }
    ]
  }
  const total = ({ id, holds }: ShownColumn<Row>): MenuEntry => ({
    id: 'total',
    label: t('ui.grid.total.menu'),
    run: undefined,
    choice: {
      chosen: view.totals.find(({ column }) => column === id)?.of ?? 'none',
      of: ['none' as const, ...totalKinds(holds)].map((of) => ({ id: of, label: t(`ui.grid.total.${of}`) })),
      choose: (of) => onView({ totals: withTotal(view.totals, id, of) })
    }
  })
  const rows = (column: ShownColumn<Row>, { id, groupLabel } = column): MenuEntry[] => [
    ...(groupLabel
      ? [
          view.group === id
            ? { id: 'ungroup', label: t('ui.grid.ungroup'), run: () => onView({ group: null }) }
            : { id: 'group', label: t('ui.grid.groupBy'), run: () => onView({ group: id }) }
        ]
      : []),
    ...(onFilter ? [{ id: 'filter', label: t('ui.grid.filterColumn'), run: () => onFilter(id) }] : []),
    ...(hasTotals ? [total(column)] : [])
  ]
  const place = (at: number, { id, fixed }: ShownColumn<Row>, last: number): MenuEntry[] => [
    { id: 'wider', label: t('ui.grid.wider'), again: true, run: () => widen(at, id, STEP) },
    { id: 'narrower', label: t('ui.grid.narrower'), again: true, run: () => widen(at, id, -STEP) },
    { id: 'fit', label: t('ui.grid.fit'), run: () => fitColumn(at, id) },
    { id: 'left', label: t('ui.grid.moveLeft'), again: true, run: fixed || at - first <= 1 ? undefined : () => move(at, id, -1) },
    { id: 'right', label: t('ui.grid.moveRight'), again: true, run: fixed || at >= last ? undefined : () => move(at, id, 1) }
  ]
  const staying = (at: number, { id, fixed }: ShownColumn<Row>): MenuEntry[] => [
    at - first + 1 === view.pinned
      ? { id: 'unpin', label: t('ui.grid.unpin'), run: fixed ? undefined : () => onView({ pinned: 1 }) }
      : { id: 'pin', label: t('ui.grid.pin'), run: () => onView({ pinned: pinnedUpTo(columns, view, id) }) },
    { id: 'hide', label: t('ui.grid.hide'), run: fixed ? undefined : () => onView({ columns: toggleColumn(columns, view, id) }) }
  ]
  return {
    fitColumn,
    entries: (at: number, column: ShownColumn<Row>, last: number): MenuEntry[][] => [
      sorting(column),
      rows(column),
      place(at, column, last),
      staying(at, column)
    ]
  }
}
