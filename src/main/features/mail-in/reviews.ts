import type { Context } from '#main/api/implement.ts'
import type { MailDraft, MailProblem } from '#main/formats/mail/index.ts'
import { Expiring } from '#main/foundation/expiring.ts'
import type { Session } from '#main/foundation/session.ts'
import { AppError } from '#shared/errors.ts'
import type { MailKind, MailRow } from '#shared/model/mail-in.ts'

/** What the user has said of a mail. */
export interface SaidOfMail {
  readonly include?: boolean
  readonly kind?: MailKind
  readonly keepText?: boolean
  readonly end?: MailRow['end']
}

/** Mails that are looked through: what was read, and what was said of them. Never changed, but replaced. */
export interface MailInquiry {
  readonly id: string
  readonly mails: readonly MailDraft[]
  readonly problems: readonly MailProblem[]
  readonly said: ReadonlyMap<string, SaidOfMail>
  /** Which senders are the user, and which are not. */
  readonly own: ReadonlyMap<string, boolean>
  readonly keepsText: boolean
}

/** They live as long as the session of the host, a working day at most. */
const kept = new WeakMap<Session, Expiring<MailInquiry>>()

function reviewsOf({ session, newId }: Context): Expiring<MailInquiry> {
  const known = kept.get(session)
  if (known) return known
  const made = new Expiring<MailInquiry>({ minutes: 8 * 60, most: 3, newId })
  kept.set(session, made)
  return made
}

export function keepReview(context: Context, inquiry: MailInquiry): MailInquiry {
  reviewsOf(context).put(inquiry, inquiry.id)
  return inquiry
}

/** Throws import.review-gone. */
export function openReview(context: Context, id: string): MailInquiry {
  const inquiry = reviewsOf(context).get(id)
  if (!inquiry) throw new AppError('import.review-gone')
  return inquiry
}

export const forgetReview = (context: Context, id: string): void => void reviewsOf(context).take(id)
