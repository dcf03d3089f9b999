import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Id, pageOf, tableQuery, Written } from '../model/common.ts'
import { Language } from '../model/language.ts'
import { NewPartner, Partner, PartnerPatch, PartnerRow, partnerColumns } from '../model/partner.ts'

/** What may be asked about partner organisations. Texts of queries are in the filter language. */
export const partners = {
  table: oc.input(tableQuery(partnerColumns)).output(pageOf(PartnerRow)),
  get: oc.input(z.object({ id: Id })).output(Partner),
  create: oc.input(NewPartner).output(Created),
  update: oc.input(z.object({ id: Id, version: z.number().int(), patch: PartnerPatch })).output(Written),
  setStatement: oc.input(z.object({ id: Id, language: Language, text: z.string().trim().min(1).max(64_000) })).output(Written),
  /** To the trash; undo brings them back. */
  remove: oc.input(z.object({ ids: z.array(Id).min(1) })).output(Written)
}
