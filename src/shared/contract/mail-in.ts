import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { Id, Progress, Written } from '../model/common.ts'
import { MailEdit, MailKind, MailReview, MailRow, MailsDone } from '../model/mail-in.ts'

/** Mails that were dropped, opened or pasted: what each of them is, is proposed, and nothing is written before commit. */
export const mailIn = {
  /**
   * One mail, an mbox, a table of what was sent, or many files in a pack (shared/rules/mail/pack.ts), by the handle of the upload; or a
   * mail that was copied. With into, what is read joins a review. Streams its progress in bytes. Throws mail.not-a-mail, import.empty,
   * import.too-large, import.review-gone, job.*.
   */
  read: oc
    .input(z.object({ into: Id.optional(), upload: Id.optional(), text: z.string().max(1_000_000).optional() }))
    .output(eventIterator(Progress, MailReview)),
  get: oc.input(z.object({ id: Id })).output(MailReview),
  /** Of a kind or all, the kinds in their order, and within them the newest first. */
  rows: oc
    .input(
      z.object({
        id: Id,
        kind: MailKind.nullable(),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(1000).default(200)
      })
    )
    .output(z.object({ total: z.number().int(), rows: z.array(MailRow) })),
  edit: oc.input(z.object({ id: Id, edits: z.array(MailEdit).min(1) })).output(MailReview),
  /** All that is ticked in one transaction and one undo step. Breaking off rolls back. */
  commit: oc.input(z.object({ id: Id })).output(eventIterator(Progress, Written.extend(MailsDone.shape))),
  discard: oc.input(z.object({ id: Id })).output(z.object({}))
}
