import { partnerCard, projectsOnCard } from '#main/features/partners/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Language } from '#shared/model/language.ts'
import type { PartnerCard } from '#shared/model/partner-card.ts'
import { localDay } from '#shared/rules/calendar.ts'
import type { CardField } from '#shared/rules/rounds/compare-cards.ts'
import { peopleOnCard, pointsOnCard, statementOnCard } from './known-card.store.ts'

/** The card of a partner with the rows that its values are kept in. */
export interface KnownCard {
  readonly partnerId: string
  readonly language: Language
  readonly card: PartnerCard
  readonly people: readonly { readonly roleId: string; readonly personId: string }[]
  /** Ids. */
  readonly projects: readonly string[]
}

/** Throws record.not-found. */
export function knownCard({ db }: Pick<ReadUnit, 'db'>, partnerId: string, language: Language): KnownCard {
  const card = partnerCard(db, partnerId, language)
  if (!card) throw new AppError('record.not-found', { id: partnerId })
  return { partnerId, language, card, people: peopleOnCard(db, partnerId), projects: projectsOnCard(db, partnerId) }
}

/** Says of a value that it was confirmed today; person is the place on the card, null for the partner's own. */
export function stamp(unit: UnitOfWork, known: KnownCard, person: number | null, field: CardField): void {
  const day = { verified_on: localDay(unit.now) }
  const one = person === null ? undefined : known.people[person]
  const kind = field === 'emails' ? 'email' : field === 'phones' ? 'phone' : undefined
  if (kind) for (const id of pointsOnCard(unit.db, one?.personId ?? known.partnerId, kind)) unit.update('contact_point', id, day)
  else if (one && (field === 'title' || field === 'name')) unit.update('affiliation', one.roleId, day)
  else if (field === 'statement') {
    const statement = statementOnCard(unit.db, known.partnerId, known.language)
    if (statement) unit.update('statement_version', statement.id, day)
  }
}

/** Everything on the card is right. */
export function stampAll(unit: UnitOfWork, known: KnownCard): void {
  for (const field of ['statement', 'emails', 'phones'] as const) stamp(unit, known, null, field)
  for (const at of known.people.keys()) for (const field of ['title', 'emails', 'phones'] as const) stamp(unit, known, at, field)
}
