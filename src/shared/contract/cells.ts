import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { BulkChange, CellEntity, CellProblemCode, CellResult, CellText } from '../model/cell.ts'
import { Progress, Selection, Written } from '../model/common.ts'
import { Language } from '../model/language.ts'

/** Changing cells of the tables Personer and Partnere: one, a pasted block, or one field of everything chosen. */
export const cells = {
  /**
   * Reads each text as its column wants it and writes those that can be read, all in one undo step. lenient keeps as text what cannot be
   * read as an address, number or day. Rows of newRow are made, those without a name are not. dryRun only tells what would become of each cell, in the order given.
   */
  write: oc
    .input(
      z.object({
        entity: CellEntity,
        cells: z.array(CellText).min(1).max(50_000),
        /** In which choices are named in the answer; they are understood in both. */
        language: Language.default('da'),
        lenient: z.boolean().default(false),
        dryRun: z.boolean().default(false)
      })
    )
    .output(Written.extend({ results: z.array(CellResult) })),
  /** The same change to everything chosen, in one undo step. Breaking off takes all of it back. */
  bulk: oc.input(z.object({ selection: Selection, change: BulkChange, language: Language.default('da') })).output(
    eventIterator(
      Progress,
      Written.extend({
        changed: z.number().int(),
        /** Left as they are, by the reason. */
        skipped: z.array(z.object({ problem: CellProblemCode, count: z.number().int() }))
      })
    )
  )
}
