import * as z from 'zod'
import { Day, Id } from './common.ts'
import { DraftFlag, DraftPartner, DraftPerson, Leftover } from './draft.ts'
import { DraftProject } from './draft-project.ts'
import { TableReading } from './mapping.ts'
import { OrganisationType } from './organisation-type.ts'
import { RoleEnd } from './role-end.ts'
import { SourceProblem } from './source-draft.ts'

export const Disposition = z.enum(['create', 'update', 'unchanged', 'conflict', 'departed'])
export type Disposition = z.infer<typeof Disposition>

/** One field that differs. mine: changed by hand since the last import from this source, so keep is the default. */
export const FieldDiff = z.object({
  field: z.string(),
  old: z.string(),
  new: z.string(),
  mine: z.boolean(),
  take: z.boolean()
})
export type FieldDiff = z.infer<typeof FieldDiff>

/** Why a row is in doubt, or what an absence may mean. The other record is named by the match question or by `with`. */
export const ReviewDoubt = z.object({
  code: z.enum(['same-name', 'several', 'renamed', 'merged', 'moved', 'successor', 'departed', 'left', 'gone', 'changed-by-hand']),
  /** The record or row it may have to do with. */
  with: z.object({ id: Id, name: z.string() }).nullable()
})
export type ReviewDoubt = z.infer<typeof ReviewDoubt>

export const ReviewPerson = z.object({
  id: Id,
  /** Null for a person who was in the source last time and is not now. */
  draft: DraftPerson.nullable(),
  include: z.boolean(),
  disposition: Disposition,
  personId: Id.nullable(),
  /** The open role that a departure would end. */
  roleId: Id.nullable(),
  name: z.string(),
  greeting: z.string(),
  /** The split of the name was a guess. */
  greetingGuessed: z.boolean(),
  fields: z.array(FieldDiff),
  flags: z.array(DraftFlag),
  doubt: ReviewDoubt.nullable(),
  /** What was decided for a departure; null until then. */
  departure: RoleEnd.nullable(),
  /** The day on which this person wished to be erased; null where nobody did, or where a reason was given. */
  erasedOn: Day.nullable()
})
export type ReviewPerson = z.infer<typeof ReviewPerson>

export const ReviewPartner = z.object({
  id: Id,
  draft: DraftPartner.nullable(),
  include: z.boolean(),
  disposition: Disposition,
  partnerId: Id.nullable(),
  name: z.string(),
  organisationType: OrganisationType.nullable(),
  typeGuessed: z.boolean(),
  fields: z.array(FieldDiff),
  flags: z.array(DraftFlag),
  doubt: ReviewDoubt.nullable()
})
export type ReviewPartner = z.infer<typeof ReviewPartner>

export const ReviewProject = z.object({
  id: Id,
  draft: DraftProject,
  include: z.boolean(),
  disposition: Disposition,
  projectId: Id.nullable(),
  name: z.string(),
  fields: z.array(FieldDiff),
  flags: z.array(DraftFlag),
  doubt: ReviewDoubt.nullable()
})
export type ReviewProject = z.infer<typeof ReviewProject>

/**
 * A row of the review. Of a page: an entry, the partner with its persons. Of a file: a person with the partner (null without one), or a
 * partner without persons; of a source of projects, a project. Drafts of partners come without their contacts here.
 */
export const ReviewRow = z.object({
  id: Id,
  partner: ReviewPartner.nullable(),
  persons: z.array(ReviewPerson),
  project: ReviewProject.nullable(),
  problems: z.array(SourceProblem),
  /** Something a person must look at: a warning, a conflict, a possible departure, a problem. */
  attention: z.boolean()
})
export type ReviewRow = z.infer<typeof ReviewRow>

export const reviewTabs = [
  'look',
  'new',
  'changes',
  'unchanged',
  'conflicts',
  'departed',
  'problems',
  'greetings',
  'untyped',
  'inOrder',
  'all'
] as const
export const ReviewTab = z.enum(reviewTabs)
export type ReviewTab = z.infer<typeof ReviewTab>

const Counts = z.object({
  create: z.number(),
  update: z.number(),
  unchanged: z.number(),
  conflict: z.number(),
  departed: z.number()
})

export const ReviewSummary = z.object({
  partners: Counts,
  persons: Counts,
  projects: Counts,
  /** What accepting it now would write; zero of everything when it would write nothing. */
  chosen: z.object({
    partners: z.number(),
    persons: z.number(),
    projects: z.number(),
    departures: z.number(),
    optOuts: z.number(),
    onlyNew: z.boolean()
  }),
  /** Rows in each tab. */
  tabs: z.record(ReviewTab, z.number()),
  greetings: z.number(),
  withoutType: z.number(),
  leftovers: z.number(),
  problems: z.number(),
  /** Opt-outs by what they do: to persons known here, to the suppression list, nothing new. */
  optOuts: z.object({ persons: z.number(), suppressed: z.number(), known: z.number() }),
  /** Flags that have a suggestion, by code: what "fix all" can do. */
  fixable: z.array(z.object({ code: DraftFlag.shape.code, count: z.number() }))
})

export const importPolicies = ['update', 'fill', 'skip', 'create'] as const
export const ImportPolicy = z.enum(importPolicies)
export type ImportPolicy = z.infer<typeof ImportPolicy>

export const SourceKind = z.enum(['page', 'html', 'csv', 'xlsx', 'vcard', 'ldif', 'json'])
export type SourceKind = z.infer<typeof SourceKind>

/** What a source would do to the card file, without its rows. Lives in the memory of the host until it is accepted. */
export const Review = z.object({
  id: Id,
  source: z.object({ name: z.string(), kind: SourceKind, known: z.boolean() }),
  /** Rows are persons, not entries. */
  flat: z.boolean(),
  policy: ImportPolicy,
  /** Judged by the reader and by the last import; the user can say otherwise. */
  wholeness: z.enum(['whole', 'folded', 'part']),
  /** Of a table file; null for the rest. */
  table: TableReading.nullable(),
  lineCount: z.number(),
  /** The first thousand. */
  leftovers: z.array(Leftover),
  summary: ReviewSummary
})
export type Review = z.infer<typeof Review>

/** A correction in the review; partner and person ids are those of the review. */
export const ReviewEdit = z.discriminatedUnion('do', [
  z.object({ do: z.literal('include'), rowId: Id, include: z.boolean() }),
  /** Somebody who wished to be erased is taken all the same, for a reason. */
  z.object({ do: z.literal('override'), rowId: Id, reason: z.string().trim().min(1).max(2000) }),
  /** Everything, or what stands in a tab; departures are ticked one by one. */
  z.object({ do: z.literal('include-all'), include: z.boolean(), tab: ReviewTab.optional() }),
  z.object({ do: z.literal('take'), rowId: Id, field: z.string(), take: z.boolean() }),
  z.object({
    do: z.literal('partner'),
    rowId: Id,
    patch: z
      .object({
        name: z.string().trim().min(1).max(300),
        statement: z.string().max(64_000),
        website: z.string().max(500),
        organisationType: OrganisationType.nullable()
      })
      .partial()
  }),
  z.object({
    do: z.literal('person'),
    rowId: Id,
    patch: z
      .object({
        givenName: z.string().trim().max(200),
        familyName: z.string().trim().max(200),
        title: z.string().max(300),
        emails: z.array(z.string().max(320)),
        phones: z.array(z.string().max(60))
      })
      .partial()
  }),
  /** The suggestion of a flag is used, or the flag is dismissed and the value kept. */
  z.object({ do: z.literal('flag'), rowId: Id, code: z.string(), line: z.number().int(), accept: z.boolean() }),
  /** Every flag of the kind, wherever it stands. */
  z.object({ do: z.literal('fix-all'), code: DraftFlag.shape.code, accept: z.boolean() }),
  /** How a person of this row went; ticks the row. */
  z.object({ do: z.literal('departure'), rowId: Id, end: RoleEnd }),
  z.object({ do: z.literal('policy'), policy: ImportPolicy }),
  z.object({ do: z.literal('source'), name: z.string().trim().min(1).max(200) }),
  z.object({ do: z.literal('wholeness'), wholeness: Review.shape.wholeness })
])
export type ReviewEdit = z.infer<typeof ReviewEdit>
