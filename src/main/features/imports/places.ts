import { updateRole } from '#main/features/persons/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { hasPrimary } from './apply.store.ts'
import type { AppliedPerson } from './apply-person.ts'
import type { JudgedPartner, JudgedPerson } from './judgement.ts'

interface Written {
  person: JudgedPerson
  done: AppliedPerson | undefined
}

/** Who came in between stands where the page has them; as long as nobody came, nobody is moved. */
export function keepOrder(unit: UnitOfWork, persons: readonly Written[]): void {
  const roles = persons.flatMap(({ person, done }) => (done?.roleId ? [{ id: done.roleId, isNew: done.roleId !== person.role?.id }] : []))
  if (!roles.some(({ isNew }) => isNew)) return
  for (const [position, { id }] of roles.entries()) unit.update('affiliation', id, { position })
}

const isNamed = ({ draft }: JudgedPerson): boolean => draft?.details?.isPrimary === true

/** Whether the file says for the first time who is primary contact of a partner that has none. Asked before its persons are written. */
export const mayNamePrimary = (
  unit: UnitOfWork,
  partnerId: string,
  { persons, record }: JudgedPartner,
  starred: ReadonlySet<string>
): boolean => persons.some(isNamed) && (record?.made ? !starred.has(partnerId) : !hasPrimary(unit.db, partnerId))

/** The star goes to the first whom the file names, in place of the first that was written. */
export function namePrimary(unit: UnitOfWork, persons: readonly Written[]): void {
  const roleId = persons.find(({ person, done }) => isNamed(person) && done?.roleId !== undefined)?.done?.roleId
  if (roleId) updateRole(unit, roleId, unit.load('affiliation', roleId).version, { isPrimary: true })
}
