import {
  columnOrderingFeature,
  columnPinningFeature,
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
  useTable
} from '@tanstack/react-table'
import { useMemo } from 'react'
import type { GridColumn, GridView, Sort } from './types.ts'
import { addSort, columnsOf, sortBy } from './view-columns.ts'

// The table is asked about columns only: rows are sorted and filtered by the host, and drawn from their source.
const features = tableFeatures({ columnOrderingFeature, columnPinningFeature, columnVisibilityFeature, rowSortingFeature })
const helper = createColumnHelper<typeof features, object>()
const noRows: object[] = []

export interface ShownColumn<Row> extends GridColumn<Row> {
  /** Pixels that somebody chose. */
  chosen: number | null
  sorted: 'ascending' | 'descending' | undefined
  /** Which level of several it is, from 1; undefined where it is the only one. */
  level: number | undefined
  /** Undefined where one cannot sort; added: as one more level. */
  toggleSort: ((added: boolean) => void) | undefined
}

interface Shown<Row> {
  columns: readonly GridColumn<Row>[]
  view: GridView
  onSort: ((sort: Sort[]) => void) | undefined
  /** Only one level can be told to the host. */
  oneLevel: boolean
}

/** The columns on show, in their order, and how they are sorted. */
export function useGridColumns<Row>({ columns, view, onSort, oneLevel }: Shown<Row>): ShownColumn<Row>[] {
  const defs = useMemo(
    () =>
      helper.columns(
        columns.map(({ id, label, sortable = true, fixed = false }) =>
          helper.accessor((row) => row, { id, header: label, enableSorting: sortable, enableHiding: !fixed })
        )
      ),
    [columns]
  )
  const state = useMemo(() => {
    const order = columnsOf(columns, view).map(({ id }) => id)
    const shown = new Set(order)
    return {
      columnOrder: order,
      columnPinning: { start: order.slice(0, view.pinned), end: [] },
      columnVisibility: Object.fromEntries(columns.map(({ id }) => [id, shown.has(id)])),
      sorting: view.sort.map(({ by, desc }) => ({ id: by, desc }))
    }
  }, [columns, view])
  const table = useTable({ features, columns: defs, data: noRows, manualSorting: true, state })
  const visible = table.getVisibleLeafColumns()
  return useMemo(() => {
    const specs = new Map(columns.map((column) => [column.id, column]))
    const chosen = new Map(view.columns.map(({ id, width }) => [id, width]))
    return visible.flatMap((column): ShownColumn<Row>[] => {
      const spec = specs.get(column.id)
      if (!spec) return []
      const sorted = column.getIsSorted()
      return [
        {
          ...spec,
          chosen: chosen.get(column.id) ?? null,
          sorted: sorted === false ? undefined : sorted === 'desc' ? 'descending' : 'ascending',
          level: sorted !== false && view.sort.length > 1 ? column.getSortIndex() + 1 : undefined,
          toggleSort:
            column.getCanSort() && onSort
              ? (added) => onSort(added && !oneLevel ? addSort(view.sort, column.id) : sortBy(view.sort, column.id))
              : undefined
        }
      ]
    })
  }, [columns, visible, view, onSort, oneLevel])
}
