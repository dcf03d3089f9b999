import { contactDates, logSince } from '#main/features/activities/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Cadence, LatePartner, PartnerCadence } from '#shared/model/cadence.ts'
import { type OrganisationType, organisationTypes } from '#shared/model/organisation-type.ts'
import { type CadenceState, cadenceOf } from '#shared/rules/cadence.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { type DaysRecord, partnerDays, partnersWithRhythm, typeDays, typeOf } from './cadence.store.ts'

/** Where somebody with a rhythm and a last dialogue stands today. Asked for many, the log is asked once since when it knows. */
export function rhythmOf(unit: Pick<ReadUnit, 'db' | 'now'>): (days: number, lastAt: string | null) => Cadence {
  const since = logSince(unit.db)
  const today = localDay(unit.now)
  return (days, lastAt) => ({ days, ...cadenceOf({ days, lastOn: lastAt ? localDay(lastAt) : null, since, today }) })
}

/** Where each partner with a rhythm stands. */
export function rhythmStates(unit: Pick<ReadUnit, 'db' | 'now'>): Map<string, CadenceState> {
  const stand = rhythmOf(unit)
  return new Map(partnersWithRhythm(unit.db).map(({ id, days, lastAt }) => [id, stand(days, lastAt).state]))
}

export function typeCadences(unit: ReadUnit) {
  const known = new Map(typeDays(unit.db).map(({ organisationType, days }) => [organisationType, days]))
  return organisationTypes.map((type) => ({ type, days: known.get(type) ?? null }))
}

/** The rhythm of a partner and where it stands. Throws record.not-found. */
export function partnerCadence(unit: ReadUnit, partnerId: string): PartnerCadence {
  const type = typeOf(unit.db, partnerId)
  if (type === undefined) throw new AppError('record.not-found', { id: partnerId })
  const ownDays = partnerDays(unit.db, partnerId)?.days ?? null
  const ofType = typeDays(unit.db).find(({ organisationType }) => organisationType === type)?.days ?? null
  const days = ownDays ?? ofType
  const { lastDialogueAt } = contactDates(unit.db, 'organisation', partnerId)
  return { cadence: days === null ? null : rhythmOf(unit)(days, lastDialogueAt), ownDays, typeDays: ofType }
}

/** Partners over their rhythm, the worst first; equally bad ones by name. */
export function latePartners(unit: ReadUnit, limit: number): { total: number; rows: LatePartner[] } {
  const stand = rhythmOf(unit)
  const late = partnersWithRhythm(unit.db)
    .map(({ id, name, days, lastAt }) => ({ partnerId: id, name, ...stand(days, lastAt) }))
    .filter(({ ratio }) => ratio > 0)
    .sort((a, b) => b.ratio - a.ratio || a.name.localeCompare(b.name, 'da'))
  return { total: late.length, rows: late.slice(0, limit) }
}

export function setTypeCadence(unit: UnitOfWork, type: OrganisationType, days: number | null): void {
  const known = typeDays(unit.db).find(({ organisationType }) => organisationType === type)
  setDays(unit, known, { organisation_type: type }, days)
}

/** Throws record.not-found. */
export function setPartnerCadence(unit: UnitOfWork, partnerId: string, days: number | null): void {
  unit.load('organisation', partnerId)
  setDays(unit, partnerDays(unit.db, partnerId), { organisation_id: partnerId }, days)
}

function setDays(
  unit: UnitOfWork,
  known: DaysRecord | undefined,
  whose: { organisation_type: string } | { organisation_id: string },
  days: number | null
): void {
  if (known && days !== null) unit.update('cadence', known.id, { days })
  else if (known) unit.remove('cadence', known.id)
  else if (days !== null) unit.insert('cadence', { ...whose, days })
}
