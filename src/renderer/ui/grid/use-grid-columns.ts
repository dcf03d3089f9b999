import { useMemo } from 'react'
import type { GridColumn, GridView, Sort } from './types.ts'
import { addSort, columnsOf, sortBy } from './view-columns.ts'

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
  return useMemo(() => {
    const chosen = new Map(view.columns.map(({ id, width }) => [id, width]))
    return columnsOf(columns, view).map((column) => {
      const at = view.sort.findIndex(({ by }) => by === column.id)
      const level = view.sort[at]
      return {
        ...column,
        chosen: chosen.get(column.id) ?? null,
        sorted: level && (level.desc ? 'descending' : 'ascending'),
        level: level && view.sort.length > 1 ? at + 1 : undefined,
        toggleSort:
          column.sortable === false || !onSort
            ? undefined
            : (added) => onSort(added && !oneLevel ? addSort(view.sort, column.id) : sortBy(view.sort, column.id))
      }
    })
  }, [columns, view, onSort, oneLevel])
}
