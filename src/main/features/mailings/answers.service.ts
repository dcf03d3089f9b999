import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'

/** What came of a letter that was sent. One that nobody has said is sent stays as it is. */
export function noteAnswer(unit: UnitOfWork, recipientId: string, state: 'replied' | 'bounced'): void {
  if (unit.load('mailing_recipient', recipientId).state === 'sent') unit.update('mailing_recipient', recipientId, { state })
}
