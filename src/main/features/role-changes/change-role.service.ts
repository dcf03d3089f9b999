import { addRole, endRole, updateRole } from '#main/features/persons/index.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { EndReason, RoleEnd } from '#shared/model/role-end.ts'
import { handAll } from './hand-over.service.ts'
import { startLeave } from './leave.service.ts'
import { askForReplacement, closeIsBack } from './questions.service.ts'
import { roleOfReplacement } from './replacement.service.ts'
import { retireAddresses } from './retire-addresses.service.ts'
import { openRoleOf } from './role-changes.store.ts'

type Ending = Extract<RoleEnd, { what: 'stopped' | 'moved' }>

/**
 * Somebody stops being a contact person, goes on leave, moves to another partner, or has a new title: with all that follows from it.
 * No other role is changed, but that a new one is made where one was asked for, and that the star of a primary contact is handed on.
 * Throws record.changed-elsewhere when the version is not the one that was read, input.invalid for days and people that cannot be.
 */
export function changeRole(unit: UnitOfWork, roleId: string, version: number, end: RoleEnd): void {
  const role = unit.load('affiliation', roleId)
  if (role.to_on !== null || role.version !== version) throw new AppError('record.changed-elsewhere', { id: roleId })
  if (end.what === 'title') updateRole(unit, roleId, version, { title: end.title })
  else if (end.what === 'away') startLeave(unit, role, end)
  else endWith(unit, role, end, end.what === 'moved' ? 'moved' : end.reason)
  if (end.what === 'moved') openRole(unit, role, end)
}

function endWith(unit: UnitOfWork, role: Row<'affiliation'>, end: Ending, reason: EndReason): void {
  const replacement = roleOfReplacement(unit, role, end.replacement, end.on)
  endRole(unit, role.id, role.version, { on: end.on, reason, successorId: replacement?.id })
  if (role.is_primary === 1) handStar(unit, role.organisation_id, replacement?.personId ?? end.primaryId)
  if (end.retireAddresses) retireAddresses(unit, role, end.what === 'moved' ? end.partnerId : undefined)
  handAll(unit, role, end.handed, replacement)
  if (role.away_from !== null) closeIsBack(unit, role.person_id, 'dropped')
  if (end.replacement?.who === 'nobody') askForReplacement(unit, role.organisation_id)
}

/** Throws input.invalid for somebody without a role at the partner. */
function handStar(unit: UnitOfWork, organisationId: string, personId: string | undefined): void {
  if (personId === undefined) return
  const next = openRoleOf(unit.db, personId, organisationId)
  if (!next) throw new AppError('input.invalid', { field: 'primaryId' })
  unit.update('affiliation', next, { is_primary: 1 })
}

/** The role at the new partner; who already has one there gets the title. */
function openRole(unit: UnitOfWork, role: Row<'affiliation'>, end: Extract<Ending, { what: 'moved' }>): void {
  if (end.partnerId === role.organisation_id) throw new AppError('input.invalid', { field: 'partnerId' })
  const known = openRoleOf(unit.db, role.person_id, end.partnerId)
  if (!known) addRole(unit, { personId: role.person_id, partnerId: end.partnerId, title: end.title, fromOn: end.on })
  else if (end.title.trim() !== '') unit.update('affiliation', known, { title: end.title.trim().normalize('NFC') })
}
