import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Hit } from '../model/search.ts'
import { HitKind, HitRef } from '../model/working.ts'

/** Everything in the card file by one text. */
export const search = {
  /**
   * The best of each kind, kinds in a fixed order, but for partners when only their names answer: exact names before beginnings before insides, names before addresses and texts. Where
   * little is found, also names one slip of the finger away.
   */
  find: oc
    .input(
      z.object({
        text: z.string().max(200),
        limit: z.number().int().min(1).max(50).default(5),
        kinds: z.array(HitKind).min(1).optional()
      })
    )
    .output(z.array(z.object({ kind: HitKind, hits: z.array(Hit) }))),
  /** The same by their ids, in the order given; what is gone or in the trash is left out. */
  named: oc.input(z.object({ refs: z.array(HitRef).max(50) })).output(z.array(Hit))
}
