import type { TotalKind } from '#shared/model/column-total.ts'
import type { PartnerRow, partnerColumns, partnerGroups } from '#shared/model/partner.ts'
import type { TableView } from '#shared/model/view.ts'
import { client } from '../../lib/api.ts'
import { useColumnTotals, useGroupedRows, usePagedRows } from '../../ui/grid/index.ts'
import { useLeavesTrail } from '../records/index.ts'

type Column = (typeof partnerColumns)[number]
type Group = (typeof partnerGroups)[number]

/** The partners that match what is typed and the filter of the view, in its groups and its order. */
export function usePartnerRows(query: string, { filter, sort, group, totals }: Pick<TableView, 'filter' | 'sort' | 'group' | 'totals'>) {
  // the host refuses a column that it does not know
  const ordered = sort as { by: Column; desc: boolean }[]
  const asked = { query, ...(filter ? { filter } : {}), sort: ordered, ...(group ? { group: group as Group } : {}) }
  useLeavesTrail('partners', asked)
  const queryKey = ['partners', query, filter, sort, group]
  const source = usePagedRows<PartnerRow>({
    queryKey,
    fetchPage: (offset, limit, signal) => client.partners.table({ ...asked, offset, limit }, { signal }),
    find: (ids) => client.partners.position({ ...asked, ids: [...ids] })
  })
  const grouped = useGroupedRows({
    ...{ source, group, queryKey },
    fetchGroups: (by, signal) => client.partners.groups({ ...asked, group: by as Group }, { signal })
  })
  return useColumnTotals({
    ...{ source: grouped, totals, queryKey },
    fetchTotals: (told, signal) => client.partners.totals({ ...asked, totals: told as { column: Column; of: TotalKind }[] }, { signal })
  })
}
