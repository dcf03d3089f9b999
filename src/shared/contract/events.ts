import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Id, RecipientPolicy, Selection, Written } from '../model/common.ts'
import { Event, EventCard, EventPatch, EventRow, eventColumns, eventGroups, ParticipantAnswer } from '../model/event.ts'
import { Language } from '../model/language.ts'
import { cardTable } from './card-table.ts'

const Ids = z.array(Id).min(1).max(100_000)
/** left: who may not be written to, has left, or is represented by somebody else. */
const Added = Written.extend({ added: z.number().int(), left: z.number().int() })

/** What partners meet for: who is invited, who comes, who was there. */
export const events = {
  ...cardTable(EventCard, eventColumns, eventGroups),
  /** Those to come by their day, then the others from the newest. */
  all: oc.output(z.array(EventRow)),
  get: oc.input(z.object({ id: Id })).output(Event),
  /** Throws period.ends-early and event.deadline-late with the field of the time that cannot be. */
  create: oc.input(EventPatch.required({ title: true, startsAt: true })).output(Created),
  update: oc.input(z.object({ id: Id, version: z.number().int(), patch: EventPatch })).output(Written),
  remove: oc.input(z.object({ ids: Ids })).output(Written),
  /**
   * Puts those of a selection on who are not: the persons that a letter to it would go to, by the policy, or the organisations
   * themselves. Nobody is invited by that; a letter that is sent does it.
   */
  add: oc
    .input(
      z.object({
        id: Id,
        selection: Selection,
        /** Without any that of the list; persons who were chosen are all meant, partners are represented by one. */
        policy: RecipientPolicy.optional(),
        as: z.enum(['persons', 'organisations']).default('persons')
      })
    )
    .output(Added),
  /** The persons who sit in its working group now. Throws input.invalid where it is of none. */
  addGroup: oc.input(z.object({ id: Id })).output(Added),
  /** What they said, or whether they were there; null takes it back. Throws event.not-begun for attendance before its day. */
  answer: oc.input(z.object({ ids: Ids, answer: ParticipantAnswer.nullable() })).output(Written),
  /** Invited by another way than a letter from here. */
  markInvited: oc.input(z.object({ ids: Ids })).output(Written),
  patchParticipant: oc
    .input(z.object({ id: Id, version: z.number().int(), patch: z.object({ note: z.string().trim().max(2000) }).partial() }))
    .output(Written),
  removeParticipants: oc.input(z.object({ ids: Ids })).output(Written),
  /** A date for a calendar, as an .ics file. */
  calendar: oc.input(z.object({ id: Id })).output(z.object({ name: z.string(), ics: z.string() })),
  /** Who is on it, as CSV. */
  list: oc.input(z.object({ id: Id, language: Language.default('da') })).output(z.object({ csv: z.string() })),
  /** Those that a person or an organisation is on, the newest first. */
  of: oc
    .input(z.object({ type: z.enum(['person', 'organisation']), id: Id }))
    .output(z.array(z.object({ id: Id, title: z.string(), startsAt: z.string(), status: z.string(), name: z.string() })))
}
