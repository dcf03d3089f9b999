import { columnVisibilityFeature, createColumnHelper, rowSortingFeature, tableFeatures, useTable } from '@tanstack/react-table'
import { useMemo } from 'react'
import type { GridColumn, Sort } from './types.ts'

// The table is asked about columns only: rows are sorted and filtered by the host, and drawn from their source.
const features = tableFeatures({ rowSortingFeature, columnVisibilityFeature })
const helper = createColumnHelper<typeof features, object>()
const noRows: object[] = []

interface GridColumns<Row> {
  columns: readonly GridColumn<Row>[]
  sort: Sort
  onSort: (sort: Sort) => void
  hidden: readonly string[]
}

export interface ShownColumn<Row> extends GridColumn<Row> {
  sorted: 'ascending' | 'descending' | undefined
  /** Undefined where one cannot sort. */
  toggleSort: (() => void) | undefined
}

/** The columns on show, how they are sorted and the widths they have. */
export function useGridColumns<Row>({ columns, sort, onSort, hidden }: GridColumns<Row>) {
  const defs = useMemo(
    () =>
      helper.columns(
        columns.map(({ id, label, sortable = true, fixed = false }) =>
          helper.accessor((row) => row, { id, header: label, enableSorting: sortable, sortDescFirst: false, enableHiding: !fixed })
        )
      ),
    [columns]
  )
  const columnVisibility = useMemo(() => Object.fromEntries(hidden.map((id) => [id, false])), [hidden])
  const sorting = useMemo(() => [{ id: sort.by, desc: sort.desc }], [sort.by, sort.desc])
  const table = useTable({
    features,
    columns: defs,
    data: noRows,
    manualSorting: true,
    enableMultiSort: false,
    enableSortingRemoval: false,
    state: { columnVisibility, sorting },
    onSortingChange: (updater) => {
      const [next] = typeof updater === 'function' ? updater(sorting) : updater
      if (next) onSort({ by: next.id, desc: next.desc })
    }
  })
  const visible = table.getVisibleLeafColumns()
  return useMemo(() => {
    const specs = new Map(columns.map((column) => [column.id, column]))
    return visible.flatMap((column): ShownColumn<Row>[] => {
      const spec = specs.get(column.id)
      if (!spec) return []
      const [order] = sorting.filter(({ id }) => id === column.id)
      return [
        {
          ...spec,
          sorted: order && (order.desc ? 'descending' : 'ascending'),
          toggleSort: column.getCanSort() ? () => column.toggleSorting() : undefined
        }
      ]
    })
  }, [columns, visible, sorting])
}

const TICK_WIDTH = 44

/** The widths as CSS wants them, and the least width at which the table scrolls sideways instead of shrinking. */
export function layoutOf(columns: readonly Pick<GridColumn<never>, 'width'>[], hasTicks: boolean) {
  const widths = columns.map(({ width }) => (typeof width === 'number' ? { css: `${width}px`, least: width } : shareOf(width)))
  const template = [...(hasTicks ? [`${TICK_WIDTH}px`] : []), ...widths.map(({ css }) => css)].join(' ')
  return { template, minWidth: widths.reduce((sum, { least }) => sum + least, hasTicks ? TICK_WIDTH : 0) }
}

const shareOf = ({ share, min }: { share: number; min: number }) => ({ css: `minmax(${min}px, ${share}fr)`, least: min })
