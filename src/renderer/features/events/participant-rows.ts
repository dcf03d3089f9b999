import type { Event, EventParticipant, ParticipantAnswer } from '#shared/model/event.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { sortKey } from '#shared/rules/sort-key.ts'

export const boardTabs = ['silent', 'name', 'coming', 'away'] as const
export type BoardTab = (typeof boardTabs)[number]

const belongs: Record<BoardTab, (row: EventParticipant) => boolean> = {
  silent: () => true,
  name: () => true,
  coming: ({ status }) => status === 'accepted' || status === 'attended' || status === 'maybe',
  away: ({ status }) => status === 'declined' || status === 'no-show'
}

const isSilent = ({ status }: EventParticipant) => status === 'invited' || status === 'listed'

/** The ids in the order of a tab; those who are silent first, where it says so. */
export function orderOf(rows: readonly EventParticipant[], tab: BoardTab): string[] {
  const rank = (row: EventParticipant) => (tab === 'silent' && !isSilent(row) ? 1 : 0)
  return rows
    .filter(belongs[tab])
    .map((row) => ({ id: row.id, rank: rank(row), key: sortKey(row.name) }))
    .sort((one, other) => one.rank - other.rank || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
    .map(({ id }) => id)
}

/** Rows in an order that was made before: those that are new stand last, those that are gone are left out. */
export function inOrder(rows: readonly EventParticipant[], order: readonly string[], tab: BoardTab): EventParticipant[] {
  const place = new Map(order.map((id, at) => [id, at]))
  return rows
    .filter((row) => place.has(row.id) || belongs[tab](row))
    .sort((one, other) => (place.get(one.id) ?? order.length) - (place.get(other.id) ?? order.length))
}

/** What a letter of the keyboard means: before the day of the event who comes, from then on who was there. */
export const answersOn = (event: Pick<Event, 'startsAt'>, now: number): readonly ParticipantAnswer[] =>
  localDay(event.startsAt) <= localDay(new Date(now).toISOString()) ? ['attended', 'no-show'] : ['accepted', 'maybe', 'declined']

interface ToWrite {
  what: 'invite' | 'remind'
  entity: 'persons' | 'partners'
  ids: string[]
}

/** Who is written to next: those who are not invited, else those who are and are silent. Partners where nobody of them is named. */
export function whomToWrite({ participants, status }: Pick<Event, 'participants' | 'status'>): ToWrite {
  const none = { what: 'invite' as const, entity: 'persons' as const, ids: [] }
  if (status !== 'planned') return none
  const wanted = (['listed', 'invited'] as const).map((each) => participants.filter((row) => row.status === each))
  const rows = wanted.find((each) => each.length > 0)
  if (!rows) return none
  const what = rows[0]?.status === 'listed' ? 'invite' : 'remind'
  const persons = rows.flatMap(({ personId }) => personId ?? [])
  if (persons.length > 0) return { what, entity: 'persons', ids: persons }
  return { what, entity: 'partners', ids: rows.flatMap(({ organisationId }) => organisationId ?? []) }
}
