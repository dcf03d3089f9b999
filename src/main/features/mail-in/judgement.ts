import type { LetterRecord } from '#main/features/mailings/index.ts'
import type { MailDraft } from '#main/formats/mail/index.ts'
import type { MailKind, MailReview, MailRow } from '#shared/model/mail-in.ts'
import type { Somebody } from './people.ts'

/** What is proposed for a mail. */
export interface Proposal {
  readonly kind: MailKind
  readonly reason: MailRow['reason']
  readonly who: readonly Somebody[]
  /** Others who are named in it and in the card file. */
  readonly mentioned: readonly Somebody[]
  readonly direction: MailRow['direction']
  readonly addresses: readonly string[]
  readonly until: string | null
  readonly letters: readonly LetterRecord[]
  readonly roleIds: readonly string[]
  /** Whether it is ticked from the start. */
  readonly isSure: boolean
  readonly kinds: readonly MailKind[]
}

export interface JudgedMail extends Proposal {
  readonly mail: MailDraft
  readonly at: string
  readonly include: boolean
  readonly keepText: boolean
  readonly end: MailRow['end']
}

export type Skipped = keyof MailReview['skipped']

export interface Judgement {
  /** The kinds in their order, and within them the newest first. */
  readonly rows: readonly JudgedMail[]
  readonly skipped: Readonly<Record<Skipped, number>>
  readonly strangers: number
  readonly own: MailReview['own']
}
