import * as z from 'zod'
import { Day, Id } from './common.ts'

export const endReasons = ['left', 'moved', 'retired', 'replaced', 'reorganised', 'unconfirmed'] as const
export const EndReason = z.enum(endReasons)
export type EndReason = z.infer<typeof EndReason>

/** Who comes instead: somebody known, somebody new, or nobody yet, which makes a follow-up in 14 days. */
export const Replacement = z.discriminatedUnion('who', [
  /** The title is that of a new role; who has one at the partner keeps its title. */
  z.object({ who: z.literal('person'), personId: Id, title: z.string().max(300).optional() }),
  z.object({
    who: z.literal('new'),
    givenName: z.string().trim().max(200),
    familyName: z.string().trim().max(200),
    title: z.string().max(300),
    emails: z.array(z.string().max(320)),
    phones: z.array(z.string().max(60))
  }),
  z.object({ who: z.literal('nobody') })
])
export type Replacement = z.infer<typeof Replacement>

/** What goes on in the name of a role: lists, unsent drafts, open follow-ups, seats in working groups. */
const UnderWayKind = z.enum(['list', 'draft', 'follow-up', 'seat'])

/** What becomes of something under way; what is not named is left as it is. During a leave lists and seats need nothing: the stand-in takes over. */
const Handed = z.array(z.object({ kind: UnderWayKind, id: Id, to: z.enum(['replacement', 'leave', 'drop']) }))

/** Who gets the star when the primary contact goes and nobody comes instead: somebody with a role at the partner. A replacement gets it anyway. */
const PrimaryId = Id.optional()

/** How somebody stops being a contact person, or does not quite. Ending a role changes no other role but for a star that is handed on. */
export const RoleEnd = z.discriminatedUnion('what', [
  z.object({
    what: z.literal('stopped'),
    on: Day,
    reason: EndReason,
    replacement: Replacement.optional(),
    primaryId: PrimaryId,
    handed: Handed.default([]),
    /** The addresses of the partner's domains are retired: nothing is sent there any more, and they still find the person. */
    retireAddresses: z.boolean().default(true)
  }),
  /** The role is kept; the stand-in takes its place in every list meanwhile, and a follow-up asks on the day. */
  z.object({ what: z.literal('away'), from: Day, until: Day.nullable(), standIn: Replacement.optional(), handed: Handed.default([]) }),
  z.object({
    what: z.literal('moved'),
    on: Day,
    partnerId: Id,
    title: z.string().max(300),
    replacement: Replacement.optional(),
    primaryId: PrimaryId,
    handed: Handed.default([]),
    retireAddresses: z.boolean().default(true)
  }),
  z.object({ what: z.literal('title'), title: z.string().trim().min(1).max(300) })
])
export type RoleEnd = z.infer<typeof RoleEnd>

/** Somebody's leave from a role. until is the day they are expected back; it lasts until somebody says that they are. */
export const Leave = z.object({ from: Day, until: Day.nullable(), standIn: z.object({ personId: Id, name: z.string() }).nullable() })
export type Leave = z.infer<typeof Leave>

/** Something that goes on in the name of a role. */
export const UnderWay = z.object({
  kind: UnderWayKind,
  id: Id,
  name: z.string(),
  /** Of a follow-up. */
  dueOn: Day.nullable()
})
export type UnderWay = z.infer<typeof UnderWay>
