import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Id, Selection, Written } from '../model/common.ts'
import { Initiative, InitiativeCard, InitiativePatch, InitiativeRow, initiativeColumns, initiativeGroups } from '../model/initiative.ts'
import { cardTable } from './card-table.ts'

const Ids = z.array(Id).min(1).max(10_000)

/** What several partners did together towards somebody outside: a call, a letter, an op-ed. */
export const initiatives = {
  ...cardTable(InitiativeCard, initiativeColumns, initiativeGroups),
  /** The newest first, those without a date last. */
  all: oc.output(z.array(InitiativeRow)),
  get: oc.input(z.object({ id: Id })).output(Initiative),
  create: oc.input(InitiativePatch.required({ title: true })).output(Created),
  update: oc.input(z.object({ id: Id, version: z.number().int(), patch: InitiativePatch })).output(Written),
  remove: oc.input(z.object({ ids: Ids })).output(Written),
  /** Makes one of a sign-on round that is published: text, addressee, day and those who signed. Throws initiative.not-published. */
  fromRound: oc.input(z.object({ roundId: Id })).output(Created),
  /** Partners or persons of a selection, and names; who is there already is passed over. */
  addParticipants: oc
    .input(z.object({ id: Id, selection: Selection.optional(), names: z.array(z.string().trim().min(1).max(300)).max(1000).default([]) }))
    .output(Written.extend({ added: z.number().int() })),
  removeParticipants: oc.input(z.object({ ids: Ids })).output(Written),
  /** Those that a person or an organisation took part in, the newest first. */
  of: oc
    .input(z.object({ type: z.enum(['person', 'organisation']), id: Id }))
    .output(z.array(z.object({ id: Id, title: z.string(), dateText: z.string(), outcome: z.string() })))
}
