import { noteEventSent } from '#main/features/events/index.ts'
import { noteSignOnReply, noteSignOnSent } from '#main/features/sign-ons/index.ts'
import { noteVerificationSent } from '#main/features/verifications/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { MailingAbout } from '#shared/model/mailing-about.ts'

interface Reached {
  readonly personId: string
  readonly partnerId: string | null
}

const noteSent: Record<MailingAbout['type'], (unit: UnitOfWork, roundId: string, reached: readonly Reached[]) => void> = {
  sign_on: noteSignOnSent,
  verification: noteVerificationSent,
  event: noteEventSent
}

/** Throws record.not-found where there is no such round or event. */
export const aboutColumns = (unit: UnitOfWork, about: MailingAbout | undefined) => {
  if (about) unit.load(about.type, about.id)
  return { about_type: about?.type ?? null, about_id: about?.id ?? null }
}

/** Letters about a round or an event have left: whoever got one has been asked, reminded or invited. */
export function tellRound(unit: UnitOfWork, mailingId: string, reached: readonly Reached[]): void {
  const { about_type: type, about_id: id } = unit.load('mailing', mailingId)
  if (type !== null && id !== null) noteSent[type as MailingAbout['type']](unit, id, reached)
}

/** A reply to a letter about a sign-on round, as it was logged: it shows the answer. */
export function tellReply(unit: UnitOfWork, recipientId: string, activityId: string): void {
  const { mailing_id: mailingId, person_id: personId, organisation_id: partnerId } = unit.load('mailing_recipient', recipientId)
  const { about_type: type, about_id: id } = unit.load('mailing', mailingId)
  if (type === 'sign_on' && id !== null && personId !== null) noteSignOnReply(unit, id, { personId, partnerId }, activityId)
}
