import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { consentState } from '#shared/rules/consent-state.ts'
import { recordConsent } from './consent.service.ts'
import { addressesOf, eventsOf, type PersonEvent, suppressionKey, suppressionOf } from './consent.store.ts'
import { hashOf, suppress } from './suppression.service.ts'

/** The wishes that keep one of the persons from being written to. */
export const standingNos = ({ db }: Pick<UnitOfWork, 'db'>, personIds: readonly string[]): PersonEvent[] => {
  const nos = personIds.flatMap((id) => {
    const events = eventsOf(db, [id])
    return [...new Set(events.map(({ purpose }) => purpose))].flatMap((purpose) => {
      const { mayContact, because } = consentState(events, purpose)
      return mayContact || !because ? [] : [because]
    })
  })
  return [...new Map(nos.map((no) => [`${no.purpose} ${no.status}`, no])).values()]
}

/**
 * Two persons have become one, with all that both have said: a no of either still holds, also where the other said yes later, and for
 * the addresses of both. nos are those that stood before.
 */
export function keepNos(unit: UnitOfWork, personId: string, nos: readonly PersonEvent[]): void {
  for (const { purpose, status, evidence } of nos) {
    if (status !== 'withdrawn' && status !== 'objected') continue
    const own = eventsOf(unit.db, [personId]).filter((event) => event.purpose === purpose)
    if (consentState(own, purpose).mayContact) {
      recordConsent(unit, personId, { purpose, status, how: evidence })
      continue
    }
    for (const address of addressesOf(unit.db, personId))
      if (suppressionOf(unit.db, hashOf(suppressionKey(unit.db), address), purpose) === undefined)
        suppress(unit, address, { purpose, status, how: evidence })
  }
}
