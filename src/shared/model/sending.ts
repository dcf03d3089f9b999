import * as z from 'zod'
import { Id } from './common.ts'

/** Where mail is handed in. Of the password only where it is kept is ever told. */
export const MailAccount = z.object({
  host: z.string(),
  port: z.number().int(),
  user: z.string(),
  version: z.number().int(),
  /** kept: in the keychain of the system; session: until the program ends; environment: given at the start. */
  password: z.enum(['kept', 'session', 'environment', 'none']),
  /** Whether this host has a keychain that can be trusted. */
  canKeep: z.boolean()
})
export type MailAccount = z.infer<typeof MailAccount>

const Named = z.object({ id: Id, name: z.string() })
const SomeRecipient = z.object({ recipientId: Id, personId: Id, name: z.string(), partnerName: z.string().nullable() })

/** How far a mailing has come on its way through the mail server. */
export const SendingState = z.object({
  /** Mails are going out now. */
  isRunning: z.boolean(),
  /** Some of it has gone, or tried to go, through the mail server. */
  isBegun: z.boolean(),
  /** Messages a minute. */
  throttle: z.number().int(),
  /** Why it stopped by itself: a code of errors.*, or failures for five in a row. */
  stoppedBy: z.string().nullable(),
  waiting: z.number().int(),
  sent: z.number().int(),
  held: z.number().int(),
  /** Nobody knows whether they got it: the program ended, or the connection, before the server answered. */
  unknown: z.array(SomeRecipient.extend({ at: z.string().nullable() })),
  /** The server said no, and what it said. */
  failed: z.array(SomeRecipient.extend({ failure: z.string() }))
})
export type SendingState = z.infer<typeof SendingState>

/** What came of a mailing, and the mailings before and after it. */
export const AnswersState = z.object({
  replied: z.number().int(),
  /** Got it, and have not said anything. */
  silent: z.number().int(),
  /** Came back, and who of the partner would be next. */
  bounced: z.array(SomeRecipient.extend({ next: Named.nullable() })),
  follows: Named.nullable(),
  followedBy: z.array(Named)
})
export type AnswersState = z.infer<typeof AnswersState>

export const SendReport = z.object({
  sent: z.number().int(),
  failed: z.number().int(),
  held: z.number().int(),
  unknown: z.number().int(),
  /** Still to be sent. */
  left: z.number().int(),
  stoppedBy: z.string().nullable()
})
export type SendReport = z.infer<typeof SendReport>
