import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Id, Written } from '../model/common.ts'
import { FocusArea, FocusAreaFacts, Goal, GoalFacts, Quotation, QuotationFacts } from '../model/focus.ts'

const one = { id: Id, version: z.number().int() }
const removed = oc.input(z.object({ id: Id })).output(Written)

/** The tree of focus areas, and who works in them. */
export const focusAreas = {
  /** In the order of the tree, each before what lies under it: as they were put, else by the alphabet. */
  all: oc.output(z.array(FocusArea)),
  create: oc.input(FocusAreaFacts.partial({ nameEn: true, parentId: true })).output(Created),
  /** Another parent moves it with all that lies under it. Throws focus.circle, record.duplicate, both with the field. */
  update: oc.input(z.object({ ...one, patch: FocusAreaFacts.partial() })).output(Written),
  /** One place up or down among those that lie beside it; at an end it stays. */
  move: oc.input(z.object({ id: Id, by: z.union([z.literal(-1), z.literal(1)]) })).output(Written),
  /** One becomes the other: partners, projects and what lies under it go over. */
  merge: oc.input(z.object({ id: Id, intoId: Id })).output(Written),
  /** What lies under it goes up. */
  remove: removed,
  ofPartner: oc.input(z.object({ partnerId: Id })).output(z.array(Id)),
  setOfPartner: oc.input(z.object({ partnerId: Id, ids: z.array(Id).max(200) })).output(Written)
}

/** What partners have promised to do. */
export const goals = {
  of: oc.input(z.object({ partnerId: Id })).output(z.array(Goal)),
  add: oc.input(GoalFacts.required({ text: true }).extend({ partnerId: Id })).output(Created),
  update: oc.input(z.object({ ...one, patch: GoalFacts })).output(Written),
  remove: removed,
  /** The file that proves it, base64; null where there is none. */
  file: oc.input(z.object({ id: Id })).output(z.object({ name: z.string(), mime: z.string(), base64: z.string() }).nullable())
}

/** Words of persons, apart from the statement of their partner. */
export const quotations = {
  /** The newest first; of a partner those of its people, said as such. */
  of: oc.input(z.union([z.object({ personId: Id }), z.object({ partnerId: Id })])).output(z.array(Quotation)),
  all: oc.input(z.object({ text: z.string().max(500).default('') }).default({ text: '' })).output(z.array(Quotation)),
  /** Without a role and a title it is said in the role that speaks for the person. */
  add: oc.input(QuotationFacts.required({ text: true }).extend({ personId: Id })).output(Created),
  update: oc.input(z.object({ ...one, patch: QuotationFacts })).output(Written),
  remove: removed
}
