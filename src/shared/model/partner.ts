import * as z from 'zod'
import { Cadence } from './cadence.ts'
import { Day, Id } from './common.ts'
import { DraftAddress, DraftCustom } from './draft-details.ts'
import { Language } from './language.ts'
import { JoinedText, Membership, MembershipKind, MembershipStatus } from './membership.ts'
import { OrganisationType } from './organisation-type.ts'
import { PointLabel } from './point-label.ts'
import { CustomValue, RecordRef } from './record-parts.ts'
import { Leave } from './role-end.ts'

export { MembershipStatus }

export const partnerColumns = [
  'name',
  'type',
  'status',
  'kind',
  'joined',
  'left',
  'focus',
  'goals',
  'persons',
  'primary',
  'email',
  'web',
  'cvr',
  'city',
  'tags',
  'owner',
  'statement',
  'lastOutreach',
  'lastDialogue',
  'cadence',
  'created',
  'changed'
] as const
/** What Partnere can be grouped by; dialogue by month. */
export const partnerGroups = ['type', 'status', 'kind', 'city', 'owner', 'lastDialogue'] as const

/** A row of the table Partnere. */
export const PartnerRow = z.object({
  id: Id,
  name: z.string(),
  organisationType: OrganisationType.nullable(),
  status: MembershipStatus.nullable(),
  kind: MembershipKind.nullable(),
  joinedText: z.string().nullable(),
  leftOn: Day.nullable(),
  /** What it works for now, in Danish. */
  focus: z.array(z.string()),
  /** What it has promised, and how much of it is reached; what was dropped does not count. */
  goals: z.object({ all: z.number().int(), reached: z.number().int() }),
  personCount: z.number().int(),
  primaryId: Id.nullable(),
  primaryName: z.string().nullable(),
  /** Of the primary contact. */
  leave: Leave.nullable(),
  /** Of the primary contact, else the partner's own mailbox. */
  email: z.string().nullable(),
  /** The primary contact does not want to be contacted at all. */
  primaryObjects: z.boolean(),
  hasStatement: z.boolean(),
  website: z.string(),
  cvr: z.string(),
  city: z.string().nullable(),
  ownerName: z.string().nullable(),
  tags: z.array(z.string()),
  /** The newest thing of ours that was sent or said, UTC; null where the log knows of none. */
  lastOutreachAt: z.string().nullable(),
  /** The newest thing that went both ways, with the partner or its people while they were there. */
  lastDialogueAt: z.string().nullable(),
  /** Null where it has no rhythm. */
  cadence: Cadence.nullable(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** Fields of the user's own, by their ids, as they are kept. */
  customs: z.record(Id, z.string())
})
export type PartnerRow = z.infer<typeof PartnerRow>

export const ContactPoint = z.object({
  id: Id,
  kind: z.enum(['email', 'phone', 'web', 'social']),
  label: PointLabel,
  /** As written; value is lower-case mail or E.164. */
  raw: z.string(),
  value: z.string(),
  status: z.enum(['ok', 'suspect', 'bounced', 'invalid', 'retired'])
})
export type ContactPoint = z.infer<typeof ContactPoint>

/** One role of a person at a partner, as the partner page shows it. */
export const PartnerContact = z.object({
  affiliationId: Id,
  version: z.number().int(),
  personId: Id,
  displayName: z.string(),
  title: z.string(),
  department: z.string(),
  isPrimary: z.boolean(),
  /** Who is none is quoted and counted, but not written to. */
  isContact: z.boolean(),
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  endReason: z.string().nullable(),
  successorName: z.string().nullable(),
  /** Where somebody who is no longer here has a role now. */
  nowAt: z.object({ partnerId: Id, name: z.string() }).nullable(),
  leave: Leave.nullable(),
  points: z.array(ContactPoint),
  optedOut: z.enum(['unsubscribed', 'objected']).nullable()
})
export type PartnerContact = z.infer<typeof PartnerContact>

/** Approved ones are used in letters; a draft not yet, and one that was withdrawn no more. */
export const StatementStatus = z.enum(['draft', 'approved', 'withdrawn'])

export const StatementVersion = z.object({
  id: Id,
  no: z.number().int(),
  text: z.string(),
  language: Language,
  createdAt: z.string(),
  source: z.string().nullable(),
  status: StatementStatus,
  /** When somebody of the partner said yes to the text; null while nobody has. */
  approvedOn: Day.nullable(),
  approvedBy: z.object({ personId: Id, name: z.string() }).nullable()
})
export type StatementVersion = z.infer<typeof StatementVersion>

export const Partner = z.object({
  id: Id,
  version: z.number().int(),
  name: z.string(),
  shortName: z.string(),
  organisationType: OrganisationType.nullable(),
  cvr: z.string(),
  website: z.string(),
  notes: z.string(),
  tags: z.array(z.string()),
  formerNames: z.array(z.string()),
  domains: z.array(z.string()),
  /** Who of the staff answers for it. */
  ownerId: Id.nullable(),
  /** The one that is open, else the one that ended last. */
  membership: Membership.nullable(),
  points: z.array(ContactPoint),
  addresses: z.array(DraftAddress),
  customs: z.array(CustomValue),
  refs: z.array(RecordRef),
  /** Newest version first. */
  statements: z.array(StatementVersion),
  /** In their order on the page; the primary contact first. */
  contacts: z.array(PartnerContact),
  former: z.array(PartnerContact),
  lastOutreachAt: z.string().nullable(),
  lastDialogueAt: z.string().nullable(),
  source: z.object({ name: z.string(), at: z.string() }).nullable(),
  deletedAt: z.string().nullable()
})
export type Partner = z.infer<typeof Partner>

export const NewPartner = z.object({
  name: z.string().trim().min(1).max(300),
  organisationType: OrganisationType.nullable().default(null),
  website: z.string().max(500).default(''),
  tags: z.array(z.string().min(1).max(60)).default([])
})

export const PartnerPatch = z
  .object({
    name: z.string().trim().min(1).max(300),
    shortName: z.string().max(100),
    organisationType: OrganisationType.nullable(),
    cvr: z.string().regex(/^(\d{8})?$/),
    website: z.string().max(500),
    notes: z.string().max(64_000),
    tags: z.array(z.string().min(1).max(60)),
    status: MembershipStatus,
    kind: MembershipKind,
    joinedText: JoinedText,
    ownerId: Id.nullable(),
    /** Of the partner itself, as written, in order; the first is preferred. */
    emails: z.array(z.string().max(320)),
    phones: z.array(z.string().max(60)),
    addresses: z.array(DraftAddress),
    /** By label; an empty value is taken away, fields that are not named stay as they are. */
    customs: z.array(DraftCustom)
  })
  .partial()
export type PartnerPatch = z.infer<typeof PartnerPatch>
