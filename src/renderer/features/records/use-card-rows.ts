import { type CardKind, pluralOf } from '#shared/model/card-kind.ts'
import type { TotalKind, Totals } from '#shared/model/column-total.ts'
import type { RowGroup } from '#shared/model/common.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { TableView } from '#shared/model/view.ts'
import { client } from '../../lib/api.ts'
import { queryClient } from '../../lib/query-client.ts'
import { pageQuery, useColumnTotals, useGroupedRows, usePagedRows } from '../../ui/grid/index.ts'
import { useLeavesTrail } from './trail.ts'

interface Asked {
  query: string
  filter?: Filter
  sort: { by: string; desc: boolean }[]
  group?: string
}
interface Options {
  signal: AbortSignal | undefined
}

/** What the table of any kind of card can be asked. */
interface Asks<Row> {
  table: (asked: Asked & { offset: number; limit: number }, options: Options) => Promise<{ total: number; revision: number; rows: Row[] }>
  position: (asked: Asked & { ids: string[] }) => Promise<(number | null)[]>
  groups: (asked: Asked & { group: string }, options: Options) => Promise<RowGroup[]>
  totals: (asked: Asked & { totals: { column: string; of: TotalKind }[] }, options: Options) => Promise<Totals>
}

type Narrowed = Pick<TableView, 'filter' | 'sort' | 'group'>

function questionOf<Row>(kind: CardKind, query: string, { filter, sort, group }: Narrowed) {
  const plural = pluralOf[kind]
  // the host refuses a column that it does not know
  const asks = client[plural] as unknown as Asks<Row>
  const asked: Asked = { query, ...(filter ? { filter } : {}), sort, ...(group ? { group } : {}) }
  return {
    ...{ plural, asks, asked },
    pages: {
      queryKey: [plural, query, filter, sort, group],
      fetchPage: (offset: number, limit: number, signal: AbortSignal) => asks.table({ ...asked, offset, limit }, { signal })
    }
  }
}

/** Asks for the first rows of a table before its screen is there to ask for them. */
export function askForCards(kind: CardKind, query: string, view: Narrowed): void {
  void queryClient.prefetchQuery(pageQuery(questionOf(kind, query, view).pages, 0))
}

/** The cards of a kind that match what is typed and the filter of the view, in its groups and its order. */
export function useCardRows<Row extends { id: string }>(kind: CardKind, query: string, view: Narrowed & Pick<TableView, 'totals'>) {
  const { plural, asks, asked, pages } = questionOf<Row>(kind, query, view)
  const { queryKey } = pages
  useLeavesTrail(plural, asked as Parameters<typeof useLeavesTrail<'partners'>>[1])
  const source = usePagedRows<Row>({ ...pages, find: (ids) => asks.position({ ...asked, ids: [...ids] }) })
  const grouped = useGroupedRows({
    ...{ source, group: view.group, queryKey },
    fetchGroups: (by, signal) => asks.groups({ ...asked, group: by }, { signal })
  })
  return useColumnTotals({
    ...{ source: grouped, totals: view.totals, queryKey },
    fetchTotals: (told, signal) => asks.totals({ ...asked, totals: [...told] }, { signal })
  })
}
