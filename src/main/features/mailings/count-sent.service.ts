import { logMailing, type MailingParty } from '#main/features/activities/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import type { RecipientRecord } from './mailings.store.ts'
import { copiesNow } from './recheck.service.ts'
import { tellRound } from './rounds.service.ts'

type Sent = Pick<MailingRow, 'id' | 'name' | 'purpose'>

/**
 * Letters that have left: from this moment their recipients have been written to, and the activity of the mailing is on their timelines.
 * Whoever gets the letter later joins it. So does who got a copy.
 */
export function countSent(unit: UnitOfWork, mailing: Sent, recipients: readonly RecipientRecord[], at = unit.now): void {
  for (const { id } of recipients) unit.update('mailing_recipient', id, { state: 'sent', at }, { history: false })
  tellRound(unit, mailing.id, recipients)
  const copies = copiesNow(unit, recipients, mailing.purpose)
  const parties = recipients.flatMap(({ id, personId, affiliationId, partnerId }): MailingParty[] => [
    { personId, affiliationId, organisationId: partnerId },
    ...(copies.get(id) ?? []).map((copied) => ({
      personId: copied.personId,
      affiliationId: null,
      organisationId: partnerId,
      role: 'cc' as const
    }))
  ])
  logMailing(unit, { mailingId: mailing.id, subject: mailing.name, at, parties })
}
