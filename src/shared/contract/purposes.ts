import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Id, Written } from '../model/common.ts'
import { LegalBasis, MailClass, Purpose } from '../model/purpose.ts'

const values = {
  name: z.string().trim().min(1).max(100),
  mailClass: MailClass,
  legalBasis: LegalBasis.nullable(),
  description: z.string().trim().max(1000),
  retentionDays: z.number().int().min(1).max(36_500).nullable()
}
const NewPurpose = z.object({
  ...values,
  legalBasis: values.legalBasis.default(null),
  description: values.description.default(''),
  retentionDays: values.retentionDays.default(null)
})

/** What letters are for: built in, or of the user's own. */
export const purposes = {
  /** Those that are built in, then one's own by name. */
  all: oc.output(z.array(Purpose)),
  /** The code is made from the name and stays. Throws record.duplicate. */
  create: oc.input(NewPurpose).output(Created.extend({ code: z.string() })),
  /** Of one that is built in only retentionDays is changed. Throws purpose.built-in, record.duplicate. */
  update: oc.input(z.object({ id: Id, version: z.number().int(), patch: z.object(values).partial() })).output(Written),
  /** Throws purpose.built-in, and record.still-referenced where it is used. */
  remove: oc.input(z.object({ id: Id })).output(Written)
}
