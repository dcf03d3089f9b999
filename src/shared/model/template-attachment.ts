import * as z from 'zod'
import { Id } from './common.ts'

/** What all files of a letter may weigh together: most mail servers refuse more. */
export const maxLetterFileBytes = 10 * 1024 * 1024

const name = z.string().trim().min(1).max(200)
const text = z.string().trim().max(500)

const EventDate = z.object({
  kind: z.literal('event'),
  /** Stays the same in all versions. */
  uid: Id,
  title: text.min(1),
  place: text,
  starts: z.iso.datetime(),
  ends: z.iso.datetime()
})
/** A date for the calendar. */
export type EventDate = z.infer<typeof EventDate>

/** What goes along with a letter: one file for everybody, the own file of each by its name, or a date for the calendar. */
export const TemplateAttachment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('file'), attachmentId: Id, name, size: z.number().int() }),
  /** The file on the card of the partner or the person that is called so; the name has fields as a subject has, and * for anything. */
  z.object({ kind: z.literal('rule'), of: z.enum(['partner', 'person']), pattern: name }),
  EventDate
])
export type TemplateAttachment = z.infer<typeof TemplateAttachment>

/** A file that was taken in for a letter. */
export const LetterFile = z.object({ attachmentId: Id, name, size: z.number().int() })
export type LetterFile = z.infer<typeof LetterFile>
