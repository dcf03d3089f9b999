import { hashKey, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import type { Client } from '#shared/contract/index.ts'
import { api } from '../../lib/api.ts'
import { createStore, useStore } from '../../lib/store.ts'

type Entity = 'persons' | 'partners'
type Window = 'offset' | 'limit' | 'within'
interface RowsOf {
  persons: Omit<Parameters<Client['persons']['table']>[0], Window>
  partners: Omit<Parameters<Client['partners']['table']>[0], Window>
}
type Rows<E extends Entity> = RowsOf[E]
interface Trail<E extends Entity> {
  /** What the table asks for: words, filter, order. */
  rows: Rows<E>
  /** The view of the table, by its id. */
  view: string | undefined
}

const all = { rows: { query: '', sort: [{ by: 'name' as const }] }, view: undefined }
const trails = { persons: createStore<Trail<'persons'>>(all), partners: createStore<Trail<'partners'>>(all) }
const places = { persons: '/personer', partners: '/partnere' } as const
const cards = { persons: '/person/$id', partners: '/partner/$id' } as const

/** Called by a table: its cards are then gone through in the order in which it stands, and lead back to it as it was. */
export function useLeavesTrail<E extends Entity>(entity: E, rows: Rows<E>): void {
  const { v: view } = useSearch({ strict: false })
  const key = hashKey([rows, view])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all that is in the rows
  useEffect(() => (trails[entity].set as (trail: Trail<E>) => void)({ rows, view }), [entity, key])
}

/** Where a record stands in the table it was opened from, its neighbours, and the way there. */
export function useTrail(entity: Entity, id: string) {
  const persons = useStore(trails.persons)
  const partners = useStore(trails.partners)
  const navigate = useNavigate()
  const { at, total, ids } = useNeighbours(entity, entity === 'persons' ? persons : partners, id)
  const own = ids.indexOf(id)
  const view = (entity === 'persons' ? persons : partners).view
  const goTo = (to: string | undefined) =>
    to === undefined ? undefined : () => void navigate({ to: cards[entity], params: { id: to }, replace: true })
  return {
    at,
    total,
    // by the card itself: while the rows around it are on their way, those around the last one may know it already
    goNext: goTo(own < 0 ? undefined : ids[own + 1]),
    goPrevious: goTo(own < 0 ? undefined : ids[own - 1]),
    goBack: () => void navigate({ to: places[entity], search: { ...(view && { v: view }), sel: id } })
  }
}

/** How many rows before and after are known: as many steps can be taken before any answer. */
const reach = 4

/** Asked by position and then a few rows around it, so that a table of any length is gone through at the same pace. */
function useNeighbours(entity: Entity, { rows }: Trail<Entity>, id: string) {
  const isPersons = entity === 'persons'
  const personRows = rows as Rows<'persons'>
  const partnerRows = rows as Rows<'partners'>
  const keep = <T>(before: T) => before
  const { data: inPersons } = useQuery(
    api.persons.position.queryOptions({ input: { ...personRows, ids: [id] }, enabled: isPersons, placeholderData: keep, retry: false })
  )
  const { data: inPartners } = useQuery(
    api.partners.position.queryOptions({ input: { ...partnerRows, ids: [id] }, enabled: !isPersons, placeholderData: keep, retry: false })
  )
  const at = (isPersons ? inPersons : inPartners)?.[0] ?? undefined
  const window = { offset: Math.max(0, (at ?? 0) - reach), limit: 2 * reach + 1 }
  const { data: persons } = useQuery(
    api.persons.table.queryOptions({ input: { ...personRows, ...window }, enabled: isPersons && at !== undefined, placeholderData: keep })
  )
  const { data: partners } = useQuery(
    api.partners.table.queryOptions({
      input: { ...partnerRows, ...window },
      enabled: !isPersons && at !== undefined,
      placeholderData: keep
    })
  )
  const page = isPersons ? persons : partners
  return { at: page && at, total: page?.total ?? 0, ids: page?.rows.map((row) => row.id) ?? [] }
}
