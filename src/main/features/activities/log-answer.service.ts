import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { Subject } from '#shared/model/follow-up.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { addParties } from './parties.service.ts'

/** Somebody answered what was asked in a round: a dialogue, however it came. Gives the id of the activity. */
export function logAnswer(unit: UnitOfWork, { subject, at, who }: { subject: string; at: string; who: readonly Subject[] }): string {
  const id = unit.insert('activity', {
    kind: 'other',
    direction: 'in',
    subject,
    occurred_at: at,
    outcome: 'replied',
    author_id: unit.actor
  })
  addParties(unit, id, { with: [...who], mentioned: [] }, localDay(at))
  return id
}

/** The answer was taken back: it was none. */
export function forgetAnswer(unit: UnitOfWork, id: string): void {
  if (unit.load('activity', id).kind === 'other') unit.update('activity', id, { deleted_at: unit.now })
}
