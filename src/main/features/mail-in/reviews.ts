import type { MailDraft, MailProblem } from '#main/formats/mail/index.ts'
import { keptReviews } from '#main/foundation/reviews.ts'
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

export const { forgetReview, keepReview, openReview } = keptReviews<MailInquiry>(3)
