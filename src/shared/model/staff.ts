import * as z from 'zod'
import { Day, Id } from './common.ts'

/** Somebody of the alliance who works with the card file: author, actor, owner. */
export const Staff = z.object({
  id: Id,
  version: z.number().int(),
  /** Empty for who was there from the start, until somebody says who that is. */
  name: z.string(),
  /** As given, else those of the name. */
  initials: z.string(),
  email: z.string(),
  /** The last day; null while nobody has left. */
  toOn: Day.nullable(),
  isHere: z.boolean(),
  /** Sits at this window. */
  isMe: z.boolean(),
  /** Partners that are not in the trash, and promises that are not kept yet. */
  partners: z.number().int(),
  followUps: z.number().int()
})
export type Staff = z.infer<typeof Staff>

const name = z.string().trim().min(1).max(200)
const initials = z.string().trim().max(4)
const email = z.string().trim().max(320)

export const NewStaff = z.object({ name, initials: initials.default(''), email: email.default('') })
export const StaffPatch = z.object({ name, initials, email }).partial()
