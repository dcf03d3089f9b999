import * as z from 'zod'
import { Day, Id } from './common.ts'
import { DraftAddress, DraftCustom } from './draft-details.ts'
import { Language } from './language.ts'
import { OrganisationType } from './organisation-type.ts'
import { ContactPoint } from './partner.ts'
import { CustomValue, Photo, RecordRef } from './record-parts.ts'
import { EndReason, Leave } from './role-end.ts'

export const personColumns = [
  'name',
  'partner',
  'type',
  'title',
  'department',
  'email',
  'phone',
  'city',
  'language',
  'tags',
  'followUp',
  'lastOutreach',
  'lastDialogue',
  'created',
  'changed'
] as const
/** What Personer can be grouped by; dialogue and making by month. */
export const personGroups = ['partner', 'type', 'city', 'language', 'lastDialogue', 'created'] as const
export const OptedOut = z.enum(['unsubscribed', 'objected'])

/** A row of the table Personer. Facts of a role are those of the primary, else the newest open role. */
export const PersonRow = z.object({
  id: Id,
  givenName: z.string(),
  familyName: z.string(),
  displayName: z.string(),
  title: z.string(),
  department: z.string(),
  partnerId: Id.nullable(),
  partnerName: z.string().nullable(),
  /** Of the partner. */
  organisationType: OrganisationType.nullable(),
  isPrimary: z.boolean(),
  leave: Leave.nullable(),
  email: z.string().nullable(),
  emailStatus: ContactPoint.shape.status.nullable(),
  phone: z.string().nullable(),
  optedOut: OptedOut.nullable(),
  /** Of the person, else of the partner. */
  city: z.string().nullable(),
  language: Language.nullable(),
  tags: z.array(z.string()),
  followUpDue: Day.nullable(),
  /** The newest thing of ours that was sent or said, UTC; null where the log knows of none. */
  lastOutreachAt: z.string().nullable(),
  /** The newest thing that went both ways. */
  lastDialogueAt: z.string().nullable(),
  createdAt: z.string(),
  changedAt: z.string(),
  /** Fields of the user's own, by their ids, as they are kept. */
  customs: z.record(Id, z.string())
})
export type PersonRow = z.infer<typeof PersonRow>

export const Role = z.object({
  id: Id,
  version: z.number().int(),
  partnerId: Id,
  partnerName: z.string(),
  title: z.string(),
  department: z.string(),
  isPrimary: z.boolean(),
  /** Whether the role makes the person somebody to write to. */
  isContact: z.boolean(),
  fromOn: Day.nullable(),
  toOn: Day.nullable(),
  endReason: EndReason.nullable(),
  leave: Leave.nullable()
})
export type Role = z.infer<typeof Role>

/** What somebody said about being written to. */
export const consentStatuses = ['granted', 'withdrawn', 'objected', 'restored'] as const
export const ConsentStatus = z.enum(consentStatuses)
export type ConsentStatus = z.infer<typeof ConsentStatus>

export const Person = z.object({
  id: Id,
  version: z.number().int(),
  givenName: z.string(),
  familyName: z.string(),
  displayName: z.string(),
  honorific: z.string(),
  language: Language.nullable(),
  salutationOverride: z.string(),
  /** The opening line of a letter to this person alone. */
  greeting: z.string(),
  notes: z.string(),
  tags: z.array(z.string()),
  points: z.array(ContactPoint),
  addresses: z.array(DraftAddress),
  urls: z.array(z.string()),
  customs: z.array(CustomValue),
  refs: z.array(RecordRef),
  photo: Photo.nullable(),
  /** How much is kept of a vCard that the model has no field for. */
  extras: z.number().int(),
  /** Open roles first, newest first. */
  roles: z.array(Role),
  consent: z.array(
    z.object({
      purpose: z.string(),
      status: ConsentStatus,
      occurredAt: z.string(),
      evidence: z.string(),
      /** What proves it. */
      file: z.object({ id: Id, name: z.string() }).nullable()
    })
  ),
  lastOutreachAt: z.string().nullable(),
  lastDialogueAt: z.string().nullable(),
  source: z.object({ name: z.string(), at: z.string() }).nullable(),
  deletedAt: z.string().nullable()
})
export type Person = z.infer<typeof Person>

export const NewPerson = z.object({
  givenName: z.string().trim().max(200).default(''),
  familyName: z.string().trim().max(200).default(''),
  partnerId: Id.optional(),
  title: z.string().max(300).default(''),
  emails: z.array(z.string().max(320)).default([]),
  phones: z.array(z.string().max(60)).default([])
})

export const PersonPatch = z
  .object({
    givenName: z.string().trim().max(200),
    familyName: z.string().trim().max(200),
    honorific: z.string().max(60),
    language: Language.nullable(),
    salutationOverride: z.string().max(200),
    notes: z.string().max(64_000),
    tags: z.array(z.string().min(1).max(60)),
    /** As written, in order; the first is preferred. Addresses that go are retired, not forgotten. */
    emails: z.array(z.string().max(320)),
    phones: z.array(z.string().max(60)),
    urls: z.array(z.string().max(2000)),
    addresses: z.array(DraftAddress),
    /** By label; an empty value is taken away, fields that are not named stay as they are. */
    customs: z.array(DraftCustom)
  })
  .partial()
export type PersonPatch = z.infer<typeof PersonPatch>

export const RolePatch = z
  .object({
    title: z.string().max(300),
    department: z.string().max(200),
    isPrimary: z.boolean(),
    isContact: z.boolean(),
    fromOn: Day.nullable(),
    /** Only of a role that is over: a role ends by endRole or changeRole. */
    toOn: Day
  })
  .partial()
