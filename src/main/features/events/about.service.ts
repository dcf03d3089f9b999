import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { rowsReached } from './answers.store.ts'

/** Letters about the event have left: whoever is on it and got one is invited. It is not taken back, as the letters are not. */
export function noteEventSent(unit: UnitOfWork, eventId: string, reached: readonly { personId: string; partnerId: string | null }[]): void {
  if (!unit.find('event', eventId)) return
  for (const each of reached)
    for (const { id, status } of rowsReached(unit.db, eventId, each))
      if (status === 'listed') unit.update('event_participant', id, { status: 'invited', invited_at: unit.now }, { history: false })
}
