import { closeFollowUp, handFollowUp } from '#main/features/follow-ups/index.ts'
import { handMembership } from '#main/features/lists/index.ts'
import { handDraft } from '#main/features/mailings/index.ts'
import { handSeat } from '#main/features/working-groups/index.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { RoleEnd } from '#shared/model/role-end.ts'
import { localDay } from '#shared/rules/calendar.ts'
import type { Substitute } from './replacement.service.ts'

type Handed = Extract<RoleEnd, { what: 'stopped' }>['handed'][number]

/** What becomes of things under way. Where nobody comes instead, what was meant for a replacement is left as it is. */
export function handAll(unit: UnitOfWork, role: Row<'affiliation'>, handed: readonly Handed[], to: Substitute | undefined): void {
  for (const item of handed) {
    if (item.to === 'leave' || (item.to === 'replacement' && !to)) continue
    handOne(unit, role, item, item.to === 'replacement' ? to : undefined)
  }
}

/** To somebody, or to nobody at all. What is no longer under way is passed over. */
function handOne(unit: UnitOfWork, role: Row<'affiliation'>, { kind, id }: Handed, to: Substitute | undefined): void {
  const from = { id: role.id, personId: role.person_id }
  const endsOn = unit.load('affiliation', role.id).to_on
  const why = endsOn === null ? 'away' : 'role-ended'
  if (kind === 'list') handMembership(unit, id, from, to)
  else if (kind === 'draft') handDraft(unit, id, { ...from, why }, to)
  else if (kind === 'seat') handSeat(unit, id, endsOn ?? localDay(unit.now), to?.personId ?? null)
  else if (to) handFollowUp(unit, id, from.personId, to.personId)
  else closeFollowUp(unit, id, 'dropped')
}
