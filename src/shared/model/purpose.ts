import * as z from 'zod'
import { Id, MailPurpose } from './common.ts'

/**
 * How far a no reaches: service and newsletter reach everybody who has not said no to the purpose or to everything, a personal letter
 * to one person also those who have.
 */
export const mailClasses = ['service', 'newsletter', 'personal'] as const
export const MailClass = z.enum(mailClasses)
export type MailClass = z.infer<typeof MailClass>

export const legalBases = ['legitimate-interest', 'consent', 'contract'] as const
export const LegalBasis = z.enum(legalBases)
export type LegalBasis = z.infer<typeof LegalBasis>

/** The codes of those that every card file has. */
export const builtInPurposes = ['service', 'newsletter', 'personal'] as const
export const BuiltInPurpose = z.enum(builtInPurposes)

/** What letters are for. Those that are built in are named by the catalogues; only their time limit can be changed. */
export const Purpose = z.object({
  id: Id,
  version: z.number().int(),
  code: MailPurpose,
  /** Empty where it is built in. */
  name: z.string(),
  mailClass: MailClass,
  legalBasis: LegalBasis.nullable(),
  description: z.string(),
  /** So long somebody is kept whom nothing but a yes to it is a reason to keep. */
  retentionDays: z.number().int().nullable(),
  /** Lists, templates, mailings and wishes that name it. */
  uses: z.number().int()
})
export type Purpose = z.infer<typeof Purpose>
