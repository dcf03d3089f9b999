import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { Id, Progress } from '../model/common.ts'
import { Review, ReviewEdit } from '../model/review.ts'

const Committed = z.object({
  changeSet: z.string().nullable(),
  partners: z.object({ created: z.number(), updated: z.number(), ended: z.number() }),
  persons: z.object({ created: z.number(), updated: z.number(), ended: z.number() })
})

/** Reading, looking through and accepting a partner page. Nothing is written before commit. */
export const imports = {
  /** Pasted text or HTML, or a file by the handle that its upload gave. Throws the import.* codes. */
  read: oc
    .input(
      z.object({
        from: z.enum(['auto', 'page', 'html', 'json']).default('auto'),
        text: z.string().optional(),
        html: z.string().optional(),
        upload: Id.optional(),
        fileName: z.string().max(300).optional(),
        source: z.string().trim().min(1).max(200).optional()
      })
    )
    .output(Review),
  get: oc.input(z.object({ id: Id })).output(Review),
  edit: oc.input(z.object({ id: Id, edits: z.array(ReviewEdit).min(1) })).output(Review),
  /** One transaction and one undo step; streams its progress and returns what was done. Breaking off rolls back. */
  commit: oc.input(z.object({ id: Id })).output(eventIterator(Progress, Committed)),
  discard: oc.input(z.object({ id: Id })).output(z.object({}))
}
