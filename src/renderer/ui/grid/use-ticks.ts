import { useEffect, useState } from 'react'
import type { CardPlural } from '#shared/model/card-kind.ts'
import type { Selection } from '#shared/model/common.ts'
import type { Filter } from '#shared/model/filter.ts'
import { noTicks, type Ticks } from './ticks.ts'
import type { RowSource } from './types.ts'

/** Ticked rows of a screen. "All that match" ends with the query it was said of; rows ticked one by one stay. */
export function useTicks(query: string): [Ticks, (ticks: Ticks) => void] {
  const [ticks, setTicks] = useState(noTicks)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new query is the occasion
  useEffect(() => setTicks((now) => (now.all ? noTicks : now)), [query])
  return [ticks, setTicks]
}

/** What the rows of a table match: what is typed over it, and the filter of its view. */
export interface Asked {
  query: string
  filter: Filter | null
}

/** What is ticked, as the host takes it: a query for "all", else ids. All but some means asking for every id. */
export async function selectionOf<Row extends { id: string }>(
  ticks: Ticks,
  entity: CardPlural,
  asked: Asked,
  source: Pick<RowSource<Row>, 'loadAll'>
): Promise<Selection> {
  if (!ticks.all) return { by: 'ids', entity, ids: [...ticks.ids] }
  if (ticks.ids.size === 0) return { by: 'query', entity, query: asked.query, ...(asked.filter ? { filter: asked.filter } : {}) }
  const rows = await source.loadAll()
  return { by: 'ids', entity, ids: rows.map(({ id }) => id).filter((id) => !ticks.ids.has(id)) }
}
