import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'

export interface MailingParty {
  personId: string
  organisationId: string | null
  affiliationId: string | null
}

/** What was sent: one activity for the whole mailing, with everyone who got it as a party. Gives the id of the activity. */
export function logMailing(
  unit: UnitOfWork,
  mailing: { mailingId: string; subject: string; at: string; parties: readonly MailingParty[] }
): string {
  const id = unit.insert('activity', {
    kind: 'mailing',
    direction: 'out',
    subject: mailing.subject,
    occurred_at: mailing.at,
    mailing_id: mailing.mailingId,
    author_id: unit.actor
  })
  for (const party of mailing.parties)
    unit.insert('activity_party', {
      activity_id: id,
      person_id: party.personId,
      organisation_id: party.organisationId,
      affiliation_id: party.affiliationId
    })
  return id
}
