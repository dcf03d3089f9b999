import { oc } from '@orpc/contract'
import * as z from 'zod'
import { CardKind } from '../model/card-kind.ts'
import { Created, Day, Id, MailPurpose, RecipientPolicy, Selection, Written } from '../model/common.ts'
import { Filter } from '../model/filter.ts'
import { FollowUp, FollowUpGroup, FollowUpPatch, NewFollowUp } from '../model/follow-up.ts'
import { Language } from '../model/language.ts'
import { MailingAbout } from '../model/mailing-about.ts'
import { ComparedPerson, ListPin, ListWhy, PinMode } from '../model/mailing-list.ts'
import {
  ActivityPatch,
  ExcludeReason,
  ListOfPerson,
  ListRow,
  MailingRecipient,
  MailingRow,
  MailPreview,
  NewActivity,
  Resolved,
  Subject,
  TimelineEntry,
  TimelineKind
} from '../model/outreach.ts'

const Query = z.string().max(2000)
const name = z.string().trim().min(1).max(200)

const ListPatch = z.object({
  name,
  /** With a query or a filter. */
  entity: CardKind,
  query: Query,
  filter: Filter,
  policy: RecipientPolicy,
  purpose: MailPurpose.nullable(),
  note: z.string().max(2000),
  archived: z.boolean(),
  /** Whoever is on one of these lists is not on this one; those and no others. */
  excludes: z.array(Id).max(50)
})

/** Who is asked about, and how; without a purpose it is that of the list, else the newsletter. */
const Asked = z.object({
  selection: Selection,
  policy: RecipientPolicy.optional(),
  purpose: MailPurpose.optional(),
  /** Leaves out who had several letters lately. */
  spare: z.boolean().optional()
})
const Persons = z.object({ id: Id, personIds: z.array(Id).min(1).max(10_000) })

/** Mailing lists: hand-picked, or by rule. */
export const lists = {
  all: oc.input(z.object({ language: Language.default('da') })).output(z.array(ListRow)),
  get: oc.input(z.object({ id: Id, language: Language.default('da') })).output(ListRow),
  /** The lists a person is on and why, by name; reason is what keeps every letter from the person. */
  ofPerson: oc
    .input(z.object({ id: Id, language: Language.default('da') }))
    .output(z.object({ lists: z.array(ListOfPerson), reason: ExcludeReason.nullable(), because: z.string().nullable() })),
  /**
   * With a query or a filter, on cards of the entity, the list follows the rule: it is of the people whom those cards stand for. With a
   * selection of any cards it is hand-picked.
   */
  create: oc
    .input(
      z.object({
        name,
        entity: CardKind.optional(),
        query: Query.optional(),
        filter: Filter.optional(),
        selection: Selection.optional(),
        policy: RecipientPolicy.default('primary-else-first'),
        purpose: MailPurpose.optional(),
        note: z.string().max(2000).optional()
      })
    )
    .output(Created),
  /** A list may ask for others and leave others out, and never lead back to itself. Throws list.circle. */
  update: oc
    .input(
      z.object({
        id: Id,
        version: z.number().int(),
        patch: ListPatch.partial()
      })
    )
    .output(Written),
  remove: oc.input(z.object({ ids: z.array(Id).min(1) })).output(Written),
  addMembers: oc.input(z.object({ id: Id, selection: Selection })).output(Written.extend({ added: z.number().int() })),
  removeMembers: oc.input(z.object({ id: Id, personIds: z.array(Id).min(1) })).output(Written),
  /** Who was put on or taken off by hand, by name. */
  pins: oc.input(z.object({ id: Id })).output(z.array(ListPin)),
  /** Whatever the rule says; it holds for the role of a person and ends with it. A new one takes the place of the one before. */
  pin: oc
    .input(Persons.extend({ mode: PinMode, reason: z.string().trim().min(1).max(500), expiresOn: Day.nullable().default(null) }))
    .output(Written),
  /** The persons follow the rule again. */
  unpin: oc.input(Persons).output(Written),
  /** Why anybody is on the list or not, link by link. */
  why: oc.input(z.object({ id: Id, personId: Id, language: Language.default('da') })).output(ListWhy),
  /** How many cards a rule is true of, and how many persons they stand for, while it is written. */
  count: oc
    .input(z.object({ entity: CardKind.default('person'), filter: Filter }))
    .output(z.object({ cards: z.number().int(), count: z.number().int() })),
  /** Who is on one of two lists, and who is on both. */
  compare: oc
    .input(z.object({ a: Id, b: Id }))
    .output(z.object({ onlyA: z.array(ComparedPerson), onlyB: z.array(ComparedPerson), both: z.array(ComparedPerson) })),
  /** A hand-picked list of those who are on it today. */
  freeze: oc.input(z.object({ id: Id, name })).output(Created),
  /** Who gets a letter for the purpose and who does not, with the reason. */
  resolve: oc.input(Asked).output(Resolved),
  /** Addresses for a mail program, parted by "; ", in batches; whoever is left out is left out here too. */
  addresses: oc
    .input(
      Asked.extend({
        batch: z.number().int().min(1).max(500).default(50)
      })
    )
    .output(z.object({ batches: z.array(z.string()), included: z.number().int(), excluded: Resolved.shape.excluded }))
}

const WriteReport = z.object({
  written: z.number().int(),
  excluded: z.number().int(),
  folder: z.string().nullable(),
  missing: z.array(z.object({ field: z.string(), count: z.number().int() }))
})

/** Mailings: who is to get what, that it was written, that it was sent. */
export const mailings = {
  all: oc.output(z.array(MailingRow)),
  get: oc.input(z.object({ id: Id })).output(MailingRow),
  /** Freezes who gets the letter. Throws mailing.no-recipients, mailing.no-sender. */
  create: oc
    .input(
      z.object({
        name: name.optional(),
        selection: Selection,
        templateId: Id,
        policy: RecipientPolicy.optional(),
        /** Leaves out who had several letters lately. */
        spare: z.boolean().optional(),
        about: MailingAbout.optional(),
        /** About an event: its date goes along for the calendar, as it stands when the letters are made. */
        withDate: z.boolean().default(true)
      })
    )
    .output(Created),
  recipients: oc.input(z.object({ id: Id })).output(z.array(MailingRecipient)),
  /** The fields that its letters use, in the order of the field picker. */
  fields: oc.input(z.object({ id: Id })).output(z.array(z.string())),
  preview: oc.input(z.object({ id: Id, recipientId: Id })).output(MailPreview),
  /** What is to stand in the place of a field that is empty, in the letters to these; '' lets it be empty. Throws mailing.already-written, mailing.closed. */
  decide: oc
    .input(
      z.object({
        id: Id,
        recipientIds: z.array(Id).min(1).max(20_000),
        field: z.string().max(200),
        text: z.string().trim().max(2000).nullable()
      })
    )
    .output(Written),
  /** These do not get the letter, or get it after all. Throws mailing.already-written, mailing.closed. */
  skip: oc.input(z.object({ id: Id, recipientIds: z.array(Id).min(1).max(20_000), skip: z.boolean() })).output(Written),
  /** Writes one .eml draft for each recipient into a new folder, or only counts with dryRun. Written is not sent. */
  write: oc
    .input(
      z.object({
        id: Id,
        dryRun: z.boolean().default(false),
        limit: z.number().int().min(1).optional(),
        /** Handle of a folder that the host was told to write into; else one under Kladder in the data folder. */
        folder: Id.optional()
      })
    )
    .output(WriteReport),
  /** What create and write would do, with nothing done. Throws as they do. */
  rehearse: oc
    .input(
      z.object({ selection: Selection, templateId: Id, policy: RecipientPolicy.optional(), limit: z.number().int().min(1).optional() })
    )
    .output(WriteReport),
  /** The user's word: one activity with every recipient as a party. */
  markSent: oc.input(z.object({ id: Id, exceptRecipientIds: z.array(Id).default([]) })).output(Written.extend({ sent: z.number().int() })),
  /** The drafts are thrown away: nobody was written to. */
  discard: oc.input(z.object({ id: Id })).output(Written)
}

/** The log: calls, mails, meetings, notes, and the timeline they make. */
export const activities = {
  log: oc.input(NewActivity).output(Created),
  /** The day of the first entry; of what was before, the log knows nothing. */
  since: oc.output(z.object({ since: Day.nullable() })),
  update: oc
    .input(
      z.object({
        id: Id,
        version: z.number().int(),
        patch: ActivityPatch
      })
    )
    .output(Written),
  remove: oc.input(z.object({ ids: z.array(Id).min(1) })).output(Written),
  /** Of one person or partner (its people's while affiliated), or of everyone; newest first. */
  timeline: oc
    .input(
      z.object({
        subject: Subject.optional(),
        /** Only these kinds; counts are of all. */
        kinds: z.array(TimelineKind).optional(),
        /** Of everyone only what was said from one day until before another; counts are of that too, and drafts are left out. */
        from: Day.optional(),
        until: Day.optional(),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(500).default(100)
      })
    )
    .output(z.object({ total: z.number().int(), counts: z.partialRecord(TimelineKind, z.number().int()), entries: z.array(TimelineEntry) }))
}

const FollowUpIds = z.object({ ids: z.array(Id).min(1).max(1000) })

/** Promises with a date. */
export const followUps = {
  /** What waits, the oldest first. */
  list: oc.input(z.object({ due: z.enum(['today', 'week', 'all']).default('all'), subject: Subject.optional() })).output(z.array(FollowUp)),
  /** One group, the oldest first, of what is done the newest; and how much there is in each. */
  page: oc
    .input(
      z.object({
        group: FollowUpGroup,
        /** Only those that somebody of the staff answers for. */
        ownerId: Id.optional(),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(500).default(100)
      })
    )
    .output(z.object({ counts: z.record(FollowUpGroup, z.number().int()), rows: z.array(FollowUp) })),
  create: oc.input(NewFollowUp).output(Created),
  update: oc.input(z.object({ id: Id, version: z.number().int(), patch: FollowUpPatch })).output(Written),
  /** Done. Of one that comes again the next is made; next is the first of their days. */
  complete: oc.input(FollowUpIds).output(Written.extend({ next: Day.nullable() })),
  snooze: oc.input(FollowUpIds.extend({ until: Day })).output(Written),
  drop: oc.input(FollowUpIds).output(Written)
}
