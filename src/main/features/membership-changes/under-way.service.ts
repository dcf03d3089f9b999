import { closeFollowUp } from '#main/features/follow-ups/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { PartnerUnderWay } from '#shared/model/membership.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { countUnderWay, type UnderWayKind, type UnderWayRecord, underWayKinds, underWayOf } from './under-way.store.ts'

/** So many of each kind are told one by one; the rest is counted. */
const mostTold = 50

export function underWay(
  unit: ReadUnit,
  partnerIds: readonly string[]
): { items: PartnerUnderWay[]; counts: Partial<Record<UnderWayKind, number>> } {
  const asked = { partnerIds, now: unit.now, most: mostTold }
  const counted = underWayKinds.map((kind) => [kind, countUnderWay(unit.db, kind, partnerIds, unit.now)] as const)
  const going = counted.filter(([, count]) => count > 0)
  return { items: going.flatMap(([kind]) => underWayOf(unit.db, kind, asked)), counts: Object.fromEntries(going) }
}

interface Closing {
  on: string
  close: readonly UnderWayKind[]
  keep: readonly string[]
}

/** Closes at once what goes on with partners that leave: rounds are not answered, seats end, promises are dropped, places on lists go. */
export function closeUnderWay(unit: UnitOfWork, partnerIds: readonly string[], { on, close, keep }: Closing): void {
  const kept = new Set(keep)
  const asked = { partnerIds, now: unit.now, most: -1 }
  const today = localDay(unit.now)
  const until = on < today ? on : today
  for (const kind of close) for (const row of underWayOf(unit.db, kind, asked)) if (!kept.has(row.id)) closeOne(unit, row, until)
}

function closeOne(unit: UnitOfWork, { kind, id }: UnderWayRecord, on: string): void {
  if (kind === 'sign-on') unit.remove('sign_on_response', id)
  else if (kind === 'verification') unit.remove('verification_partner', id)
  else if (kind === 'event') unit.remove('event_participant', id)
  else if (kind === 'list') unit.remove('list_member', id)
  else if (kind === 'seat') unit.update('seat', id, { to_on: on })
  else closeFollowUp(unit, id, 'dropped')
}
