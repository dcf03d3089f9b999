import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { isMember, membershipOf } from './role-lists.store.ts'

interface Place {
  /** The role. */
  readonly id: string
  readonly personId: string
}

/** The place on a list goes to somebody else, who has it once, or to nobody. Who is not on the list has none to give. */
export function handMembership(unit: UnitOfWork, listId: string, from: Place, to: Place | undefined): void {
  const member = membershipOf(unit.db, listId, from)
  if (!member) return
  if (to && !isMember(unit.db, listId, to.personId)) unit.update('list_member', member, { person_id: to.personId, affiliation_id: to.id })
  else unit.remove('list_member', member)
}
