import { eventIterator, oc } from '@orpc/contract'
import * as z from 'zod'
import { Created, Day, Id, Progress, pageOf, Written } from '../model/common.ts'
import { CaseKind, CaseOutcome, CaseState, GdprCase, RetentionRow, Traces } from '../model/gdpr-case.ts'
import { Language } from '../model/language.ts'

const File = z.object({ name: z.string(), mime: z.string(), base64: z.string() })

/** Wishes about one's own data: left alone, told, corrected, erased. */
export const cases = {
  /** Open ones by the day they are due, closed ones by the day they were closed, the newest first. */
  page: oc
    .input(
      z.object({
        state: CaseState.default('open'),
        offset: z.number().int().min(0).default(0),
        limit: z.number().int().min(1).max(1000).default(200)
      })
    )
    .output(pageOf(GdprCase)),
  /** Of one person, the newest first. */
  ofPerson: oc.input(z.object({ personId: Id })).output(z.array(GdprCase)),
  /**
   * A no to the newsletter, or to all contact, is written down and done at once; a restriction keeps letters away while it is open.
   * Throws record.not-found, consent.no-evidence.
   */
  open: oc
    .input(
      z.object({
        personId: Id,
        kind: CaseKind,
        receivedOn: Day,
        how: z.string().trim().min(1).max(2000),
        /** Handle of an uploaded file that proves it. */
        upload: Id.optional()
      })
    )
    .output(Created.extend({ closed: z.boolean() })),
  /** The person was written to; with the sum of the report that was sent, where one was. */
  answer: oc.input(z.object({ id: Id, version: z.number().int(), on: Day, sha256: z.string().length(64).optional() })).output(Written),
  /**
   * A restriction ends with its case: mayContact says whether letters may go to the person again, or another no of theirs still holds; null
   * for all other wishes. Throws case.closed; input.invalid where a refusal or the end of a restriction has no reason.
   */
  end: oc
    .input(z.object({ id: Id, version: z.number().int(), outcome: CaseOutcome, reason: z.string().trim().max(2000).default('') }))
    .output(Written.extend({ mayContact: z.boolean().nullable() })),
  /** Everything the card file knows of a person. Throws record.not-found. */
  report: oc
    .input(
      z.object({
        personId: Id,
        as: z.enum(['pdf', 'json']),
        language: Language.optional(),
        /** Handle of the file that the host writes. */ place: Id.optional()
      })
    )
    .output(File.extend({ rows: z.number().int(), sha256: z.string() })),
  /** What erasing the person would find. Throws record.not-found. */
  traces: oc.input(z.object({ personId: Id })).output(Traces),
  /**
   * For good, in the card file and in the files that are named; no undo brings it back. keep: keys of texts that stay; blank: of those that
   * would stay and do not. Throws case.not-answered unless somebody was answered, or withoutAnswer says that nobody can be.
   */
  erase: oc
    .input(
      z.object({
        personId: Id,
        keep: z.array(z.string().max(300)).max(10_000).default([]),
        blank: z.array(z.string().max(300)).max(10_000).default([]),
        /** Written files to delete. */
        files: z.array(Id).max(10_000).default([]),
        withoutAnswer: z.boolean().default(false)
      })
    )
    .output(
      eventIterator(
        Progress,
        Written.extend({ rows: z.number().int(), blanked: z.number().int(), kept: z.number().int(), filesDeleted: z.number().int() })
      )
    ),
  /** Persons there may be no reason to keep, those who were longest away first. */
  retention: oc
    .input(
      z
        .object({ offset: z.number().int().min(0).default(0), limit: z.number().int().min(1).max(1000).default(200) })
        .default({ offset: 0, limit: 200 })
    )
    .output(pageOf(RetentionRow).extend({ months: z.number().int() })),
  setRetention: oc.input(z.object({ months: z.number().int().min(1).max(240) })).output(Written),
  /** What is kept of whom, why and for how long (GDPR, article 30). */
  processing: oc.input(z.object({ as: z.enum(['pdf', 'csv']), language: Language.optional() })).output(File)
}
