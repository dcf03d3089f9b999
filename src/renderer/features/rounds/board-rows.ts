import type { SignOnResponse } from '#shared/model/sign-on.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const boardTabs = ['waiting', 'name', 'yes', 'no'] as const
export type BoardTab = (typeof boardTabs)[number]

const isWaiting = ({ state }: SignOnResponse) => state === 'open' || state === 'again'
export const rowName = ({ partnerName, name }: SignOnResponse): string => partnerName || name

const belongs: Record<BoardTab, (row: SignOnResponse) => boolean> = {
  waiting: () => true,
  name: () => true,
  yes: ({ state }) => state === 'yes' || state === 'yes-reserved',
  no: ({ state }) => state === 'no'
}

/** The ids in the order of a tab; those without an answer first, where it says so. */
export function orderOf(rows: readonly SignOnResponse[], tab: BoardTab): string[] {
  const rank = (row: SignOnResponse) => (tab !== 'waiting' ? 0 : row.state === 'open' ? 0 : row.state === 'again' ? 1 : 2)
  return rows
    .filter(belongs[tab])
    .map((row) => ({ id: row.id, rank: rank(row), key: sortKey(rowName(row)) }))
    .sort((one, other) => one.rank - other.rank || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ id }) => id)
}

/** Rows in an order that was made before: those that are new stand last, those that are gone are left out. */
export function inOrder(rows: readonly SignOnResponse[], order: readonly string[], tab: BoardTab): SignOnResponse[] {
  const place = new Map(order.map((id, at) => [id, at]))
  return rows
    .filter((row) => place.has(row.id) || belongs[tab](row))
    .sort((one, other) => (place.get(one.id) ?? order.length) - (place.get(other.id) ?? order.length))
}

/** Who is reminded: asked, and still waited for. Who is asked: not yet, or again. */
export function toWrite(rows: readonly SignOnResponse[]): { remind: string[]; ask: string[] } {
  const ids = (wanted: (row: SignOnResponse) => boolean) => [
    ...new Set(rows.filter((row) => isWaiting(row) && wanted(row)).flatMap(({ askedPersonId }) => askedPersonId ?? []))
  ]
  const isAsked = ({ status, state }: SignOnResponse) => state === 'open' && (status === 'asked' || status === 'reminded')
  return { remind: ids(isAsked), ask: ids((row) => !isAsked(row)) }
}
