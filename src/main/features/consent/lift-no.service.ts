import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { PurposeCode } from '#shared/model/common.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { consentState } from '#shared/rules/consent-state.ts'
import { recordConsent } from './consent.service.ts'
import { eventsOf } from './consent.store.ts'

interface No {
  purpose: PurposeCode
  status: 'withdrawn' | 'objected'
  on: string
  how: string
}

/** Takes back one no of a person, as it was recorded, for a reason; any other still holds. Gives whether the person may be contacted now. */
export function liftNo(unit: UnitOfWork, personId: string, { purpose, status, on, how }: No, reason: string): boolean {
  const events = eventsOf(unit.db, [personId])
  const isMeant = (event: (typeof events)[number]) =>
    event.purpose === purpose && event.status === status && localDay(event.occurredAt) === on && event.evidence === how.trim()
  const meant = events.findLast(isMeant)
  const others = events.filter((event) => event !== meant)
  if (!meant || !consentState(others, purpose).mayContact || consentState(events, purpose).mayContact)
    return consentState(events, purpose).mayContact
  recordConsent(unit, personId, { purpose, status: 'restored', how: reason })
  return true
}
