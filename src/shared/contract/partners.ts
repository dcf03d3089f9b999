import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Totals } from '../model/column-total.ts'
import {
  Created,
  Day,
  groupsQuery,
  Id,
  Positions,
  pageOf,
  positionQuery,
  RowGroup,
  tableQuery,
  totalsQuery,
  Written
} from '../model/common.ts'
import { Language } from '../model/language.ts'
import { NewPartner, Partner, PartnerPatch, PartnerRow, partnerColumns, partnerGroups, StatementStatus } from '../model/partner.ts'

/** What may be asked about partner organisations. Texts of queries are in the filter language. */
export const partners = {
  table: oc.input(tableQuery(partnerColumns, partnerGroups)).output(pageOf(PartnerRow)),
  /** In the order of their rows; what is counted of each group is counted of all that match. */
  groups: oc.input(groupsQuery(partnerColumns, partnerGroups)).output(z.array(RowGroup)),
  /** What the table tells of columns under its rows: of all that match, and of each group. */
  totals: oc.input(totalsQuery(partnerColumns, partnerGroups)).output(Totals),
  position: oc.input(positionQuery(partnerColumns, partnerGroups)).output(Positions),
  get: oc.input(z.object({ id: Id, asOf: Day.optional() })).output(Partner),
  create: oc.input(NewPartner).output(Created),
  update: oc.input(z.object({ id: Id, version: z.number().int(), patch: PartnerPatch })).output(Written),
  setStatement: oc.input(z.object({ id: Id, language: Language, text: z.string().trim().min(1).max(64_000) })).output(Written),
  /** What a version of a statement is worth, and who of the partner said yes to it and when. The id is that of the version. */
  judgeStatement: oc.input(z.object({ id: Id, status: StatementStatus, on: Day.nullable(), roleId: Id.nullable() })).output(Written),
  /** To the trash; undo brings them back. */
  remove: oc.input(z.object({ ids: z.array(Id).min(1) })).output(Written)
}
