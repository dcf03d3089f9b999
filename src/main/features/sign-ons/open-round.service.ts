import type { Row } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'

/** The round while it can be changed. Throws record.not-found, sign-on.published. */
export function openRound(unit: UnitOfWork, id: string): Row<'sign_on'> {
  const round = unit.load('sign_on', id)
  if (round.deleted_at !== null) throw new AppError('record.not-found', { id })
  if (round.published_on !== null) throw new AppError('sign-on.published', { id })
  return round
}
