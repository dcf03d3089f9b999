import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Day, Id, Selection, Written } from '../model/common.ts'
import { Language } from '../model/language.ts'
import { AnswerChannel, BlockForm, SignatoryPatch, SignatureBlock, SignOn, SignOnAnswer, SignOnRow } from '../model/sign-on.ts'
import { CardAnswer, Verification, VerificationRow } from '../model/verification.ts'

const title = z.string().trim().min(1).max(300)
const facts = z.object({
  title,
  addressee: z.string().trim().max(300),
  deadlineAt: z.iso.datetime(),
  minimum: z.number().int().min(1).max(100_000).nullable()
})
/** Markdown. */
const body = z.string().trim().min(1).max(200_000)
/** Whom a new round asks in the same step. */
const invited = z.union([Selection, z.literal('all')]).optional()
const Invited = Written.extend({ added: z.number().int() })
const Ids = z.array(Id).min(1).max(100_000)

/** Rounds in which partners sign a text together. A published one stays as it is: everything that changes it throws sign-on.published. */
export const signOns = {
  all: oc.output(z.array(SignOnRow)),
  get: oc.input(z.object({ id: Id })).output(SignOn),
  create: oc.input(facts.partial({ addressee: true, minimum: true }).extend({ body, invite: invited })).output(Created),
  update: oc.input(z.object({ id: Id, version: z.number().int(), patch: facts.partial() })).output(Written),
  remove: oc.input(z.object({ ids: Ids })).output(Written),
  /** A new version of the text. After a substantial change a yes is to be asked for again; again says how many. */
  addText: oc
    .input(z.object({ id: Id, body, changed: z.string().trim().max(2000), isSubstantial: z.boolean() }))
    .output(Written.extend({ again: z.number().int() })),
  /** Asks partners: one row for each that has none; without a selection all active ones. */
  invite: oc.input(z.object({ id: Id, selection: Selection.optional() })).output(Invited),
  /** Somebody else signs: for a partner that has signed already, or for no organisation at all. */
  addSigner: oc
    .input(z.object({ id: Id, partnerId: Id.optional(), name: z.string().trim().max(300), title: z.string().trim().max(300).default('') }))
    .output(Created),
  /** What they answered to the newest text; null takes the answer back. */
  answer: oc
    .input(
      z.object({
        ids: Ids,
        answer: SignOnAnswer.nullable(),
        reservation: z.string().trim().max(4000).optional(),
        channel: AnswerChannel.optional(),
        on: Day.optional()
      })
    )
    .output(Written),
  patch: oc.input(z.object({ id: Id, version: z.number().int(), patch: SignatoryPatch })).output(Written),
  removeRows: oc.input(z.object({ ids: Ids })).output(Written),
  block: oc
    .input(BlockForm.extend({ id: Id, language: Language.default('da'), /** The CSV is saved. */ asFile: z.boolean().default(false) }))
    .output(SignatureBlock),
  /** Who approved which version, when and by which channel. */
  record: oc.input(z.object({ id: Id, language: Language.default('da') })).output(z.object({ csv: z.string() })),
  /** Closes it and keeps names, titles, organisations and answers as they are. */
  publish: oc.input(z.object({ id: Id, version: z.number().int() })).output(Written)
}

const roundFacts = z.object({ title, dueOn: Day.nullable() })

/** Rounds in which partners are asked whether what is known of them is still right. */
export const verifications = {
  all: oc.output(z.array(VerificationRow)),
  get: oc.input(z.object({ id: Id })).output(Verification),
  create: oc.input(roundFacts.partial({ dueOn: true }).extend({ invite: invited })).output(Created),
  update: oc
    .input(z.object({ id: Id, version: z.number().int(), patch: roundFacts.extend({ status: z.enum(['open', 'closed']) }).partial() }))
    .output(Written),
  remove: oc.input(z.object({ ids: Ids })).output(Written),
  /** Asks partners: one row for each that has none; without a selection all active ones. */
  invite: oc.input(z.object({ id: Id, selection: Selection.optional() })).output(Invited),
  removeRows: oc.input(z.object({ ids: Ids })).output(Written),
  /** Everything that is known of the partners is right: each value carries the day. */
  confirm: oc.input(z.object({ ids: Ids })).output(Written),
  /** What an answer means for each value of the card. Throws verification.no-card when there is none in it. */
  read: oc.input(z.object({ id: Id, text: z.string().max(200_000) })).output(CardAnswer),
  /** Takes over what is ticked; what stayed as it was is confirmed. Throws record.changed-elsewhere when the card is another by now. */
  accept: oc
    .input(z.object({ id: Id, text: z.string().max(200_000), key: z.string(), changes: z.array(z.number().int().min(0)) }))
    .output(Written)
}
