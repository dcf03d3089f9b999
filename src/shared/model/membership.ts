import * as z from 'zod'
import { Day, Id } from './common.ts'

/** Where a partner stands in the alliance. */
export const membershipStatuses = ['prospect', 'invited', 'pending', 'active', 'paused', 'left'] as const
export const MembershipStatus = z.enum(membershipStatuses)
export type MembershipStatus = z.infer<typeof MembershipStatus>

/** As what an organisation is in the alliance. */
export const membershipKinds = ['founder', 'partner', 'observer', 'associate'] as const
export const MembershipKind = z.enum(membershipKinds)
export type MembershipKind = z.infer<typeof MembershipKind>

export const DatePrecision = z.enum(['day', 'month', 'quarter', 'year', 'unknown'])
export type DatePrecision = z.infer<typeof DatePrecision>

/** One time in the alliance. The day it began may be known only roughly: the text as written, and the first and last day it can mean. */
export const Membership = z.object({
  id: Id,
  version: z.number().int(),
  kind: MembershipKind,
  status: MembershipStatus,
  joinedText: z.string(),
  joinedFrom: Day.nullable(),
  joinedTo: Day.nullable(),
  joinedPrecision: DatePrecision,
  leftOn: Day.nullable(),
  leaveReason: z.string()
})
export type Membership = z.infer<typeof Membership>

/** As written: a day, a month, "efterår 2021", "2019". What cannot be read is kept as it stands. */
export const JoinedText = z.string().trim().max(100)
export const LeaveReason = z.string().trim().max(1000)

/** What becomes a partner: from one who is talked to, to one who is in. */
export const openStatuses = ['prospect', 'invited', 'pending', 'active', 'paused'] as const
export const OpenStatus = MembershipStatus.extract(openStatuses)
export type OpenStatus = z.infer<typeof OpenStatus>

/** An open period has no day of leaving; one that is over says when. */
export const MembershipPatch = z
  .object({ kind: MembershipKind, status: OpenStatus, joinedText: JoinedText, leftOn: Day.nullable(), leaveReason: LeaveReason })
  .partial()
export type MembershipPatch = z.infer<typeof MembershipPatch>

export const NewMembership = MembershipPatch.extend({ partnerId: Id })

/** What goes on with a partner that leaves. A place on a list is that of somebody in a role there. */
export const PartnerUnderWay = z.object({
  kind: z.enum(['sign-on', 'verification', 'seat', 'event', 'list', 'follow-up']),
  /** Of the row that would be closed. */
  id: Id,
  name: z.string(),
  /** Who of the partner it is about, where it is somebody. */
  who: z.string(),
  partnerName: z.string(),
  dueOn: Day.nullable()
})
export type PartnerUnderWay = z.infer<typeof PartnerUnderWay>
