import { type addressGuard, eventsOf } from '#main/features/consent/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftOptOut } from '#shared/model/draft-details.ts'
import type { ContactPoint } from '#shared/model/partner.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { consentState } from '#shared/rules/consent-state.ts'

/** That somebody must not be written to, as an import understands it. */
export type OptOutMark = Pick<DraftOptOut, 'status' | 'on' | 'reason'>

const none = { on: null, reason: '' }

export type AddressGuard = Pick<ReturnType<typeof addressGuard>, 'isSuppressed'>

/** Marks of persons by their ids and points. A no to everything is an objection; an address on the suppression list is a no, too. */
export function optOutMarks(
  { db }: Pick<ReadUnit, 'db'>,
  ids: readonly string[],
  guard: AddressGuard
): (id: string, points: readonly ContactPoint[]) => OptOutMark | null {
  const events = Map.groupBy(eventsOf(db, ids), ({ personId }) => personId)
  return (id, points) => {
    const { mayContact, because } = consentState(events.get(id) ?? [], 'newsletter')
    if (!mayContact && because) {
      const status = because.purpose === 'all' || because.status === 'objected' ? 'objected' : 'unsubscribed'
      return { status, on: localDay(because.occurredAt), reason: because.evidence }
    }
    const emails = points.filter(({ kind }) => kind === 'email')
    if (emails.some(({ value }) => guard.isSuppressed(value))) return { status: 'unsubscribed', ...none }
    return emails[0]?.status === 'bounced' ? { status: 'bounced', ...none } : null
  }
}
