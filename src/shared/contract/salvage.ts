import { oc } from '@orpc/contract'
import * as z from 'zod'

const path = z.string().trim().min(1).max(4096)

/** What can still be read of a card file that is damaged. */
export const salvage = {
  /**
   * Puts it into a new card file, which is checked before it has its name; the damaged one is not touched. Without paths, that is the file that
   * could not be opened, and the new one lies beside it. Counts are by table; rows that are not as the newest backup has them, although they
   * say that they were not changed since, are named. Throws file.exists, file.not-found, file.damaged where nothing can be read.
   */
  run: oc.input(z.object({ from: path.optional(), to: path.optional() })).output(
    z.object({
      name: z.string(),
      path,
      tables: z.array(z.object({ table: z.string(), read: z.number().int(), lost: z.number().int().nullable() })),
      dropped: z.number().int(),
      doubtful: z.array(z.object({ table: z.string(), id: z.string(), what: z.enum(['changed', 'missing']) }))
    })
  )
}
