import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { Id, MailPurpose, Progress, RecipientPolicy, Selection } from '../model/common.ts'
import { Language } from '../model/language.ts'
import { ExcludeReason } from '../model/outreach.ts'
import { LabelOptions, OpenedFile, PrintedFile, PrintKind } from '../model/prints.ts'

/** What is put on paper without a letter: labels, name badges, a list to telephone by. */
export const prints = {
  /**
   * A PDF under Kladder in the data folder, or where the host was told; a test page has only the edges of the labels. Whoever said no to
   * the purpose, that of the list where none is given, is left out and named, and so is whoever has no postal address. Throws mailing.no-recipients, out.*, job.cancelled.
   */
  make: oc
    .input(
      z.object({
        as: z.enum([...PrintKind.options, 'test-page']),
        selection: Selection,
        policy: RecipientPolicy.optional(),
        purpose: MailPurpose.optional(),
        labels: LabelOptions.prefault({}),
        language: Language.optional(),
        dryRun: z.boolean().default(false),
        place: Id.optional()
      })
    )
    .output(
      eventIterator(
        Progress,
        z.object({
          file: PrintedFile.nullable(),
          count: z.number().int(),
          left: z.array(z.object({ name: z.string(), reason: ExcludeReason })),
          noAddress: z.array(z.string()),
          /** Names that had to be cut short even in the smallest letters. */
          tooLong: z.array(z.string())
        })
      )
    ),
  /** Opens a file that was written, or gives it to the browser. Throws file.not-found. */
  open: oc.input(z.object({ id: Id })).output(OpenedFile)
}
