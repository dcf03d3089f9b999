import type { TotalKind } from '#shared/model/column-total.ts'
import type { PersonRow, personColumns, personGroups } from '#shared/model/person.ts'
import type { TableView } from '#shared/model/view.ts'
import { client } from '../../lib/api.ts'
import { useColumnTotals, useGroupedRows, usePagedRows } from '../../ui/grid/index.ts'
import { useLeavesTrail } from '../records/index.ts'

type Column = (typeof personColumns)[number]
type Group = (typeof personGroups)[number]

/** The persons that match what is typed and the filter of the view, in its groups and its order. */
export function usePersonRows(query: string, { filter, sort, group, totals }: Pick<TableView, 'filter' | 'sort' | 'group' | 'totals'>) {
  // the host refuses a column that it does not know
  const ordered = sort as { by: Column; desc: boolean }[]
  const asked = { query, ...(filter ? { filter } : {}), sort: ordered, ...(group ? { group: group as Group } : {}) }
  useLeavesTrail('persons', asked)
  const queryKey = ['persons', query, filter, sort, group]
  const source = usePagedRows<PersonRow>({
    queryKey,
    fetchPage: (offset, limit, signal) => client.persons.table({ ...asked, offset, limit }, { signal }),
    find: (ids) => client.persons.position({ ...asked, ids: [...ids] })
  })
  const grouped = useGroupedRows({
    ...{ source, group, queryKey },
    fetchGroups: (by, signal) => client.persons.groups({ ...asked, group: by as Group }, { signal })
  })
  return useColumnTotals({
    ...{ source: grouped, totals, queryKey },
    fetchTotals: (told, signal) => client.persons.totals({ ...asked, totals: told as { column: Column; of: TotalKind }[] }, { signal })
  })
}
