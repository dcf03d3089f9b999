import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Attachment } from '../model/attachment.ts'
import { Id, Written } from '../model/common.ts'
import { Subject } from '../model/follow-up.ts'

/** Files on the cards of persons and partners. The same content is kept once, whatever it is called and wherever it hangs. */
export const attachments = {
  /** The newest first. */
  list: oc.input(Subject).output(z.array(Attachment)),
  /** What all files take in the card file: how many, and in bytes; also those that only undo knows. */
  total: oc.output(z.object({ count: z.number().int(), bytes: z.number().int() })),
  /** Uploads by their handles; one that is on the card already is left as it is. Throws attachment.too-large, attachment.empty. */
  add: oc.input(z.object({ to: Subject, uploads: z.array(Id).min(1).max(20) })).output(Written.extend({ added: z.number().int() })),
  /** The content, base64. */
  get: oc.input(z.object({ id: Id })).output(z.object({ name: z.string(), mime: z.string(), base64: z.string() })),
  rename: oc.input(z.object({ id: Id, version: z.number().int(), name: z.string().trim().min(1).max(200) })).output(Written),
  /** Off the card; undo puts it back. */
  remove: oc.input(z.object({ id: Id })).output(Written)
}
