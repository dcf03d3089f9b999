import * as z from 'zod'
import { CardKind } from './card-kind.ts'
import { Day, Id, MailPurpose, RecipientPolicy } from './common.ts'
import { FilledPart } from './filled-part.ts'
import { Filter } from './filter.ts'
import { FollowUp, Subject } from './follow-up.ts'
import { Template, TemplateProblem, TemplateRow, TemplateVersion } from './template.ts'

export { FollowUp, Subject, Template, TemplateProblem, TemplateRow, TemplateVersion }

/** Why somebody who was chosen does not get the letter. */
export const ExcludeReason = z.enum([
  'no-address',
  'bad-address',
  'unsubscribed',
  'objected',
  'no-consent',
  'suppressed',
  'shares-blocked-address',
  'duplicate-address',
  'represented',
  'not-primary',
  'copied',
  'role-ended',
  'away',
  'address-changed',
  'taken-off',
  'excluded-list',
  'shares-excluded-address',
  'had-many',
  'gone',
  'missing-file',
  'skipped'
])
export type ExcludeReason = z.infer<typeof ExcludeReason>

/** Reasons for which somebody may be named who came after or stands in. */
const insteadReasons = ['role-ended', 'away', 'no-address', 'bad-address'] as const
export const InsteadReason = ExcludeReason.extract(insteadReasons)

/** Reasons that are said with what belongs to them, where that is known: a name, a list, what somebody wrote. */
export const toldReasons = [...insteadReasons, 'taken-off', 'excluded-list'] as const satisfies readonly ExcludeReason[]

/** Somebody who gets a copy of the letter of another one. */
export const Copied = z.object({ personId: Id, name: z.string(), address: z.string() })
export type Copied = z.infer<typeof Copied>

/** One person of a resolved list or mailing, with the reason when left out. Nobody is ever dropped silently. */
export const Recipient = z.object({
  personId: Id,
  affiliationId: Id.nullable(),
  partnerId: Id.nullable(),
  name: z.string(),
  partnerName: z.string().nullable(),
  title: z.string(),
  email: z.string().nullable(),
  reason: ExcludeReason.nullable(),
  /**
   * Left out: the name of the one who gets the letter instead, stands in, or came after; the list that leaves the person out, or why
   * somebody took the person off. Not left out: the one on leave whose place it is.
   */
  because: z.string().nullable(),
  /** Why the person was put on the list by hand, whatever its rule says. */
  pinned: z.string().nullable(),
  /** It goes to the shared mailbox of the partner, for want of an address of the person's own that works. */
  viaMailbox: z.boolean(),
  /** The others of the partner who are written to in the same mail. */
  cc: z.array(Copied)
})
export type Recipient = z.infer<typeof Recipient>

export const Resolved = z.object({
  included: z.array(Recipient),
  excluded: z.array(Recipient),
  /** How many of each reason; zero reasons are left out. */
  reasons: z.array(z.object({ reason: ExcludeReason, count: z.number().int() })),
  /** Who of those who get the letter has had several lately. */
  often: z.array(Id)
})
export type Resolved = z.infer<typeof Resolved>

export const ListRow = z.object({
  id: Id,
  version: z.number().int(),
  name: z.string(),
  kind: z.enum(['static', 'dynamic']),
  /** Of which cards its rule asks: whom those stand for is on it. A hand-picked list is of persons. */
  entity: CardKind,
  /** The rule as text in the language asked for; empty for hand-picked lists. */
  query: z.string(),
  /** The same as its tree; null for hand-picked lists. */
  filter: Filter.nullable(),
  policy: RecipientPolicy,
  /** What letters to it are for, where that is said. */
  purpose: MailPurpose.nullable(),
  note: z.string(),
  archivedAt: z.string().nullable(),
  /** Put on and taken off by hand, as long as that holds. */
  putOn: z.number().int(),
  takenOff: z.number().int(),
  /** Whoever is on one of these is not on this one. */
  excludes: z.array(z.object({ id: Id, name: z.string() })),
  memberCount: z.number().int(),
  updatedAt: z.string()
})
export type ListRow = z.infer<typeof ListRow>

/** A list that a person is on, and why. */
export const ListOfPerson = z.object({
  id: Id,
  name: z.string(),
  why: z.enum(['rule', 'hand', 'pin']),
  /** The rule as text, or the reason of who was put on beside it; empty for hand-picked lists. */
  rule: z.string(),
  /** Of a hand-picked one: when and by whom the person was put on it, and the partner in whose name. */
  since: z.string().nullable(),
  by: z.string().nullable(),
  through: z.string().nullable(),
  /** The role in which the person was put on it is over: no letter goes there any more. */
  roleEnded: z.boolean()
})
export type ListOfPerson = z.infer<typeof ListOfPerson>

export const RecipientState = z.enum([
  'planned',
  'excluded',
  'rendered',
  'written',
  'held',
  'sending',
  'sent',
  'unknown',
  'failed',
  'bounced',
  'replied'
])

export const MailingRow = z.object({
  id: Id,
  version: z.number().int(),
  name: z.string(),
  templateName: z.string(),
  purpose: MailPurpose,
  policy: RecipientPolicy,
  status: z.enum(['draft', 'rendered', 'running', 'paused', 'done', 'cancelled']),
  mailedAt: z.string(),
  /** Where its drafts are; null until some are written and after they were thrown away. */
  folder: z.string().nullable(),
  counts: z.object({ planned: z.number().int(), excluded: z.number().int(), written: z.number().int(), sent: z.number().int() })
})
export type MailingRow = z.infer<typeof MailingRow>

export const MailingRecipient = Recipient.extend({
  id: Id,
  state: RecipientState,
  /** Fields that the letter prints and that are empty. */
  missing: z.array(z.string()),
  /** Empty too, and something else stands in their place. */
  defaulted: z.array(z.object({ field: z.string(), text: z.string() })),
  /** Empty too, and the letter leaves them out by itself. */
  omitted: z.array(z.string()),
  /** Names of own files that are not on the card. */
  missingFiles: z.array(z.string())
})
export type MailingRecipient = z.infer<typeof MailingRecipient>

/** A mail exactly as the file holds it. */
export const MailPreview = z.object({
  from: z.string(),
  to: z.string(),
  cc: z.string(),
  subject: z.string(),
  text: z.string(),
  /** Address of the sandboxed preview document, relative to the host. */
  frame: z.string(),
  source: z.string(),
  /** Files that go along. */
  files: z.array(z.object({ name: z.string(), size: z.number().int() })),
  missing: z.array(z.string()),
  missingFiles: z.array(z.string()),
  /** For the one who writes it: the same texts, each value by the place that asked for it; in the frame it is marked by that name. */
  filled: z.object({ subject: z.array(FilledPart), text: z.array(FilledPart) }).optional()
})
export type MailPreview = z.infer<typeof MailPreview>

export const activityKinds = ['call', 'email', 'meeting', 'note'] as const
export const ActivityKind = z.enum(activityKinds)
export type ActivityKind = z.infer<typeof ActivityKind>

const text = z.string().max(64_000)
const durationMin = z.number().int().min(0).max(10_000)
const direction = z.enum(['in', 'out', 'none'])
const outcome = z.enum(['reached', 'left-message', 'no-answer', 'replied'])

export const NewActivity = z.object({
  kind: ActivityKind,
  with: z.array(Subject).min(1),
  text,
  at: z.iso.datetime().optional(),
  durationMin: durationMin.optional(),
  direction: direction.optional(),
  outcome: outcome.optional(),
  /** Who was spoken of; it is on their timelines, and no contact with them. */
  mentioned: z.array(Subject).default([]),
  /** Promises that are kept by it. */
  completes: z.array(Id).default([]),
  followUp: z.object({ title: z.string().trim().min(1).max(500), dueOn: Day }).optional()
})
export const ActivityPatch = z
  .object({
    text,
    at: z.iso.datetime(),
    durationMin: durationMin.nullable(),
    direction,
    outcome: outcome.nullable(),
    /** Pinned ones stand at the top of a timeline. */
    isPinned: z.boolean()
  })
  .partial()

export const Party = z.object({ personId: Id.nullable(), partnerId: Id.nullable(), name: z.string() })

/** A fact of a record in the words of the window; several columns may be behind one. */
export const ChangedField = z.enum([
  'name',
  'shortName',
  'type',
  'cvr',
  'web',
  'notes',
  'status',
  'kind',
  'joined',
  'left',
  'statement',
  'honorific',
  'language',
  'salutation',
  'email',
  'phone',
  'point',
  'role',
  'participant',
  'title',
  'department',
  'primary',
  'tags',
  'address',
  'custom',
  'consent',
  'owner',
  'file',
  'trash'
])
export type ChangedField = z.infer<typeof ChangedField>

/** What a timeline can be narrowed to: mailings with their drafts, changes by hand, and what imports and merges changed. */
export const timelineKinds = ['call', 'email', 'meeting', 'note', 'mailing', 'other', 'change', 'import'] as const
export const TimelineKind = z.enum(timelineKinds)
export type TimelineKind = z.infer<typeof TimelineKind>

/** One entry of a timeline, newest first. Of an activity the id is its own, of a mailing or draft that of the mailing, of a change that of the change set. */
export const TimelineEntry = z.object({
  id: Id,
  version: z.number().int(),
  type: z.enum(['activity', 'mailing', 'draft', 'change']),
  kind: z.string(),
  at: z.string(),
  subject: z.string(),
  body: z.string(),
  durationMin: z.number().int().nullable(),
  direction: direction.nullable(),
  outcome: z.string().nullable(),
  parties: z.array(Party),
  /** Cards that it is about, beside whom it was with. */
  about: z.array(Subject.extend({ name: z.string() })),
  /** Of a mailing or draft: how many of those the timeline is about got it, or have it written. */
  count: z.number().int().nullable(),
  followUp: FollowUp.pick({ id: true, title: true, dueOn: true, status: true }).nullable(),
  /** Of a change: what undo takes back; kind is that of the change set, subject the key of its label. */
  changeSet: Id.nullable(),
  /** Who wrote it or sat at the window; empty where nobody is known. */
  author: z.string(),
  isPinned: z.boolean(),
  /** Of a change: what was changed, codes as they are stored; label is that of a field of the user's own. */
  fields: z.array(z.object({ field: ChangedField, label: z.string().optional(), old: z.string().nullable(), new: z.string().nullable() }))
})
export type TimelineEntry = z.infer<typeof TimelineEntry>
