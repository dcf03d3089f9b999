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
/** Rows that are fetched before they come into sight. */
const AHEAD = 100

export interface Page<Row> {
  total: number
  rows: readonly Row[]
}

interface PagedRows<Row> {
  /** Names what is shown: the query and the order. */
  queryKey: QueryKey
  fetchPage: (offset: number, limit: number, signal: AbortSignal) => Promise<Page<Row>>
  /** Where rows stand, by id; null for those that do not match. Without it, sorting does not follow the row with the focus. */
  find?: (ids: readonly string[]) => Promise<readonly (number | null)[]>
  /** As for any query; outlivesCommits where commits do not concern the rows. */
  meta?: QueryMeta
}

/** Pages that have come, by their numbers. */
interface Snapshot<Row> {
  scope: string
  total: number
  pages: ReadonlyMap<number, Page<Row>>
}

/** From one row to another that is included. */
export type Span = readonly [number, number]

/** Rows of pages that can be asked for in several spans at once. */
export interface PagedSource<Row> extends RowSource<Row> {
  showAll: (spans: readonly Span[]) => void
}

const firstPage: readonly number[] = [0]

const pagesOf = (spans: readonly Span[]): number[] => {
  const pages = new Set<number>()
  for (const [first, last] of spans)
    for (let page = Math.floor(first / PAGE); page <= Math.floor(Math.max(first, last) / PAGE); page++) pages.add(page)
  return pages.size === 0 ? [0] : [...pages].sort((a, b) => a - b)
}

/** Pages stand in a map, since the rows of one page and another in its place would be compared one by one otherwise. */
const combine = <Row>(results: UseQueryResult<Page<Row>>[]) => ({
  pages: new Map(results.map(({ data }, at) => [at, data])),
  error: results.find(({ error }) => error)?.error ?? null
})

/** The pages that show what was asked for; until the first of them is here, those of the question before. */
function useSnapshot<Row>(
  scope: string,
  numbers: readonly number[],
  pages: ReadonlyMap<number, Page<Row> | undefined>
): Snapshot<Row> | undefined {
  const kept = useRef<Snapshot<Row>>(undefined)
  const before = kept.current
  const snapshot = useMemo(() => {
    const here = new Map([...pages].flatMap(([at, page]) => (page ? [[numbers[at] ?? 0, page] as const] : [])))
    const [first] = here.values()
    if (first) return { scope, pages: here, total: first.total }
    return before?.scope === scope ? { ...before, pages: here } : before
  }, [before, scope, numbers, pages])
  useEffect(() => {
    kept.current = snapshot
  })
  return snapshot
}

/**
 * Rows of a table that lies with the host, fetched in pages of 200 as they come into sight. A new query or order keeps
 * the old rows on show until the first new ones are here.
 */
export function usePagedRows<Row>({ queryKey, fetchPage, find, meta }: PagedRows<Row>): PagedSource<Row> {
  const client = useQueryClient()
  const scope = hashKey(queryKey)
  const [numbers, setNumbers] = useState<readonly number[]>(firstPage)
  const pageOptions = (page: number) =>
    queryOptions({
      queryKey: [...queryKey, 'page', page],
      queryFn: ({ signal }) => fetchPage(page * PAGE, PAGE, signal),
      ...(meta && { meta })
    })
  const { pages, error } = useQueries({
    queries: numbers.map(pageOptions),
    combine: combine<Row>
  })
  const snapshot = useSnapshot(scope, numbers, pages)

  const showAll = useCallback((spans: readonly Span[]) => {
    const next = pagesOf(spans)
    // a page that has just gone out of sight stays until another one comes: the screen is drawn anew for each change
    setNumbers((now) => (now.length <= next.length + 1 && next.every((page) => now.includes(page)) ? now : next))
  }, [])
  const load = async (first: number, end: number) => {
    const rows: Row[] = []
    for (let page = Math.floor(first / PAGE); page * PAGE < end; page++) {
      const { rows: part } = await client.fetchQuery(pageOptions(page))
      rows.push(...part.slice(Math.max(0, first - page * PAGE), end - page * PAGE))
    }
    return rows
  }
  const total = snapshot?.total ?? 0
  const latest = useRef({ load, find, total })
  useEffect(() => {
    latest.current = { load, find, total }
  })
  const show = useCallback(
    (first: number, last: number) => {
      const end = Math.max(last, Math.min(last + AHEAD, latest.current.total - 1))
      showAll([[Math.max(0, first - AHEAD), end]])
    },
    [showAll]
  )
  const canFind = find !== undefined
  return useMemo(
    () => ({
      scope: snapshot?.scope ?? scope,
      status: snapshot ? 'ready' : error ? 'error' : 'loading',
      error,
      retry: () => void client.refetchQueries({ type: 'active' }),
      total,
      rowAt: (index) => snapshot?.pages.get(Math.floor(index / PAGE))?.rows[index % PAGE],
      show,
      showAll,
      load: (first, end) => latest.current.load(first, end),
      loadAll: (most = Number.POSITIVE_INFINITY) => latest.current.load(0, Math.min(most, latest.current.total)),
      ...(canFind && { find: async (ids: readonly string[]) => (await latest.current.find?.(ids)) ?? [] })
    }),
    [snapshot, scope, error, show, showAll, total, canFind, client]
  )
}
