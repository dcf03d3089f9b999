import { addRole, createPerson } from '#main/features/persons/index.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Replacement } from '#shared/model/role-end.ts'
import { openRoleOf } from './role-changes.store.ts'

/** Somebody in a role at the partner. */
export interface Substitute {
  readonly id: string
  readonly personId: string
}

/**
 * The role in which somebody comes instead, made where there is none yet; a new person is made with it. Undefined for nobody. Throws
 * input.invalid for somebody who would replace himself, or of whom nothing is known.
 */
export function roleOfReplacement(
  unit: UnitOfWork,
  role: Row<'affiliation'>,
  wanted: Replacement | undefined,
  from: string
): Substitute | undefined {
  if (wanted === undefined || wanted.who === 'nobody') return undefined
  const partnerId = role.organisation_id
  if (wanted.who === 'new') {
    const { givenName, familyName, title, emails, phones } = wanted
    const personId = createPerson(unit, { givenName, familyName, title: '', emails, phones })
    return { id: addRole(unit, { personId, partnerId, title, fromOn: from }), personId }
  }
  const { personId, title = '' } = wanted
  if (personId === role.person_id || unit.load('person', personId).deleted_at !== null)
    throw new AppError('input.invalid', { field: 'replacement' })
  return { id: openRoleOf(unit.db, personId, partnerId) ?? addRole(unit, { personId, partnerId, title, fromOn: from }), personId }
}
