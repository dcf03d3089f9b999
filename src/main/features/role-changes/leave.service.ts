import type { Row } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { RoleEnd } from '#shared/model/role-end.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { handAll } from './hand-over.service.ts'
import { askIfBack, closeIsBack } from './questions.service.ts'
import { roleOfReplacement } from './replacement.service.ts'

/** The role is kept. Throws input.invalid when the person is back before the leave begins. */
export function startLeave(unit: UnitOfWork, role: Row<'affiliation'>, leave: Extract<RoleEnd, { what: 'away' }>): void {
  if (leave.until !== null && leave.until <= leave.from) throw new AppError('input.invalid', { field: 'until' })
  const standIn = roleOfReplacement(unit, role, leave.standIn, leave.from)
  unit.update(
    'affiliation',
    role.id,
    { away_from: leave.from, away_until: leave.until, stand_in_affiliation_id: standIn?.id ?? null },
    { version: role.version }
  )
  handAll(
    unit,
    role,
    leave.handed.filter(({ kind, to }) => kind !== 'seat' && (kind !== 'list' || to === 'drop')),
    standIn
  )
  askIfBack(unit, role.person_id, leave.until)
}

/**
 * Ends the leave and closes the follow-up that asked. With a day to come the person is expected then, and the leave goes on. Throws
 * input.invalid for somebody who is not on leave.
 */
export function backFromLeave(unit: UnitOfWork, roleId: string, version: number, on: string): void {
  const role = unit.load('affiliation', roleId)
  if (role.away_from === null || role.to_on !== null) throw new AppError('input.invalid', { field: 'id' })
  const isToCome = on > localDay(unit.now) && on > role.away_from
  unit.update('affiliation', roleId, isToCome ? { away_until: on } : { away_from: null, away_until: null, stand_in_affiliation_id: null }, {
    version
  })
  if (isToCome) askIfBack(unit, role.person_id, on)
  else closeIsBack(unit, role.person_id, 'done')
}
