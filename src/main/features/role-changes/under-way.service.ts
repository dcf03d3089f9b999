import { listsOfRole } from '#main/features/lists/index.ts'
import { unsentOf } from '#main/features/mailings/index.ts'
import { seatsOfRole } from '#main/features/working-groups/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { UnderWay } from '#shared/model/role-end.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { promisesAbout } from './questions.service.ts'
import { nextAt, roleRecord } from './role-changes.store.ts'

/** What goes on in the name of a role, and who would come next at the partner. Throws record.not-found. */
export function underWay(unit: ReadUnit, roleId: string): { items: UnderWay[]; next: { personId: string; name: string } | null } {
  const role = roleRecord(unit.db, roleId)
  if (!role) throw new AppError('record.not-found', { id: roleId })
  const promised = promisesAbout(unit, role.personId)
  return {
    items: [
      ...listsOfRole(unit.db, { id: roleId, personId: role.personId }).map((list) => ({ kind: 'list' as const, ...list, dueOn: null })),
      ...unsentOf(unit.db, roleId).map((draft) => ({ kind: 'draft' as const, ...draft, dueOn: null })),
      ...seatsOfRole(unit.db, { id: roleId, personId: role.personId }, localDay(unit.now)).map((seat) => ({
        kind: 'seat' as const,
        ...seat,
        dueOn: null
      })),
      ...promised.map(({ id, title, dueOn }) => ({ kind: 'follow-up' as const, id, name: title, dueOn }))
    ],
    next: nextAt(unit.db, role.organisationId, role.personId) ?? null
  }
}
