import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Alliance, AllianceFacts, AlliancePersonFacts, MilestoneFacts, StatedTotalFacts } from '../model/alliance.ts'
import { Created, Id, Written } from '../model/common.ts'

const one = { id: Id, version: z.number().int() }
const removed = oc.input(z.object({ id: Id })).output(Written)

/** The alliance itself: what it is, who speaks for it, what it has reached, and what has been said about it beside what is counted. */
export const alliance = {
  get: oc.output(Alliance),
  /** Throws period.ends-early with the field. */
  update: oc.input(z.object({ version: z.number().int(), patch: AllianceFacts.partial() })).output(Written),
  addPerson: oc.input(AlliancePersonFacts.required({ role: true }).extend({ personId: Id })).output(Created),
  updatePerson: oc.input(z.object({ ...one, patch: AlliancePersonFacts })).output(Written),
  removePerson: removed,
  /** Without a day of its own it is done on that of today where it is said to be done. Throws date.to-come. */
  addMilestone: oc.input(MilestoneFacts.required({ title: true })).output(Created),
  updateMilestone: oc.input(z.object({ ...one, patch: MilestoneFacts })).output(Written),
  removeMilestone: removed,
  addTotal: oc.input(StatedTotalFacts.partial({ statedOn: true, source: true })).output(Created),
  updateTotal: oc.input(z.object({ ...one, patch: StatedTotalFacts.partial() })).output(Written),
  removeTotal: removed
}
