import { type CardKind, pluralOf } from '#shared/model/card-kind.ts'
import type { TotalKind, Totals } from '#shared/model/column-total.ts'
import type { RowGroup } from '#shared/model/common.ts'
import type { Filter } from '#shared/model/filter.ts'
import type { TableView } from '#shared/model/view.ts'
import { client } from '../../lib/api.ts'
import { useColumnTotals, useGroupedRows, usePagedRows } from '../../ui/grid/index.ts'
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

/** The cards of a kind that match what is typed and the filter of the view, in its groups and its order. */
export function useCardRows<Row extends { id: string }>(
  kind: CardKind,
  query: string,
  { filter, sort, group, totals }: Pick<TableView, 'filter' | 'sort' | 'group' | 'totals'>
) {
  const plural = pluralOf[kind]
  // the host refuses a column that it does not know
  const asks = client[plural] as unknown as Asks<Row>
  const asked: Asked = { query, ...(filter ? { filter } : {}), sort, ...(group ? { group } : {}) }
  useLeavesTrail(plural, asked as Parameters<typeof useLeavesTrail<'partners'>>[1])
  const queryKey = [plural, query, filter, sort, group]
  const source = usePagedRows<Row>({
    queryKey,
    fetchPage: (offset, limit, signal) => asks.table({ ...asked, offset, limit }, { signal }),
    find: (ids) => asks.position({ ...asked, ids: [...ids] })
  })
  const grouped = useGroupedRows({
    ...{ source, group, queryKey },
    fetchGroups: (by, signal) => asks.groups({ ...asked, group: by }, { signal })
  })
  return useColumnTotals({
    ...{ source: grouped, totals, queryKey },
    fetchTotals: (told, signal) => asks.totals({ ...asked, totals: [...told] }, { signal })
  })
}
