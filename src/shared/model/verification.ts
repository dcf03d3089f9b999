import * as z from 'zod'
import { Day, Id } from './common.ts'

/** Where an answer stands: silent is who was asked and has let the day go by. */
export const VerificationState = z.enum(['not-asked', 'asked', 'reminded', 'silent', 'confirmed', 'corrected'])
export type VerificationState = z.infer<typeof VerificationState>

export const VerificationRow = z.object({
  id: Id,
  version: z.number().int(),
  title: z.string(),
  dueOn: Day.nullable(),
  status: z.enum(['open', 'closed']),
  counts: z.object({
    asked: z.number().int(),
    confirmed: z.number().int(),
    corrected: z.number().int(),
    waiting: z.number().int()
  })
})
export type VerificationRow = z.infer<typeof VerificationRow>

export const VerificationPartner = z.object({
  id: Id,
  version: z.number().int(),
  partnerId: Id,
  partnerName: z.string(),
  askedPersonId: Id.nullable(),
  askedName: z.string(),
  state: VerificationState,
  answeredAt: z.string().nullable(),
  writtenAt: z.string().nullable()
})
export type VerificationPartner = z.infer<typeof VerificationPartner>

export const Verification = VerificationRow.extend({ partners: z.array(VerificationPartner) })
export type Verification = z.infer<typeof Verification>

/** What an answer means for one value of a card; who says whose it is, empty for the partner's own. */
export const CardAnswerChange = z.object({
  kind: z.enum(['unchanged', 'changed', 'added', 'removed']),
  who: z.string(),
  roleId: Id.nullable(),
  personId: Id.nullable(),
  projectId: Id.nullable(),
  field: z.enum(['name', 'web', 'statement', 'title', 'emails', 'phones', 'person', 'project', 'projectTitle', 'period']),
  old: z.string(),
  new: z.string()
})
export type CardAnswerChange = z.infer<typeof CardAnswerChange>

export const CardAnswer = z.object({
  /** Of the card and the answer together: what is accepted is what was shown. */
  key: z.string(),
  changes: z.array(CardAnswerChange),
  /** The name in the answer where another partner is called so: it was most likely pasted at the wrong one. */
  otherPartner: z.string().nullable(),
  /** Lines that are no part of a card. */
  rest: z.array(z.string())
})
export type CardAnswer = z.infer<typeof CardAnswer>
