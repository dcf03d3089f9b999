import * as z from 'zod'
import { Day, Id } from './common.ts'

/** How an answer came. */
export const answerChannels = ['email', 'phone', 'meeting', 'letter', 'other'] as const
export const AnswerChannel = z.enum(answerChannels)
export type AnswerChannel = z.infer<typeof AnswerChannel>

/** What was answered. */
export const SignOnAnswer = z.enum(['yes', 'yes-reserved', 'no'])
export type SignOnAnswer = z.infer<typeof SignOnAnswer>

/** What an answer means now: a yes to a text that was changed since is asked for again. */
export const SignOnState = z.enum(['open', 'again', 'yes', 'yes-reserved', 'no'])
export type SignOnState = z.infer<typeof SignOnState>

export const SignOnCounts = z.object({
  asked: z.number().int(),
  yes: z.number().int(),
  reserved: z.number().int(),
  no: z.number().int(),
  /** Have not answered, or have to be asked again. */
  waiting: z.number().int()
})
export type SignOnCounts = z.infer<typeof SignOnCounts>

export const SignOnRow = z.object({
  id: Id,
  version: z.number().int(),
  title: z.string(),
  addressee: z.string(),
  /** To the minute, UTC. */
  deadlineAt: z.string(),
  minimum: z.number().int().nullable(),
  status: z.enum(['open', 'closed']),
  publishedOn: Day.nullable(),
  /** Number of the newest text. */
  textNo: z.number().int(),
  counts: SignOnCounts
})
export type SignOnRow = z.infer<typeof SignOnRow>

export const SignOnText = z.object({
  id: Id,
  no: z.number().int(),
  body: z.string(),
  changed: z.string(),
  isSubstantial: z.boolean(),
  createdAt: z.string()
})
export type SignOnText = z.infer<typeof SignOnText>

/** One who is asked or signs; names and titles as they are printed. */
export const SignOnResponse = z.object({
  id: Id,
  version: z.number().int(),
  partnerId: Id.nullable(),
  partnerName: z.string(),
  /** Who gets the letters, and who stands in for them now. */
  askedPersonId: Id.nullable(),
  askedName: z.string(),
  standInName: z.string().nullable(),
  signatoryPersonId: Id.nullable(),
  name: z.string(),
  title: z.string(),
  organisation: z.string(),
  status: z.enum(['not-asked', 'asked', 'reminded', 'yes', 'yes-reserved', 'no']),
  state: SignOnState,
  /** Of the text that was answered last. */
  answeredNo: z.number().int().nullable(),
  reservation: z.string(),
  respondedAt: z.string().nullable(),
  channel: AnswerChannel.nullable(),
  /** When a letter about the round last went out to them. */
  writtenAt: z.string().nullable(),
  evidence: z.object({ id: Id, at: z.string(), kind: z.string(), subject: z.string() }).nullable()
})
export type SignOnResponse = z.infer<typeof SignOnResponse>

export const SignOn = SignOnRow.extend({ texts: z.array(SignOnText), responses: z.array(SignOnResponse) })
export type SignOn = z.infer<typeof SignOn>

export const BlockOrder = z.enum(['organisation', 'surname'])
export type BlockOrder = z.infer<typeof BlockOrder>

/** How signatures are printed. */
export const BlockForm = z.object({
  by: BlockOrder.default('organisation'),
  lines: z.union([z.literal(1), z.literal(2)]).default(1),
  /** Those who say yes with a reservation are printed too; somebody has to say so. */
  reserved: z.boolean().default(false)
})
export type BlockForm = z.infer<typeof BlockForm>

export const SignatureBlock = z.object({
  /** Each as its one or two lines. */
  signatures: z.array(z.array(z.string())),
  text: z.string(),
  html: z.string(),
  csv: z.string(),
  /** Who was asked and is not among them. */
  left: z.array(
    z.object({ id: Id, name: z.string(), why: z.enum(['older', 'reserved', 'no', 'open']), answeredNo: z.number().int().nullable() })
  )
})
export type SignatureBlock = z.infer<typeof SignatureBlock>

const line = z.string().trim().max(300)
export const SignatoryPatch = z
  .object({
    personId: Id.nullable(),
    name: line,
    title: line,
    organisation: line,
    reservation: z.string().trim().max(4000),
    respondedOn: Day,
    channel: AnswerChannel.nullable(),
    evidenceId: Id.nullable()
  })
  .partial()
export type SignatoryPatch = z.infer<typeof SignatoryPatch>
