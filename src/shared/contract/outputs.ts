import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { Id, Progress } from '../model/common.ts'
import { Language } from '../model/language.ts'
import { OutWay } from '../model/out-way.ts'
import { ExcludeReason } from '../model/outreach.ts'
import { LabelOptions, OpenedFile, PrintedFile } from '../model/prints.ts'

const OpenedDraft = z.object({
  /** How many are opened by now, and of how many. */
  done: z.number().int(),
  total: z.number().int(),
  /** The draft that is before somebody now; null when there is none left. */
  draft: z.object({ recipientId: Id, name: z.string(), file: OpenedFile }).nullable(),
  /** Drafts that were passed over because they must not be sent any more. */
  held: z.array(z.object({ name: z.string(), reason: ExcludeReason }))
})

/** Mailings as files: drafts, one file of all, tables, paper. What is written is not sent. */
export const outputs = {
  /**
   * Writes a mailing in one way: everything or nothing. Where the host named no place, under Kladder in the data folder. Throws
   * mailing.already-written, mailing.closed, out.*, file.*, template.limits, job.cancelled.
   */
  make: oc
    .input(
      z.object({
        id: Id,
        as: OutWay,
        limit: z.number().int().min(1).optional(),
        labels: LabelOptions.prefault({}),
        language: Language.optional(),
        /** Handle of a folder (eml), or of a file that is not there yet. */
        folder: Id.optional()
      })
    )
    .output(
      eventIterator(
        Progress,
        z.object({
          written: z.number().int(),
          excluded: z.number().int(),
          folder: z.string().nullable(),
          file: PrintedFile.nullable(),
          missing: z.array(z.object({ field: z.string(), count: z.number().int() })),
          noAddress: z.array(z.string()),
          tooLong: z.array(z.string())
        })
      )
    ),
  /** How many get the letter only where it is on paper: no mail comes to them, and the post does. */
  byPost: oc.input(z.object({ id: Id })).output(z.object({ count: z.number().int() })),
  /** What was written of a mailing, the newest first. */
  files: oc.input(z.object({ id: Id })).output(z.array(PrintedFile.extend({ as: OutWay, persons: z.number().int(), at: z.string() }))),
  /** One letter as a draft to the sender, to see how it opens; of the first who gets one when nobody is named. Nothing is noted of it but the file. */
  ownCopy: oc
    .input(z.object({ id: Id, recipientId: Id.optional() }))
    .output(z.object({ to: z.string(), path: z.string(), file: OpenedFile })),
  /** Hands the next draft to the mail program, or to the browser; each is checked once more before. Throws out.cannot-open. */
  openNext: oc.input(z.object({ id: Id })).output(OpenedDraft)
}
