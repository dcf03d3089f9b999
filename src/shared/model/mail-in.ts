import * as z from 'zod'
import { Day, Id } from './common.ts'
import { RoleEnd } from './role-end.ts'

/** What is proposed for a mail, in the order in which it is looked through. */
export const mailKinds = ['bounce', 'left', 'away', 'unsubscribe', 'reply', 'contact'] as const
export const MailKind = z.enum(mailKinds)
export type MailKind = z.infer<typeof MailKind>

/** Why it is proposed. */
export const MailReason = z.enum([
  /** A report of a machine, with its code. */
  'report',
  'bounce-text',
  'auto-reply',
  'says-so',
  /** With the sentence. */
  'asks',
  /** It names a letter of ours, or has the sender and the subject of one. */
  'answers',
  'same-subject',
  'from-known',
  'to-known'
])

const Who = z.object({ type: z.enum(['person', 'organisation']), id: Id, name: z.string() })
/** Who comes instead, as the mail says; nothing of it is written before somebody has looked. */
const Successor = z.object({
  personId: Id.nullable(),
  givenName: z.string(),
  familyName: z.string(),
  emails: z.array(z.string()),
  phones: z.array(z.string())
})

/** A mail and what is proposed for it. */
export const MailRow = z.object({
  id: Id,
  kind: MailKind,
  /** What else it could be taken for. */
  kinds: z.array(MailKind),
  include: z.boolean(),
  at: z.string(),
  direction: z.enum(['in', 'out', 'none']),
  subject: z.string(),
  /** Those it is about: known people and partners. Empty only for an address of nobody. */
  who: z.array(Who),
  /** Of a bounce or an opt-out: the addresses. */
  addresses: z.array(z.string()),
  /** Of an absence: the day they are expected back. */
  until: Day.nullable(),
  /** Of a reply: the letter that is answered. */
  mailing: z.string().nullable(),
  reason: z.object({ code: MailReason, value: z.string() }),
  /** The beginning of its text; empty where nothing of it is at hand. */
  text: z.string(),
  keepText: z.boolean(),
  /** Of one who has left: the roles that may end, who comes instead, and what was decided. */
  roleIds: z.array(Id),
  successor: Successor.nullable(),
  end: z.object({ roleId: Id, end: RoleEnd }).nullable()
})
export type MailRow = z.infer<typeof MailRow>

const Counts = z.record(MailKind, z.number().int())

/** Mails that were read and are looked through; nothing is written. */
export const MailReview = z.object({
  id: Id,
  mails: z.number().int(),
  /** Rows of each kind, and those of them that are ticked. */
  counts: Counts,
  chosen: Counts,
  /** Mails that nothing is proposed for: in the log already, of a mailing that is in it, of people who are not in the card file, without a date, and machines that say nothing new. */
  skipped: z.object({
    known: z.number().int(),
    mailing: z.number().int(),
    strangers: z.number().int(),
    undated: z.number().int(),
    nothing: z.number().int()
  }),
  /** Different addresses of people who are not in the card file. They are counted and not kept. */
  strangers: z.number().int(),
  /** Senders who may be the user; their mails are outgoing. */
  own: z.array(z.object({ address: z.string(), mails: z.number().int(), isOwn: z.boolean() })),
  from: Day.nullable(),
  until: Day.nullable(),
  keepsText: z.boolean(),
  problems: z.array(z.object({ file: z.string(), code: z.enum(['unreadable', 'too-large', 'no-mail', 'too-many']) })),
  problemCount: z.number().int()
})
export type MailReview = z.infer<typeof MailReview>

export const MailEdit = z.discriminatedUnion('do', [
  z.object({ do: z.literal('include'), rowId: Id, include: z.boolean() }),
  /** All rows of a kind, or all there are; one who has left is decided one by one. */
  z.object({ do: z.literal('include-all'), kind: MailKind.nullable(), include: z.boolean() }),
  z.object({ do: z.literal('kind'), rowId: Id, kind: MailKind }),
  z.object({ do: z.literal('keep-text'), rowId: Id.nullable(), keep: z.boolean() }),
  z.object({ do: z.literal('own'), address: z.string().max(320), isOwn: z.boolean() }),
  /** What happens with the role of one who has left; null: nothing yet. */
  z.object({ do: z.literal('end'), rowId: Id, end: z.object({ roleId: Id, end: RoleEnd }).nullable() })
])
export type MailEdit = z.infer<typeof MailEdit>

/** What was done with them. */
export const MailsDone = z.object({
  done: Counts,
  /** Whose addresses came back: they want another one. */
  unreachable: z.array(Who),
  /** Rows of rounds that replies answer, to be opened with what the mail says. */
  answers: z.array(
    z.object({
      type: z.enum(['sign_on', 'verification']),
      roundId: Id,
      rowId: Id,
      title: z.string(),
      /** Empty where one signs without a partner. */
      partner: z.string(),
      /** Of a sign-on, where the words leave no doubt. */
      says: z.enum(['yes', 'no', 'reservation']).nullable(),
      text: z.string()
    })
  )
})
export type MailsDone = z.infer<typeof MailsDone>
