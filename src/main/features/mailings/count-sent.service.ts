import { logMailing } from '#main/features/activities/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { RecipientRecord } from './mailings.store.ts'
import { tellRound } from './rounds.service.ts'

type Reached = Pick<RecipientRecord, 'id' | 'personId' | 'affiliationId' | 'partnerId'>

/**
 * Letters that have left: from this moment their recipients have been written to, and the activity of the mailing is on their timelines.
 * Whoever gets the letter later joins it.
 */
export function countSent(unit: UnitOfWork, mailing: { id: string; name: string }, recipients: readonly Reached[], at = unit.now): void {
  for (const { id } of recipients) unit.update('mailing_recipient', id, { state: 'sent', at }, { history: false })
  tellRound(unit, mailing.id, recipients)
  const parties = recipients.map(({ personId, affiliationId, partnerId }) => ({ personId, affiliationId, organisationId: partnerId }))
  logMailing(unit, { mailingId: mailing.id, subject: mailing.name, at, parties })
}
