import type { CardKind, CardPlural } from '#shared/model/card-kind.ts'

interface CardPlace {
  /** The screen of its table, and what of the address is its tab there. */
  table: '/personer' | '/partnere' | '/projekter'
  tab?: { fane: string }
  /** The screen of its card. */
  card: '/person/$id' | '/partner/$id' | '/projekt/$id' | '/gruppe/$id' | '/arrangement/$id' | '/henvendelse/$id'
}

/** Where each kind of card stands in the window. */
export const cardPlaces: Readonly<Record<CardKind, CardPlace>> = {
  person: { table: '/personer', card: '/person/$id' },
  organisation: { table: '/partnere', card: '/partner/$id' },
  project: { table: '/projekter', card: '/projekt/$id' },
  working_group: { table: '/projekter', tab: { fane: 'arbejdsgrupper' }, card: '/gruppe/$id' },
  event: { table: '/projekter', tab: { fane: 'arrangementer' }, card: '/arrangement/$id' },
  initiative: { table: '/projekter', tab: { fane: 'henvendelser' }, card: '/henvendelse/$id' }
}

/** What the buttons that log, write or list take: a card of a kind as the search finds it. */
export const pluralOfHit: Readonly<Record<string, CardPlural>> = {
  person: 'persons',
  partner: 'partners',
  project: 'projects',
  group: 'workingGroups',
  event: 'events',
  initiative: 'initiatives'
}
