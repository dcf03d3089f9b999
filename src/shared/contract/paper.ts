import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Selection } from '../model/common.ts'
import { ExcludeReason } from '../model/outreach.ts'
import { CopiedPerson, MeetingSheet } from '../model/paper.ts'

const window = (most: number) =>
  z.object({ selection: Selection, offset: z.number().int().min(0).default(0), limit: z.number().int().min(1).max(most).default(most) })

/** What of a selection leaves for the clipboard or for paper. */
export const paper = {
  /** The persons of a selection in its order; a partner stands for its contact persons. Total counts all of them. */
  people: oc.input(window(100_000)).output(
    z.object({
      total: z.number().int(),
      /** How many addresses stay out of mails, by why; of all, not only of these. */
      reasons: z.array(z.object({ reason: ExcludeReason, count: z.number().int() })),
      rows: z.array(CopiedPerson)
    })
  ),
  /** One sheet for each partner or person of a selection, in its order; lists are not met. Total counts all of them. */
  sheets: oc.input(window(50)).output(z.object({ total: z.number().int(), rows: z.array(MeetingSheet) }))
}
