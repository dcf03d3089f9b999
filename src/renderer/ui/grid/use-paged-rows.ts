import {
  hashKey,
  type QueryKey,
  type QueryMeta,
  queryOptions,
  type UseQueryResult,
  useQueries,
  useQueryClient
} from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { RowSource } from './types.ts'

export const PAGE = 200

export interface Page<Row> {
  total: number
  rows: readonly Row[]
}

interface PagedRows<Row> {
  /** Names what is shown: the query and the order. */
  queryKey: QueryKey
  fetchPage: (offset: number, limit: number, signal: AbortSignal) => Promise<Page<Row>>
  /** As for any query; outlivesCommits where commits do not concern the rows. */
  meta?: QueryMeta
}

/** Pages that have come, and the number of the first of them. */
interface Snapshot<Row> {
  scope: string
  total: number
  from: number
  pages: readonly (Page<Row> | undefined)[]
}

const combine = <Row>(results: UseQueryResult<Page<Row>>[]) => ({
  pages: results.map(({ data }) => data),
  error: results.find(({ error }) => error)?.error ?? null
})

/** The pages that show what was asked for; until the first of them is here, those of the question before. */
function useSnapshot<Row>(scope: string, from: number, pages: readonly (Page<Row> | undefined)[]): Snapshot<Row> | undefined {
  const kept = useRef<Snapshot<Row>>(undefined)
  const arrived = pages.find((page) => page !== undefined)
  const before = kept.current
  const snapshot = useMemo(() => {
    if (arrived) return { scope, from, pages, total: arrived.total }
    return before?.scope === scope ? { ...before, from, pages } : before
  }, [arrived, before, scope, from, pages])
  useEffect(() => {
    kept.current = snapshot
  })
  return snapshot
}

/**
 * Rows of a table that lies with the host, fetched in pages of 200 as they come into sight. A new query or order keeps
 * the old rows on show until the first new ones are here.
 */
export function usePagedRows<Row>({ queryKey, fetchPage, meta }: PagedRows<Row>): RowSource<Row> {
  const client = useQueryClient()
  const scope = hashKey(queryKey)
  const [{ from, to }, setShown] = useState({ from: 0, to: 0 })
  const pageOptions = (page: number) =>
    queryOptions({
      queryKey: [...queryKey, 'page', page],
      queryFn: ({ signal }) => fetchPage(page * PAGE, PAGE, signal),
      ...(meta && { meta })
    })
  const { pages, error } = useQueries({
    queries: Array.from({ length: to - from + 1 }, (_, index) => pageOptions(from + index)),
    combine: combine<Row>
  })
  const snapshot = useSnapshot(scope, from, pages)

  const show = useCallback((first: number, last: number) => {
    const next = { from: Math.floor(first / PAGE), to: Math.floor(Math.max(first, last) / PAGE) }
    setShown((now) => (now.from === next.from && now.to === next.to ? now : next))
  }, [])
  const load = async (first: number, end: number) => {
    const rows: Row[] = []
    for (let page = Math.floor(first / PAGE); page * PAGE < end; page++) {
      const { rows: part } = await client.fetchQuery(pageOptions(page))
      rows.push(...part.slice(Math.max(0, first - page * PAGE), end - page * PAGE))
    }
    return rows
  }
  const latestLoad = useRef(load)
  useEffect(() => {
    latestLoad.current = load
  })
  return useMemo(
    () => ({
      scope: snapshot?.scope ?? scope,
      status: snapshot ? 'ready' : error ? 'error' : 'loading',
      error,
      retry: () => void client.refetchQueries({ type: 'active' }),
      total: snapshot?.total ?? 0,
      rowAt: (index) => snapshot?.pages[Math.floor(index / PAGE) - snapshot.from]?.rows[index % PAGE],
      show,
      load: (first, end) => latestLoad.current(first, end)
    }),
    [snapshot, scope, error, show, client]
  )
}
