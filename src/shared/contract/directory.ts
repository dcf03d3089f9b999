import { oc } from '@orpc/contract'
import * as z from 'zod'
import { Id } from '../model/common.ts'
import { DirectoryOptions } from '../model/directory.ts'
import { PrintedFile } from '../model/prints.ts'

/** The public list of partners, in Danish order: name, statement and contact persons. */
export const directory = {
  /**
   * A page of HTML, which reads back as a partner page, or a booklet as PDF; under Kladder in the data folder, or where the host was told.
   * Persons who said no to the purpose are left out and named. Throws directory.empty, file.exists, out.*.
   */
  make: oc.input(DirectoryOptions.extend({ as: z.enum(['html', 'pdf']), place: Id.optional(), dryRun: z.boolean().default(false) })).output(
    z.object({
      file: PrintedFile.nullable(),
      partners: z.number().int(),
      persons: z.number().int(),
      left: z.array(z.string())
    })
  )
}
