import { type QueryKey, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo, useRef, useState } from 'react'
import type { RowGroup } from '#shared/model/common.ts'
import { allOpen, type Folding, GroupLines, isOpen, toggleGroup } from './group-lines.ts'
import type { RowSource } from './types.ts'
import type { PagedSource } from './use-paged-rows.ts'

interface GroupedRows<Row> {
  /** Its rows stand in the order of the groups. */
  source: PagedSource<Row>
  /** Null: rows do not stand in groups. */
  group: string | null
  /** Names the question whose groups they are. */
  queryKey: QueryKey
  fetchGroups: (group: string, signal: AbortSignal) => Promise<RowGroup[]>
}

/** The same rows under lines for their groups, which can be closed. */
export function useGroupedRows<Row>({ source, group, queryKey, fetchGroups }: GroupedRows<Row>): RowSource<Row> {
  const [folded, setFolded] = useState<{ group: string | null; folding: Folding }>({ group, folding: allOpen })
  const folding = folded.group === group ? folded.folding : allOpen
  const { data } = useQuery({
    queryKey: [...queryKey, 'groups', group],
    queryFn: ({ signal }) => fetchGroups(group ?? '', signal),
    enabled: group !== null
  })
  const kept = useRef<RowSource<Row>>(source)
  const before = kept.current
  const rows = useMemo(() => {
    if (group === null || source.status === 'error') return source
    const groups = data ?? []
    const counted = groups.reduce((sum, { count }) => sum + count, 0)
    // groups and rows come by two questions: for a moment one may be of another state than the other
    if (counted !== source.total || source.status !== 'ready') return before
    return grouped(source, group, groups, folding, (next) => setFolded({ group, folding: next }))
  }, [source, group, data, folding, before])
  useEffect(() => {
    kept.current = rows
  })
  return rows
}

function grouped<Row>(
  source: PagedSource<Row>,
  column: string,
  groups: readonly RowGroup[],
  folding: Folding,
  onFolding: (folding: Folding) => void
): RowSource<Row> {
  const lines = new GroupLines(groups, folding)
  const groupAt = (line: number) => {
    const place = lines.at(line)
    return place && place.row === undefined ? groups[place.group] : undefined
  }
  return {
    ...source,
    lines: lines.count,
    groups: {
      column,
      count: groups.length,
      at: (line) => {
        const group = groupAt(line)
        return group && { ...group, open: isOpen(folding, group.key) }
      },
      toggle: (line) => {
        const group = groupAt(line)
        if (group) onFolding(toggleGroup(folding, group.key))
      },
      toggleAll: (open) => onFolding({ open, except: new Set() })
    },
    rowAt: (line) => {
      const row = lines.at(line)?.row
      return row === undefined ? undefined : source.rowAt(row)
    },
    show: (from, to) => source.showAll(lines.spans(from, to)),
    load: async (from, to) => {
      const parts = await Promise.all(lines.spans(from, to - 1).map(([first, last]) => source.load(first, last + 1)))
      return parts.flat()
    },
    ...(source.find && {
      find: async (ids: readonly string[]) => ((await source.find?.(ids)) ?? []).map((row) => (row === null ? null : lines.lineOf(row)))
    })
  }
}
