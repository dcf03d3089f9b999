import * as z from 'zod'
import { Day, Id } from './common.ts'
import { FollowUp } from './follow-up.ts'
import { Language } from './language.ts'
import { MembershipStatus } from './membership.ts'
import { OrganisationType } from './organisation-type.ts'
import { ExcludeReason } from './outreach.ts'

/** Somebody of a selection, as far as it goes on the clipboard. */
export const CopiedPerson = z.object({
  personId: Id,
  name: z.string(),
  title: z.string(),
  partnerName: z.string(),
  /** Null where there is none, and where nobody may write there. */
  email: z.string().nullable(),
  /** Null where there is none, and for who does not want to be contacted. */
  phone: z.string().nullable(),
  /** Why the address stands in no mail. */
  reason: ExcludeReason.nullable()
})
export type CopiedPerson = z.infer<typeof CopiedPerson>

const Points = z.object({ emails: z.array(z.string()), phones: z.array(z.string()) })

/** One who sits at the table, or a role of the person it is about: then the name is that of the partner. */
const SheetLine = Points.extend({
  id: Id,
  name: z.string(),
  title: z.string(),
  isPrimary: z.boolean(),
  isAway: z.boolean(),
  standIn: z.string().nullable(),
  /** Does not want to be contacted. */
  objects: z.boolean()
})
export type SheetLine = z.infer<typeof SheetLine>

/** How one was in touch. */
const DialogueKind = z.enum(['call', 'email', 'meeting', 'letter', 'sms', 'note', 'visit', 'mailing', 'other'])

/** What one wants before one's eyes in a meeting with a partner or a person, on one page. */
export const MeetingSheet = z.object({
  entity: z.enum(['partners', 'persons']),
  id: Id,
  name: z.string(),
  organisationType: OrganisationType.nullable(),
  status: MembershipStatus.nullable(),
  own: Points,
  /** The contact persons of a partner, or the roles a person has. */
  lines: z.array(SheetLine),
  /** How many more there are than fit. */
  moreLines: z.number().int(),
  lastDialogue: z.object({ at: z.string(), kind: DialogueKind, by: z.string(), text: z.string() }).nullable(),
  /** The oldest first; of a partner also those about its people. */
  followUps: z.array(FollowUp.pick({ id: true, title: true, dueOn: true, ownerName: true }).extend({ about: z.string() })),
  moreFollowUps: z.number().int(),
  statement: z.object({ text: z.string(), language: Language, approvedOn: Day.nullable() }).nullable(),
  tags: z.array(z.string()),
  notes: z.string()
})
export type MeetingSheet = z.infer<typeof MeetingSheet>
