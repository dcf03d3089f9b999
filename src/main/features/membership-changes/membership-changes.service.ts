import { addMembership, membershipOf, updateMembership } from '#main/features/memberships/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { MembershipKind } from '#shared/model/membership.ts'
import { closeUnderWay } from './under-way.service.ts'
import type { UnderWayKind } from './under-way.store.ts'

type Change =
  | { what: 'join'; kind: MembershipKind; joinedText: string }
  | { what: 'leave'; on: string; reason: string; close: readonly UnderWayKind[]; keep: readonly string[] }
  | { what: 'pause' | 'resume' }

/** One step for partners; gives how many it said something new about. Throws date.*, period.* and membership.overlap. */
export function changeMemberships(unit: UnitOfWork, partnerIds: readonly string[], change: Change): { changed: number; passed: number } {
  const changed = partnerIds.filter((id) => changeOne(unit, id, change))
  if (change.what === 'leave') closeUnderWay(unit, changed, change)
  return { changed: changed.length, passed: partnerIds.length - changed.length }
}

function changeOne(unit: UnitOfWork, partnerId: string, change: Change): boolean {
  const last = membershipOf(unit.db, partnerId)
  const open = last?.status === 'left' ? undefined : last
  if (change.what === 'join') return join(unit, partnerId, open, change)
  if (!open) return false
  if (change.what === 'leave') updateMembership(unit, open.id, { leftOn: change.on, leaveReason: change.reason })
  else {
    const [from, status] = change.what === 'pause' ? (['active', 'paused'] as const) : (['paused', 'active'] as const)
    if (open.status !== from) return false
    updateMembership(unit, open.id, { status })
  }
  return true
}

/** Who is talked to already joins with that; who has left comes back with a time of its own. */
function join(
  unit: UnitOfWork,
  partnerId: string,
  open: { id: string; status: string } | undefined,
  { kind, joinedText }: Extract<Change, { what: 'join' }>
): boolean {
  if (open?.status === 'active' || open?.status === 'paused') return false
  if (open) updateMembership(unit, open.id, { kind, joinedText, status: 'active' })
  else addMembership(unit, partnerId, { kind, joinedText })
  return true
}
