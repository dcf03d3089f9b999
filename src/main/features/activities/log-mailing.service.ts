import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { activityOfMailing } from './activities.store.ts'

export interface MailingParty {
  personId: string
  organisationId: string | null
  affiliationId: string | null
  /** With, unless it was a copy. */
  role?: 'cc'
}

/**
 * What was sent: one activity for the whole mailing, with everyone who got it as a party; who gets it later joins. Letters are sent outside
 * of the card file, so there is no undo of it, and nothing of it in the history.
 */
export function logMailing(
  unit: UnitOfWork,
  mailing: { mailingId: string; subject: string; at: string; parties: readonly MailingParty[] }
): void {
  const id =
    activityOfMailing(unit.db, mailing.mailingId) ??
    unit.insert(
      'activity',
      {
        kind: 'mailing',
        direction: 'out',
        subject: mailing.subject,
        occurred_at: mailing.at,
        mailing_id: mailing.mailingId,
        author_id: unit.actor
      },
      { history: false }
    )
  for (const party of mailing.parties) {
    const values = {
      activity_id: id,
      person_id: party.personId,
      organisation_id: party.organisationId,
      affiliation_id: party.affiliationId,
      ...(party.role && { role: party.role })
    }
    unit.insert('activity_party', values, { history: false })
  }
}
