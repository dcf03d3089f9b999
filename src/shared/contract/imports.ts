import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { Id, Progress, Written } from '../model/common.ts'
import { DraftFlag } from '../model/draft.ts'
import { Mapping, Reading } from '../model/mapping.ts'
import { ImportPolicy, Review, ReviewEdit, ReviewRow, ReviewSummary, ReviewTab, SourceKind } from '../model/review.ts'
import { SourceProblem } from '../model/source-draft.ts'

const Done = z.object({ created: z.number(), updated: z.number(), ended: z.number() })
const Committed = Written.extend({
  partners: Done,
  persons: Done,
  projects: Done,
  optOuts: z.number()
})

/** What a large file came to. */
const Streamed = Committed.extend({
  source: z.object({ name: z.string(), kind: SourceKind }),
  summary: ReviewSummary.pick({ partners: true, persons: true, problems: true, leftovers: true }),
  /** Of all that is to be looked at, the first 200 in the order of the file. */
  problems: z.array(SourceProblem),
  flags: z.array(DraftFlag)
})
export type Streamed = z.infer<typeof Streamed>

const ReadInput = z.object({
  from: z.enum(['auto', ...SourceKind.options]).default('auto'),
  text: z.string().optional(),
  html: z.string().optional(),
  upload: Id.optional(),
  file: Id.optional(),
  fileName: z.string().max(300).optional(),
  source: z.string().trim().min(1).max(200).optional(),
  policy: ImportPolicy.default('update'),
  reading: Reading.optional(),
  mapping: Mapping.optional()
})

/** Reading, looking through and accepting what people have. Nothing is written before commit. */
export const imports = {
  /** A file that was double-clicked and has not been taken yet, by a handle for read. */
  takeBrought: oc.output(z.object({ file: Id, fileName: z.string() }).nullable()),
  /** Pasted text or HTML, or a file by the handle that its upload or the host gave. Throws the import.* codes. */
  read: oc.input(ReadInput).output(Review),
  /** Reads a table file again, in another way or with other columns; corrections made so far are lost. */
  remap: oc.input(z.object({ id: Id, reading: Reading.optional(), mapping: Mapping.optional() })).output(Review),
  get: oc.input(z.object({ id: Id })).output(Review),
  /** Rows of a tab in the order of the source; those that are not in it any more come last. search is folded. */
  rows: oc
    .input(
      z.object({
        id: Id,
        tab: ReviewTab.default('all'),
        search: z.string().max(200).default(''),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(1000).default(200)
      })
    )
    .output(z.object({ total: z.number().int(), rows: z.array(ReviewRow) })),
  /** Lines of the source as read, 1-based, both ends included; none when the review was accepted while they were asked for. */
  lines: oc.input(z.object({ id: Id, from: z.number().int().min(1), to: z.number().int().min(1) })).output(z.array(z.string())),
  /** In the order of the source, also those that belong to no row. */
  problems: oc
    .input(z.object({ id: Id, offset: z.number().int().min(0).default(0), limit: z.number().int().min(1).max(1000).default(200) }))
    .output(z.object({ total: z.number().int(), problems: z.array(SourceProblem) })),
  edit: oc.input(z.object({ id: Id, edits: z.array(ReviewEdit).min(1) })).output(Review),
  /** What would be done, a line a field, as CSV for Danish Excel. */
  report: oc.input(z.object({ id: Id })).output(z.object({ name: z.string(), content: z.string() })),
  /**
   * One transaction and one undo step; streams its progress and returns what was done. Breaking off rolls back. More than ten
   * departures must be confirmed by their number: else import.departures-unconfirmed.
   */
  commit: oc.input(z.object({ id: Id, departures: z.number().int().optional() })).output(eventIterator(Progress, Committed)),
  /** How the columns of files were understood, the newest first: kept for the next file with the same columns. */
  profiles: oc.output(z.array(z.object({ id: Id, name: z.string(), columns: z.number().int(), usedAt: z.string() }))),
  forgetProfile: oc.input(z.object({ id: Id })).output(Written),
  /**
   * Reads a large CSV or JSON file part by part by the handle that the host gave, and takes all of it that raises no question: one
   * transaction and one undo step. The progress is in bytes. dryRun: the same, and nothing is kept. Whoever is not in it has not left.
   */
  stream: oc
    .input(
      z.object({
        file: Id,
        from: z.enum(['auto', 'csv', 'json']).default('auto'),
        source: ReadInput.shape.source,
        policy: ReadInput.shape.policy,
        mapping: Mapping.optional(),
        dryRun: z.boolean().default(false)
      })
    )
    .output(eventIterator(Progress, Streamed)),
  discard: oc.input(z.object({ id: Id })).output(z.object({}))
}
