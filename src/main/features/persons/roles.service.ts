import type * as z from 'zod'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { RolePatch } from '#shared/model/person.ts'
import type { EndReason } from '#shared/model/role-end.ts'
import { openRolesInOrder, placeAt, primaryAt } from './persons.store.ts'

/** Gives a person a role; the first contact person of a partner without a primary contact becomes primary. */
export function addRole(
  unit: UnitOfWork,
  values: {
    personId: string
    partnerId: string
    title: string
    department?: string | undefined
    fromOn?: string | undefined
    isContact?: boolean | undefined
  },
  sourceId: string | null = null
): string {
  const place = placeAt(unit.db, values.partnerId)
  if (!place) throw new AppError('record.not-found', { id: values.partnerId })
  return unit.insert('affiliation', {
    person_id: values.personId,
    organisation_id: values.partnerId,
    title: values.title.trim().normalize('NFC'),
    department: values.department ?? '',
    position: place.position,
    from_on: values.fromOn ?? null,
    is_contact: values.isContact === false ? 0 : 1,
    is_primary: place.hasPrimary === 1 || values.isContact === false ? 0 : 1,
    source_id: sourceId
  })
}

/** Changes a role. Making it primary takes the star from the one that had it; who is no contact person has none. Throws input.invalid for dates that cannot be. */
export function updateRole(unit: UnitOfWork, id: string, version: number, patch: z.output<typeof RolePatch>): void {
  const role = unit.load('affiliation', id)
  const { fromOn = role.from_on, toOn = role.to_on } = patch
  const isContact = patch.isContact ?? (patch.isPrimary === true || role.is_contact === 1)
  if (patch.toOn !== undefined && role.to_on === null) throw new AppError('input.invalid', { field: 'toOn' })
  if (fromOn !== null && toOn !== null && toOn < fromOn)
    throw new AppError('input.invalid', { field: patch.toOn === undefined ? 'fromOn' : 'toOn' })
  const primary = primaryAt(unit.db, role.organisation_id)
  if (patch.isPrimary && isContact && primary && primary !== id) unit.update('affiliation', primary, { is_primary: 0 })
  unit.update(
    'affiliation',
    id,
    {
      ...(patch.title === undefined ? {} : { title: patch.title.trim().normalize('NFC') }),
      ...(patch.department === undefined ? {} : { department: patch.department }),
      is_contact: isContact ? 1 : 0,
      is_primary: isContact && (patch.isPrimary ?? role.is_primary === 1) ? 1 : 0,
      ...(patch.fromOn === undefined ? {} : { from_on: patch.fromOn }),
      ...(patch.toOn === undefined ? {} : { to_on: patch.toOn })
    },
    { version }
  )
}

/** Moves an open role one place up or down among the contact persons; the primary one stays at the top. */
export function moveRole(unit: UnitOfWork, id: string, by: -1 | 1): void {
  const { organisation_id: organisationId } = unit.load('affiliation', id)
  const ids = openRolesInOrder(unit.db, organisationId)
  const from = ids.indexOf(id)
  const to = from + by
  if (from < 0 || to < 0 || to >= ids.length) return
  const moved = ids.toSpliced(from, 1).toSpliced(to, 0, id)
  for (const [position, each] of moved.entries()) unit.update('affiliation', each, { position })
}

/** Ends a role: exactly this row changes. Throws input.invalid when it ends before it began. */
export function endRole(
  unit: UnitOfWork,
  id: string,
  version: number,
  end: { on: string; reason: z.output<typeof EndReason>; successorId?: string | undefined }
): void {
  const role = unit.load('affiliation', id)
  if (role.from_on !== null && end.on < role.from_on) throw new AppError('input.invalid', { field: 'on' })
  unit.update('affiliation', id, { to_on: end.on, end_reason: end.reason, successor_affiliation_id: end.successorId ?? null }, { version })
}
