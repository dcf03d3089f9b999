import { updatePerson } from '#main/features/persons/index.ts'
import { setPoints } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import type { Found } from './found.ts'
import { type OwnPoint, pointsInUse } from './points.store.ts'

/** Puts a new address or number in the place of the one that is meant, or before all others. */
export const fixPoint =
  (kind: 'email' | 'phone', how: 'replace' | 'add') =>
  (unit: UnitOfWork, found: Found, value: string): void => {
    if (kind === 'phone' && readPhoneNumber(value).e164 === null) throw new AppError('input.invalid', { field: 'phones' })
    const { entity, entityId: id } = found
    const points = pointsInUse(unit.db, id, kind)
    const written = how === 'add' ? [value, ...points.map(({ raw }) => raw)] : replaced(points, found, value)
    if (entity === 'organisation') setPoints(unit, { type: 'organisation', id }, kind, written)
    else updatePerson(unit, id, unit.load('person', id).version, kind === 'email' ? { emails: written } : { phones: written })
  }

function replaced(points: readonly OwnPoint[], { entityId, part, value: old }: Found, value: string): string[] {
  // an address that was given up before stands nowhere, so there the new one is the only one
  if (points.length === 0) return [value]
  if (!points.some(({ id, raw }) => id === part && raw === old)) throw new AppError('record.changed-elsewhere', { id: entityId })
  return points.map(({ id, raw }) => (id === part ? value : raw))
}
