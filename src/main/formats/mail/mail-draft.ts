import type { Said } from '#shared/rules/mail/read-said.ts'

export interface MailBox {
  readonly name: string
  /** Normalised; empty where only a name is known. */
  readonly address: string
}

/** What is kept of a mail while it is looked through. Plain data, since it crosses from a worker. */
export interface MailDraft {
  /** Short; what it is called while it is looked through. */
  readonly id: string
  /** What tells it from all other mails: its Message-ID, else a digest. */
  readonly key: string
  /** Message-IDs of the mails it answers, or that came back with it. */
  readonly about: readonly string[]
  /** UTC; null where it has no date that can be read. */
  readonly at: string | null
  readonly from: MailBox
  readonly to: readonly MailBox[]
  readonly cc: readonly MailBox[]
  readonly subject: string
  /** What was written, without the mail that it answers; its beginning. */
  readonly text: string
  readonly said: Said
}

/** A file, or a place in one, that gave no mail. */
export interface MailProblem {
  readonly file: string
  readonly code: 'unreadable' | 'too-large' | 'no-mail' | 'too-many'
}

export interface ReadMails {
  readonly mails: readonly MailDraft[]
  readonly problems: readonly MailProblem[]
}
