import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { Progress, pageOf, Written } from '../model/common.ts'
import { TrashKey, TrashRow } from '../model/trash.ts'

/** What was deleted and can be had back. */
export const trash = {
  /** The newest first; narrowed by what it is called. */
  list: oc
    .input(
      z.object({
        query: z.string().max(200).default(''),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(1000).default(200)
      })
    )
    .output(pageOf(TrashRow)),
  /**
   * For good, with all that belongs to it and its history: no undo brings it back. Without items, everything that lies there. Letters that
   * mailings were made from are kept; kept counts them. Breaking off takes all of it back.
   */
  erase: oc
    .input(z.object({ items: z.array(TrashKey).min(1).max(100_000).optional() }))
    .output(eventIterator(Progress, Written.extend({ erased: z.number().int(), kept: z.number().int() }))),
  /** A partner comes back with the persons who went with it. One that is not in the trash any more stays as it is. */
  restore: oc.input(z.object({ items: z.array(TrashKey).min(1).max(100_000) })).output(Written.extend({ restored: z.number().int() }))
}
