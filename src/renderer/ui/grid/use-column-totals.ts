import { keepPreviousData, type QueryKey, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Totals } from '#shared/model/column-total.ts'
import type { GridTotals, GridView, RowSource } from './types.ts'

interface ColumnTotals<Row> {
  source: RowSource<Row>
  totals: GridView['totals']
  /** Names the question whose rows they are told of. */
  queryKey: QueryKey
  fetchTotals: (totals: GridView['totals'], signal: AbortSignal) => Promise<Totals>
}

/** The same rows with what is told of their columns; while it is asked for anew, what is known stays on show. */
export function useColumnTotals<Row>({ source, totals, queryKey, fetchTotals }: ColumnTotals<Row>): RowSource<Row> {
  const { data } = useQuery({
    queryKey: [...queryKey, 'totals', totals],
    queryFn: async ({ signal }) => ({ asked: totals, told: await fetchTotals(totals, signal) }),
    placeholderData: keepPreviousData,
    enabled: totals.length > 0
  })
  return useMemo(() => {
    const places = totals.map(({ column, of }) => data?.asked.findIndex((each) => each.column === column && each.of === of) ?? -1)
    const shown = (values: Totals['all'] | undefined) => totals.map((total, at) => ({ ...total, value: values?.[places[at] ?? -1] }))
    const groups = new Map(data?.told.groups.map(({ key, values }) => [key, values]))
    const told: GridTotals = { all: shown(data?.told.all), ofGroup: (key) => (groups.has(key) ? shown(groups.get(key)) : []) }
    return { ...source, totals: told }
  }, [source, totals, data])
}
