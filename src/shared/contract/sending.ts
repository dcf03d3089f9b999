import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Id, Progress, Written } from '../model/common.ts'
import { AnswersState, MailAccount, SendingState, SendReport } from '../model/sending.ts'

const Password = z.string().min(1).max(1000)

/** Mail through the alliance's own mail server, each recipient once. */
export const sending = {
  account: oc.output(MailAccount),
  /** Each fact by itself, whatever has become of the others: they are written one right after the other. */
  setAccount: oc
    .input(
      z.object({
        patch: z
          .object({
            host: z.string().trim().max(253),
            port: z.number().int().min(1).max(65_535),
            user: z.string().trim().max(320)
          })
          .partial()
      })
    )
    .output(Written),
  /** Goes in and never comes out again. keep: in the keychain, where there is one; else until the program ends. */
  setPassword: oc.input(z.object({ password: Password, keep: z.boolean().default(false) })).output(MailAccount),
  forgetPassword: oc.output(MailAccount),
  /** Connects, signs in and leaves. Throws the smtp.* codes. */
  verify: oc.output(z.object({})),
  state: oc.input(z.object({ id: Id })).output(SendingState),
  /** One letter of the mailing to the sender's own address; nothing is noted anywhere. Throws the smtp.* codes. */
  trial: oc.input(z.object({ id: Id, recipientId: Id.optional() })).output(z.object({ to: z.string() })),
  /**
   * Sends what is not sent yet, each recipient checked once more right before. Ends early when it is paused, the call is broken off, or
   * five in a row fail. More than 50 must be confirmed by their number when it begins.
   * Throws sending.running, sending.nothing, sending.not-confirmed, smtp.*.
   */
  run: oc
    .input(z.object({ id: Id, confirm: z.number().int().optional(), throttle: z.number().int().min(1).max(6000).optional() }))
    .output(eventIterator(Progress, SendReport)),
  /** The one that is under way is sent to its end first. */
  pause: oc.input(z.object({ id: Id })).output(z.object({})),
  /** Ends the mailing: who has not got it does not get it. */
  stop: oc.input(z.object({ id: Id })).output(Written),
  /** What became of those nobody knows of: they were sent, or are to be sent again. */
  decide: oc.input(z.object({ id: Id, recipientIds: z.array(Id).min(1), as: z.enum(['sent', 'again']) })).output(Written),
  /** Those the server refused are to be sent again. */
  retry: oc.input(z.object({ id: Id })).output(Written)
}

/** What comes back of a mailing. */
export const answers = {
  state: oc.input(z.object({ id: Id })).output(AnswersState),
  /** By hand: answered, came back, or neither after all. */
  mark: oc
    .input(z.object({ id: Id, recipientIds: z.array(Id).min(1).max(10_000), as: z.enum(['replied', 'bounced', 'sent']) }))
    .output(Written.extend({ marked: z.number().int() })),
  /** The same letter to the next of each partner whose mail came back. without: partners that have no other. */
  next: oc.input(z.object({ id: Id })).output(Written.extend({ added: z.number().int(), without: z.number().int() })),
  /** A new mailing to those who got this one and have not answered. Throws mailing.no-recipients, mailing.no-sender. */
  secondRound: oc.input(z.object({ id: Id, templateId: Id })).output(Created)
}
