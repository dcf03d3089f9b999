import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Day, Id, Selection, Written } from '../model/common.ts'
import {
  JoinedText,
  LeaveReason,
  Membership,
  MembershipKind,
  MembershipPatch,
  NewMembership,
  PartnerUnderWay
} from '../model/membership.ts'

const UnderWayKind = PartnerUnderWay.shape.kind

/** What happens to partners: they join (or come back), leave, or rest for a while. */
const MembershipChange = z.discriminatedUnion('what', [
  z.object({ what: z.literal('join'), kind: MembershipKind.default('partner'), joinedText: JoinedText.default('') }),
  z.object({
    what: z.literal('leave'),
    on: Day,
    reason: LeaveReason.default(''),
    /** What is under way with them is closed: whole kinds, but for the rows named. */
    close: z.array(UnderWayKind).default([]),
    keep: z.array(Id).max(10_000).default([])
  }),
  z.object({ what: z.literal('pause') }),
  z.object({ what: z.literal('resume') })
])
export type MembershipChange = z.input<typeof MembershipChange>

/** Partners over time. Days and periods that cannot be are refused with date.*, period.* and membership.overlap, naming the field. */
export const memberships = {
  /** The newest first. */
  of: oc.input(z.object({ partnerId: Id })).output(z.array(Membership)),
  add: oc.input(NewMembership).output(Created),
  update: oc.input(z.object({ id: Id, version: z.number().int(), patch: MembershipPatch })).output(Written),
  remove: oc.input(z.object({ id: Id })).output(Written),
  /** What goes on with partners: all of it is counted, and some of it told. */
  underWay: oc
    .input(z.object({ selection: Selection }))
    .output(z.object({ items: z.array(PartnerUnderWay), counts: z.partialRecord(UnderWayKind, z.number().int()) })),
  /** One step for all of them. Those it says nothing new about are passed over and counted. */
  change: oc
    .input(z.object({ selection: Selection, change: MembershipChange }))
    .output(Written.extend({ changed: z.number().int(), passed: z.number().int() }))
}
