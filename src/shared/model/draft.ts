import * as z from 'zod'
import { PartnerDetails, PersonDetails } from './draft-details.ts'
import { Language } from './language.ts'
import { OrganisationType } from './organisation-type.ts'
import { PointLabel } from './point-label.ts'

/** A value as read from a source: where it stands (1-based line) and how sure the reader is (0 to 1). */
export const ReadText = z.object({ value: z.string(), line: z.number().int(), confidence: z.number() })
export type ReadText = z.infer<typeof ReadText>

/** An address; label where the source says what it is for. */
export const ReadEmail = ReadText.extend({ label: PointLabel.optional() })
export type ReadEmail = z.infer<typeof ReadEmail>

/** value is E.164 where the number is valid, else as written; raw is always as written. */
export const ReadPhone = ReadEmail.extend({ raw: z.string(), extension: z.string().nullable(), valid: z.boolean() })
export type ReadPhone = z.infer<typeof ReadPhone>

export const draftFlagCodes = [
  'email.typo-domain',
  'email.private-provider',
  'email.role-mailbox',
  'email.unlike-name',
  'email.obfuscated',
  'email.invalid',
  'email.shared',
  'phone.digits',
  'name.two-spellings',
  'name.maybe-title',
  'name.uncertain-split',
  'partner.no-contact',
  'partner.no-statement',
  'person.no-email',
  'text.cpr'
] as const

/** Something to look at. Never changes a value by itself; suggestion is what the value could become. */
export const DraftFlag = z.object({
  code: z.enum(draftFlagCodes),
  severity: z.enum(['warn', 'info']),
  line: z.number().int(),
  value: z.string().optional(),
  suggestion: z.string().optional()
})
export type DraftFlag = z.infer<typeof DraftFlag>

export const DraftPerson = z.object({
  name: ReadText,
  givenName: z.string(),
  familyName: z.string(),
  /** How sure the split of the name is, 0 to 1; under 0.7 the greeting is one to look at. */
  splitConfidence: z.number(),
  title: ReadText.nullable(),
  emails: z.array(ReadEmail),
  phones: z.array(ReadPhone),
  /** What files say beyond what a page can. */
  details: PersonDetails.optional(),
  /** Several rows of the source say it together. */
  joined: z.boolean().optional(),
  from: z.number().int(),
  to: z.number().int(),
  flags: z.array(DraftFlag)
})
export type DraftPerson = z.infer<typeof DraftPerson>

export const DraftPartner = z.object({
  name: ReadText,
  /** Other spellings of the name in the same entry. */
  alsoWritten: z.array(z.string()),
  /** Paragraphs parted by an empty line, without the outer quotation marks. */
  statement: ReadText.extend({ language: Language.nullable() }).nullable(),
  url: ReadText.nullable(),
  /** E-mail addresses and phones that belong to the partner itself, such as a function mailbox. */
  emails: z.array(ReadEmail),
  phones: z.array(ReadPhone),
  organisationType: OrganisationType.nullable(),
  contacts: z.array(DraftPerson),
  details: PartnerDetails.optional(),
  /** Several rows of the source say it together. */
  joined: z.boolean().optional(),
  from: z.number().int(),
  to: z.number().int(),
  flags: z.array(DraftFlag)
})
export type DraftPartner = z.infer<typeof DraftPartner>

export const Leftover = z.object({ line: z.number().int(), text: z.string() })
export type Leftover = z.infer<typeof Leftover>

/** What a reader made of a page. lines are the source as read, so that a review can show where a value stands. */
export const PageDraft = z.object({
  title: z.string().nullable(),
  language: Language.nullable(),
  lines: z.array(z.string()),
  partners: z.array(DraftPartner),
  leftovers: z.array(Leftover),
  /** folded: most entries have a name and nothing else. Whether it is only part is judged against the last import. */
  wholeness: z.enum(['whole', 'folded'])
})
export type PageDraft = z.infer<typeof PageDraft>
