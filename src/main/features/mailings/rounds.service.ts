import { noteEventSent } from '#main/features/events/index.ts'
import { noteSignOnReply, noteSignOnSent } from '#main/features/sign-ons/index.ts'
import { noteVerificationSent, rowsAnswered } from '#main/features/verifications/index.ts'
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
export const aboutColumns = (unit: UnitOfWork, about: MailingAbout | undefined, withDate: boolean) => {
  if (about) unit.load(about.type, about.id)
  return { about_type: about?.type ?? null, about_id: about?.id ?? null, takes_date: about?.type === 'event' && withDate ? 1 : 0 }
}

/** Letters about a round or an event have left: whoever got one has been asked, reminded or invited. */
export function tellRound(unit: UnitOfWork, mailingId: string, reached: readonly Reached[]): void {
  const { about_type: type, about_id: id } = unit.load('mailing', mailingId)
  if (type !== null && id !== null) noteSent[type as MailingAbout['type']](unit, id, reached)
}

/** A row of a round that a reply answers. */
export interface AnsweredRow {
  readonly type: Exclude<MailingAbout['type'], 'event'>
  readonly roundId: string
  readonly rowId: string
}

/** A reply to a letter about a round, as it was logged: it shows the answer to a sign-on. Gives the rows it may answer. */
export function tellReply(unit: UnitOfWork, recipientId: string, activityId: string): AnsweredRow[] {
  const { mailing_id: mailingId, person_id: personId, organisation_id: partnerId } = unit.load('mailing_recipient', recipientId)
  const { about_type: type, about_id: id } = unit.load('mailing', mailingId)
  if (id === null || personId === null) return []
  const from = { personId, partnerId }
  if (type === 'sign_on') return noteSignOnReply(unit, id, from, activityId).map((rowId) => ({ type, roundId: id, rowId }))
  if (type === 'verification') return rowsAnswered(unit, id, from).map((rowId) => ({ type, roundId: id, rowId }))
  return []
}
