import { hashKey, useQueryClient } from '@tanstack/react-query'
import { useEffect, useLayoutEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react'
import { PageStore, type Pages, type Span } from './page-store.ts'
import type { RowSource } from './types.ts'

/** Rows that are fetched before they come into sight. */
const AHEAD = 100

interface PagedRows<Row> extends Pages<Row> {
  /** Where rows stand, by id; null for those that do not match. Without it, sorting does not follow the row with the focus. */
  find?: (ids: readonly string[]) => Promise<readonly (number | null)[]>
}

/** Rows of pages that can be asked for in several spans at once. */
export interface PagedSource<Row> extends RowSource<Row> {
  showAll: (spans: readonly Span[]) => void
}

/**
 * Rows of a table that lies with the host, fetched in pages of 200 as they come into sight. A new query or order keeps
 * the old rows on show until the first new ones are here. The source stays the same object while pages come.
 */
export function usePagedRows<Row>({ queryKey, fetchPage, find, meta }: PagedRows<Row>): PagedSource<Row> {
  const client = useQueryClient()
  const question = { scope: hashKey(queryKey), queryKey, fetchPage, meta }
  const [store] = useState(() => new PageStore(client, question))
  useLayoutEffect(() => store.ask(question))
  const shown = useSyncExternalStore(store.subscribe, store.shown)
  const latest = useRef(find)
  useEffect(() => {
    latest.current = find
  })
  const canFind = find !== undefined
  return useMemo(
    () => ({
      ...shown,
      retry: () => void client.refetchQueries({ type: 'active' }),
      arrivals: store,
      show: (first, last) => {
        const end = Math.max(last, Math.min(last + AHEAD, store.shown().total - 1))
        store.showAll([[Math.max(0, first - AHEAD), end]])
      },
      showAll: store.showAll,
      load: (first, end) => store.load(first, end),
      loadAll: (most = Number.POSITIVE_INFINITY) => store.load(0, Math.min(most, store.shown().total)),
      ...(canFind && { find: async (ids: readonly string[]) => (await latest.current?.(ids)) ?? [] })
    }),
    [shown, store, canFind, client]
  )
}
