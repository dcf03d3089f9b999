import { hashKey, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Client } from '#shared/contract/index.ts'
import { type CardPlural, kindOfPlural } from '#shared/model/card-kind.ts'
import { api } from '../../lib/api.ts'
import { cardPlaces } from '../../lib/card-places.ts'
import { createStore, useStore } from '../../lib/store.ts'
import type { ViewSearch } from '../views/index.ts'

type Window = 'offset' | 'limit' | 'within'
type AskedOf<Asks> = Asks extends { table: (...args: infer Args extends unknown[]) => unknown } ? Omit<Args[0], Window> : never
type RowsOf = { [E in CardPlural]: AskedOf<Client[E]> }
type Rows<E extends CardPlural> = RowsOf[E]
interface Trail<E extends CardPlural> {
  /** What the table asks for: words, filter, order. */
  rows: Rows<E>
  /** The view of the table, by its id. */
  view: string | undefined
}

const all = { rows: { query: '', sort: [{ by: 'name' as const }] }, view: undefined }
const trails = {
  persons: createStore<Trail<'persons'>>(all),
  partners: createStore<Trail<'partners'>>(all),
  projects: createStore<Trail<'projects'>>(all),
  workingGroups: createStore<Trail<'workingGroups'>>(all),
  events: createStore<Trail<'events'>>(all),
  initiatives: createStore<Trail<'initiatives'>>(all)
} as const satisfies Record<CardPlural, unknown>

/** Called by a table: its cards are then gone through in the order in which it stands, and lead back to it as it was. */
export function useLeavesTrail<E extends CardPlural>(entity: E, rows: Rows<E>): void {
  const { v: view } = useSearch({ strict: false })
  const key = hashKey([rows, view])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is in the rows
  useEffect(() => (trails[entity].set as (trail: Trail<E>) => void)({ rows, view }), [entity, key])
}

/** Where a record stands in the table it was opened from, its neighbours, and the way there. */
export function useTrail(entity: CardPlural, id: string) {
  const trail = useStore(trails[entity] as typeof trails.partners)
  const navigate = useNavigate()
  const { table, tab, card } = cardPlaces[kindOfPlural[entity]]
  const { at, total, ids } = useNeighbours(entity, trail, id)
  const own = ids.indexOf(id)
  const { view } = trail
  const goTo = (to: string | undefined) =>
    to === undefined ? undefined : () => void navigate({ to: card, params: { id: to }, replace: true })
  return {
    at,
    total,
    // by the card itself: while the rows around it are on their way, those around the last one may know it already
    goNext: goTo(own < 0 ? undefined : ids[own + 1]),
    goPrevious: goTo(own < 0 ? undefined : ids[own - 1]),
    goBack: () => void navigate({ to: table, search: { ...tab, ...(view && { v: view }), sel: id } as ViewSearch })
  }
}

/** How many rows before and after are known: as many steps can be taken before any answer. */
const reach = 4

/** Asked by position and then a few rows around it, so that a table of any length is gone through at the same pace. */
function useNeighbours(entity: CardPlural, { rows }: Trail<'partners'>, id: string) {
  // all tables are asked alike
  const { position, table } = api[entity] as typeof api.partners
  const keep = <T>(before: T) => before
  const { data: places } = useQuery(position.queryOptions({ input: { ...rows, ids: [id] }, placeholderData: keep, retry: false }))
  const at = places?.[0] ?? undefined
  const window = { offset: Math.max(0, (at ?? 0) - reach), limit: 2 * reach + 1 }
  const { data: page } = useQuery(table.queryOptions({ input: { ...rows, ...window }, enabled: at !== undefined, placeholderData: keep }))
  return { at: page && at, total: page?.total ?? 0, ids: page?.rows.map((row) => row.id) ?? [] }
}
