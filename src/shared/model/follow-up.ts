import * as z from 'zod'
import { repeatUnits } from '../rules/recurrence.ts'
import { CardKind } from './card-kind.ts'
import { Day, Id } from './common.ts'

/** Whom something is with or about. */
export const Subject = z.object({ type: CardKind, id: Id })
export type Subject = z.infer<typeof Subject>

export const Repeat = z.object({ every: z.number().int().min(1).max(999), unit: z.enum(repeatUnits), from: z.enum(['due', 'done']) })
export type Repeat = z.infer<typeof Repeat>

/** A promise with a date. */
export const FollowUp = z.object({
  id: Id,
  version: z.number().int(),
  title: z.string(),
  note: z.string(),
  subject: Subject.extend({ name: z.string() }),
  /** The day it is put off to, else the day it was promised for. */
  dueOn: Day,
  status: z.enum(['open', 'snoozed', 'done', 'dropped']),
  /** When it was done or dropped; null while it waits. */
  doneOn: Day.nullable(),
  overdueDays: z.number().int(),
  repeat: Repeat.nullable(),
  ownerId: Id.nullable(),
  ownerName: z.string()
})
export type FollowUp = z.infer<typeof FollowUp>

const title = z.string().trim().min(1).max(500)
const note = z.string().max(16_000)

/** About several, there is one promise for each. */
export const NewFollowUp = z.object({
  title,
  subject: z.union([Subject, z.array(Subject).min(1).max(1000)]),
  dueOn: Day,
  note: note.default(''),
  repeat: Repeat.nullable().default(null),
  /** Whoever sits at the window, where nobody is named. */
  ownerId: Id.optional()
})
export const FollowUpPatch = z.object({ title, note, dueOn: Day, repeat: Repeat.nullable(), ownerId: Id.nullable() }).partial()

/** Where a promise stands: later is after the next seven days. */
export const followUpGroups = ['overdue', 'today', 'week', 'later', 'done'] as const
export const FollowUpGroup = z.enum(followUpGroups)
export type FollowUpGroup = z.infer<typeof FollowUpGroup>
