import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Totals } from '../model/column-total.ts'
import {
  Created,
  Day,
  groupsQuery,
  Id,
  Positions,
  PurposeCode,
  pageOf,
  positionQuery,
  RowGroup,
  tableQuery,
  totalsQuery,
  Written
} from '../model/common.ts'
import { ConsentStatus, NewPerson, Person, PersonPatch, PersonRow, personColumns, personGroups, RolePatch } from '../model/person.ts'
import { EndReason, RoleEnd, UnderWay } from '../model/role-end.ts'

/** What may be asked about persons and their roles. */
export const persons = {
  table: oc.input(tableQuery(personColumns, personGroups)).output(pageOf(PersonRow)),
  /** In the order of their rows; what is counted of each group is counted of all that match. */
  groups: oc.input(groupsQuery(personColumns, personGroups)).output(z.array(RowGroup)),
  /** What the table tells of columns under its rows: of all that match, and of each group. */
  totals: oc.input(totalsQuery(personColumns, personGroups)).output(Totals),
  position: oc.input(positionQuery(personColumns, personGroups)).output(Positions),
  get: oc.input(z.object({ id: Id, asOf: Day.optional() })).output(Person),
  /** The picture as base64; null where there is none. */
  photo: oc.input(z.object({ id: Id })).output(z.object({ mime: z.string(), base64: z.string() }).nullable()),
  create: oc.input(NewPerson).output(Created),
  update: oc.input(z.object({ id: Id, version: z.number().int(), patch: PersonPatch })).output(Written),
  remove: oc.input(z.object({ ids: z.array(Id).min(1) })).output(Written),
  addRole: oc
    .input(
      z.object({
        personId: Id,
        partnerId: Id,
        title: z.string().max(300),
        department: z.string().max(200).optional(),
        fromOn: Day.optional(),
        /** Somebody who is quoted and counted, but not written to. */
        isContact: z.boolean().optional()
      })
    )
    .output(Created),
  updateRole: oc.input(z.object({ id: Id, version: z.number().int(), patch: RolePatch })).output(Written),
  /** One place up or down among the contact persons of its partner; the primary one stays at the top. */
  moveRole: oc.input(z.object({ id: Id, by: z.union([z.literal(-1), z.literal(1)]) })).output(Written),
  /** Ending a role changes no other role; a successor is named, not changed. */
  endRole: oc
    .input(z.object({ id: Id, version: z.number().int(), on: Day, reason: EndReason, successorId: Id.optional() }))
    .output(Written),
  /** What goes on in the name of a role: lists, unsent drafts, open follow-ups; and who would come next. */
  underWay: oc
    .input(z.object({ roleId: Id }))
    .output(z.object({ items: z.array(UnderWay), next: z.object({ personId: Id, name: z.string() }).nullable() })),
  /** Stopped, away, moved, or only a new title: all that follows from it in one step. */
  changeRole: oc.input(z.object({ id: Id, version: z.number().int(), end: RoleEnd })).output(Written),
  /** Mail to these addresses came back: nothing is sent there any more. Tells how many of them somebody has. */
  markBounced: oc
    .input(z.object({ addresses: z.array(z.string().min(3).max(320)).min(1).max(1000) }))
    .output(Written.extend({ known: z.number().int() })),
  /** The person is back: leave and stand-in end. A day to come is when the person is expected, and the leave goes on. */
  backFromLeave: oc.input(z.object({ id: Id, version: z.number().int(), on: Day })).output(Written)
}

const Consent = z.object({
  purpose: PurposeCode,
  /** objected: must not be contacted at all for the purpose; withdrawn: unsubscribed; restored: may be written to again. */
  status: ConsentStatus,
  on: Day.optional(),
  how: z.string().trim().min(1).max(2000),
  /** Handle of an uploaded file that proves it. */
  upload: Id.optional()
})

/** Opting out and in again, with how we know. */
export const consent = {
  set: oc.input(Consent.extend({ personId: Id })).output(Written),
  /** For an address, whoever has it; an unknown address goes on the suppression list. */
  setByAddress: oc.input(Consent.extend({ address: z.string().min(3).max(320) })).output(Written.extend({ persons: z.number().int() })),
  /** A file that proves a wish, base64. */
  evidence: oc.input(z.object({ id: Id })).output(z.object({ name: z.string(), mime: z.string(), base64: z.string() }))
}
