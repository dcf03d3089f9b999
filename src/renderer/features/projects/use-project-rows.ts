import type { TotalKind } from '#shared/model/column-total.ts'
import type { ProjectRow, projectColumns, projectGroups } from '#shared/model/project.ts'
import type { TableView } from '#shared/model/view.ts'
import { client } from '../../lib/api.ts'
import { useColumnTotals, useGroupedRows, usePagedRows } from '../../ui/grid/index.ts'
import { useLeavesTrail } from '../records/index.ts'

type Column = (typeof projectColumns)[number]
type Group = (typeof projectGroups)[number]

/** The projects that match what is typed and the filter of the view, in its groups and its order. */
export function useProjectRows(query: string, { filter, sort, group, totals }: Pick<TableView, 'filter' | 'sort' | 'group' | 'totals'>) {
  // the host refuses a column that it does not know
  const ordered = sort as { by: Column; desc: boolean }[]
  const asked = { query, ...(filter ? { filter } : {}), sort: ordered, ...(group ? { group: group as Group } : {}) }
  useLeavesTrail('projects', asked)
  const queryKey = ['projects', query, filter, sort, group]
  const source = usePagedRows<ProjectRow>({
    queryKey,
    fetchPage: (offset, limit, signal) => client.projects.table({ ...asked, offset, limit }, { signal }),
    find: (ids) => client.projects.position({ ...asked, ids: [...ids] })
  })
  const grouped = useGroupedRows({
    ...{ source, group, queryKey },
    fetchGroups: (by, signal) => client.projects.groups({ ...asked, group: by as Group }, { signal })
  })
  return useColumnTotals({
    ...{ source: grouped, totals, queryKey },
    fetchTotals: (told, signal) => client.projects.totals({ ...asked, totals: told as { column: Column; of: TotalKind }[] }, { signal })
  })
}
