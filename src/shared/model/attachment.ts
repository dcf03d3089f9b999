import * as z from 'zod'
import { Id } from './common.ts'

/** What one file may take in the card file: it is in every backup from then on. */
export const maxAttachmentBytes = 25 * 1024 * 1024

/** A file on the card of a person or a partner. */
export const Attachment = z.object({
  /** Of its place on the card: the bytes may be on other cards, too. */
  id: Id,
  version: z.number().int(),
  name: z.string(),
  /** In bytes. */
  size: z.number().int(),
  /** When it was put on the card, UTC. */
  addedAt: z.string()
})
export type Attachment = z.infer<typeof Attachment>
