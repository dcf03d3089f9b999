import { useMemo } from 'react'
import type { GridColumn, GridView, Sort } from './types.ts'

/** How a table is looked at: with a view of its own, or with an order and columns that are on or off. */
export interface Looked {
  view?: GridView
  onView?: (patch: Partial<GridView>) => void
  sort?: Sort
  onSort?: (sort: Sort) => void
  hidden?: readonly string[]
}

const noneHidden: readonly string[] = []

/** The view of a table that has none of its own. */
export function useLook<Row>({
  columns,
  view,
  onView,
  sort,
  onSort,
  hidden = noneHidden
}: Looked & { columns: readonly GridColumn<Row>[] }) {
  const plain = useMemo(
    (): GridView => ({
      columns: columns.filter(({ id }) => !hidden.includes(id)).map(({ id }) => ({ id, width: null })),
      pinned: 1,
      sort: sort ? [sort] : [],
      group: null,
      totals: [],
      density: null
    }),
    [columns, hidden, sort]
  )
  return useMemo(() => {
    const change = onView ?? (onSort && (({ sort: [first] = [] }: Partial<GridView>) => first && onSort(first)))
    return {
      view: view ?? plain,
      adjustable: onView !== undefined,
      onView: change,
      onSort: change && ((levels: Sort[]) => change({ sort: levels }))
    }
  }, [view, plain, onView, onSort])
}
