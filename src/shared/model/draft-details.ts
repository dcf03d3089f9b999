import * as z from 'zod'
import { Day } from './common.ts'
import { Language } from './language.ts'
import { MembershipKind, MembershipStatus } from './membership.ts'

/** A postal address as written; parts that the source does not tell apart stand in street, a line each. */
export const DraftAddress = z.object({
  label: z.enum(['work', 'private', 'other']),
  poBox: z.string(),
  /** A second line: floor, building, c/o. */
  extended: z.string(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  region: z.string(),
  country: z.string()
})
export type DraftAddress = z.infer<typeof DraftAddress>

/** What a source calls a row: uid is worldwide (vCard), id means something only within the source. */
export const DraftRef = z.object({ kind: z.enum(['uid', 'id']), key: z.string() })
export type DraftRef = z.infer<typeof DraftRef>

/** A picture; blob is its place among the blobs of the source. size in bytes. */
export const DraftPhoto = z.object({ type: z.string(), size: z.number().int(), blob: z.number().int() })
export type DraftPhoto = z.infer<typeof DraftPhoto>

/** A value of a column that the model has no field for, under the name that the user gave it. */
export const DraftCustom = z.object({ label: z.string(), value: z.string() })
export type DraftCustom = z.infer<typeof DraftCustom>

/** A no to letters that a source tells of; bounced: the address came back. Imports only make it stricter. */
export const DraftOptOut = z.object({
  /** As written. */
  address: z.string(),
  status: z.enum(['unsubscribed', 'objected', 'bounced']),
  on: Day.nullable(),
  reason: z.string(),
  line: z.number().int()
})
export type DraftOptOut = z.infer<typeof DraftOptOut>

/** Empty texts, lists and nulls say nothing: an empty source never clears. */
export const PersonDetails = z.object({
  honorific: z.string(),
  /** Middle names and suffix as vCards part them; both are part of the name of the draft. */
  additional: z.string(),
  suffix: z.string(),
  department: z.string(),
  isPrimary: z.boolean().nullable(),
  language: Language.nullable(),
  /** The user's own opening line, as our own exports say it. Only given to who is new: a greeting that was corrected stands. */
  greeting: z.string().default(''),
  note: z.string(),
  urls: z.array(z.string()),
  /** ISO, --MM-DD where the year is not known, or as written where it is no day. Kept for the way back to a vCard, never a column. */
  birthday: z.string().nullable(),
  addresses: z.array(DraftAddress),
  tags: z.array(z.string()),
  refs: z.array(DraftRef),
  photos: z.array(DraftPhoto),
  custom: z.array(DraftCustom),
  optOut: DraftOptOut.nullable(),
  /** Lines of a vCard that the model has no field for, unfolded, for the way back. */
  extras: z.array(z.string()),
  /** Columns whose cell says that the field is to be emptied. */
  cleared: z.array(z.string())
})
export type PersonDetails = z.infer<typeof PersonDetails>

export const PartnerDetails = z.object({
  shortName: z.string(),
  cvr: z.string(),
  /** Where a new one stands in the alliance, as our own exports say it; none is no partner. */
  membership: z
    .enum([...MembershipStatus.options, 'none'])
    .nullable()
    .default(null),
  /** As what, since when and until when; of a new one, too. */
  membershipKind: MembershipKind.nullable().default(null),
  joined: z.string().default(''),
  left: z.string().nullable().default(null),
  note: z.string(),
  addresses: z.array(DraftAddress),
  tags: z.array(z.string()),
  refs: z.array(DraftRef),
  photos: z.array(DraftPhoto),
  custom: z.array(DraftCustom),
  extras: z.array(z.string()),
  /** Columns whose cell says that the field is to be emptied. */
  cleared: z.array(z.string())
})
export type PartnerDetails = z.infer<typeof PartnerDetails>

export const emptyPersonDetails: PersonDetails = {
  honorific: '',
  additional: '',
  suffix: '',
  department: '',
  isPrimary: null,
  language: null,
  greeting: '',
  note: '',
  urls: [],
  birthday: null,
  addresses: [],
  tags: [],
  refs: [],
  photos: [],
  custom: [],
  optOut: null,
  extras: [],
  cleared: []
}

export const emptyPartnerDetails: PartnerDetails = {
  shortName: '',
  cvr: '',
  membership: null,
  membershipKind: null,
  joined: '',
  left: null,
  note: '',
  addresses: [],
  tags: [],
  refs: [],
  photos: [],
  custom: [],
  extras: [],
  cleared: []
}
