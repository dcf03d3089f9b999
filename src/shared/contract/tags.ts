import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Id, Written } from '../model/common.ts'
import { Tag, TagColour } from '../model/tag.ts'

/** The words that cards are tagged with. A tag is made where a card is given it. */
export const tags = {
  /** In Danish order. */
  list: oc.output(z.array(Tag)),
  /** Throws record.duplicate where another tag is called so: then they are merged instead. */
  update: oc
    .input(
      z.object({
        id: Id,
        version: z.number().int(),
        patch: z.object({ name: z.string().trim().min(1).max(100), colour: TagColour, meaning: z.string().trim().max(500) }).partial()
      })
    )
    .output(Written),
  /** Every card with the one has the other instead; the one is gone. */
  merge: oc.input(z.object({ id: Id, intoId: Id })).output(Written.extend({ cards: z.number().int() })),
  /** Off every card; undo puts it back. */
  remove: oc.input(z.object({ id: Id })).output(Written.extend({ cards: z.number().int() }))
}
