import * as z from 'zod'
import { Id } from './common.ts'
import { DraftFlag, DraftPartner, DraftPerson, Leftover, OrganisationType } from './draft.ts'

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

export const ReviewPerson = z.object({
  id: Id,
  /** Null for a person who was on the page last time and is not now. */
  draft: DraftPerson.nullable(),
  include: z.boolean(),
  disposition: Disposition,
  personId: Id.nullable(),
  name: z.string(),
  greeting: z.string(),
  /** The split of the name was a guess. */
  greetingGuessed: z.boolean(),
  fields: z.array(FieldDiff),
  flags: z.array(DraftFlag)
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
  persons: z.array(ReviewPerson),
  /** Something a person must look at: a warning, a conflict, a possible departure. */
  attention: z.boolean()
})
export type ReviewPartner = z.infer<typeof ReviewPartner>

export const ReviewSummary = z.object({
  partners: z.object({ create: z.number(), update: z.number(), unchanged: z.number(), conflict: z.number(), departed: z.number() }),
  persons: z.object({ create: z.number(), update: z.number(), unchanged: z.number(), conflict: z.number(), departed: z.number() }),
  /** Partners in order and partners to look at: the verdict. */
  inOrder: z.number(),
  toLookAt: z.number(),
  greetings: z.number(),
  withoutType: z.number(),
  leftovers: z.number()
})

/** What a source would do to the card file. Lives in the memory of the host until it is accepted. */
export const Review = z.object({
  id: Id,
  source: z.object({ name: z.string(), kind: z.enum(['page', 'html', 'json']), known: z.boolean() }),
  /** Judged by the reader and by the last import; the user can say otherwise. */
  wholeness: z.enum(['whole', 'folded', 'part']),
  lines: z.array(z.string()),
  partners: z.array(ReviewPartner),
  leftovers: z.array(Leftover),
  summary: ReviewSummary
})
export type Review = z.infer<typeof Review>

/** A correction in the review; partner and person ids are those of the review. */
export const ReviewEdit = z.discriminatedUnion('do', [
  z.object({ do: z.literal('include'), rowId: Id, include: z.boolean() }),
  z.object({ do: z.literal('include-all'), include: z.boolean() }),
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
  z.object({ do: z.literal('source'), name: z.string().trim().min(1).max(200) }),
  z.object({ do: z.literal('wholeness'), wholeness: z.enum(['whole', 'folded', 'part']) })
])
export type ReviewEdit = z.infer<typeof ReviewEdit>
