import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Day, Id, MailPurpose, RecipientPolicy, Selection, Written } from '../model/common.ts'
import { Filter } from '../model/filter.ts'
import { FollowUp, FollowUpGroup, FollowUpPatch, NewFollowUp } from '../model/follow-up.ts'
import { Language } from '../model/language.ts'
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
  Template,
  TemplateProblem,
  TemplateRow,
  TimelineEntry,
  TimelineKind
} from '../model/outreach.ts'

const Query = z.string().max(2000)
const name = z.string().trim().min(1).max(200)

/** Mailing lists: hand-picked, or by rule. */
export const lists = {
  all: oc.input(z.object({ language: Language.default('da') })).output(z.array(ListRow)),
  get: oc.input(z.object({ id: Id, language: Language.default('da') })).output(ListRow),
  /** The lists a person is on and why, by name; reason is what keeps every letter from the person. */
  ofPerson: oc
    .input(z.object({ id: Id, language: Language.default('da') }))
    .output(z.object({ lists: z.array(ListOfPerson), reason: ExcludeReason.nullable(), because: z.string().nullable() })),
  /** With a query or a filter the list follows the rule; with a selection of persons or partners it is hand-picked. */
  create: oc
    .input(
      z.object({
        name,
        query: Query.optional(),
        filter: Filter.optional(),
        selection: Selection.optional(),
        policy: RecipientPolicy.default('primary-else-first')
      })
    )
    .output(Created),
  update: oc
    .input(
      z.object({
        id: Id,
        version: z.number().int(),
        patch: z.object({ name, query: Query, filter: Filter, policy: RecipientPolicy }).partial()
      })
    )
    .output(Written),
  remove: oc.input(z.object({ ids: z.array(Id).min(1) })).output(Written),
  addMembers: oc.input(z.object({ id: Id, selection: Selection })).output(Written.extend({ added: z.number().int() })),
  removeMembers: oc.input(z.object({ id: Id, personIds: z.array(Id).min(1) })).output(Written),
  /** Who gets a letter for the purpose and who does not, with the reason. */
  resolve: oc
    .input(z.object({ selection: Selection, policy: RecipientPolicy.optional(), purpose: MailPurpose.default('newsletter') }))
    .output(Resolved),
  /** Addresses for a mail program, parted by "; ", in batches; whoever is left out is left out here too. */
  addresses: oc
    .input(
      z.object({
        selection: Selection,
        policy: RecipientPolicy.optional(),
        purpose: MailPurpose.default('newsletter'),
        batch: z.number().int().min(1).max(500).default(50)
      })
    )
    .output(z.object({ batches: z.array(z.string()), included: z.number().int(), excluded: Resolved.shape.excluded }))
}

/** Where the parts of a letter stand in the file they came from, so that an error names the line of the file. */
const Origin = z.object({ subjectLine: z.number().int(), subjectColumn: z.number().int(), bodyLine: z.number().int() })
const Letter = z.object({ subject: z.string().max(1000), body: z.string().max(200_000), language: Language })
const LetterOfFile = Letter.extend({ origin: Origin.optional() })

/** Letters to be merged: Markdown with Liquid; saved versions never change once used. */
export const templates = {
  all: oc.output(z.array(TemplateRow)),
  get: oc.input(z.object({ id: Id })).output(Template),
  /** Reads a template file: "Emne: …" and "Sprog: …" lines, an empty line, the letter. Throws template.syntax, template.empty-subject. */
  read: oc.input(z.object({ text: z.string().max(300_000) })).output(LetterOfFile),
  /** Problems with line and column; an empty answer means that it can be saved. */
  check: oc.input(LetterOfFile).output(z.array(TemplateProblem)),
  create: oc.input(LetterOfFile.extend({ name, purpose: MailPurpose.default('newsletter'), twinId: Id.optional() })).output(Created),
  update: oc
    .input(
      z.object({ id: Id, version: z.number().int(), patch: Letter.extend({ name, purpose: MailPurpose, twinId: Id.nullable() }).partial() })
    )
    .output(Written),
  remove: oc.input(z.object({ ids: z.array(Id).min(1) })).output(Written),
  /** A mail to the nth person of a selection as it would be written now; null when nobody gets it or the letter has problems. Throws mailing.no-sender. */
  preview: oc
    .input(
      Letter.extend({
        selection: Selection,
        policy: RecipientPolicy.optional(),
        purpose: MailPurpose.default('newsletter'),
        index: z.number().int().min(0)
      })
    )
    .output(z.object({ total: z.number().int(), mail: MailPreview.nullable() }))
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
    .input(z.object({ name: name.optional(), selection: Selection, templateId: Id, policy: RecipientPolicy.optional() }))
    .output(Created),
  recipients: oc.input(z.object({ id: Id })).output(z.array(MailingRecipient)),
  preview: oc.input(z.object({ id: Id, recipientId: Id })).output(MailPreview),
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
