import type { Context } from '#main/api/implement.ts'
import { backupBefore } from '#main/features/backups/index.ts'
import type { Progress, Written } from '#main/foundation/session.ts'
import { type Applied, applyReview } from './apply.job.ts'
import { type ReadInput, startInquiry } from './imports.service.ts'
import type { Inquiry } from './inquiry.ts'
import { judge } from './judge.ts'
import { isChanging, type JudgedPart, type Judgement } from './judgement.ts'
import { holdsPartners } from './known.store.ts'
import { forgetReview, openReview } from './reviews.ts'

/** Accepts a review and forgets it. What fails or is broken off changes nothing, and the review stays. */
export async function* commitReview(
  context: Context,
  id: string,
  confirmed: number | undefined,
  signal?: AbortSignal
): AsyncGenerator<Progress, Written<Applied>> {
  const done = yield* commit(context, openReview(context, id), { confirmed, signal })
  forgetReview(context, id)
  return done
}

/** Reads a page and takes all of it that raises no question, without a review: for the practice file. */
export async function importText(context: Context, input: ReadInput): Promise<void> {
  const steps = commit(context, await startInquiry(context, input), {})
  while (!(await steps.next()).done);
}

interface Said {
  /** The number of departures that was looked at. */
  confirmed?: number | undefined
  signal?: AbortSignal | undefined
}

async function* commit(context: Context, inquiry: Inquiry, { confirmed, signal }: Said): AsyncGenerator<Progress, Written<Applied>> {
  const { counts, isEmpty } = context.session.read((unit) => ({
    counts: countChanges(judge(unit, inquiry)),
    isEmpty: !holdsPartners(unit.db)
  }))
  if (counts.partners + counts.persons + counts.projects > 0 && !isEmpty) await backupBefore(context, 'pre-import')
  const label = { key: 'import.done', args: counts, kind: 'import' } as const
  // judged once more, against the card file as it is when it is our turn to write
  const done = yield* context.session.job(label, (unit) => applyReview(unit, inquiry, judge(unit, inquiry), confirmed), signal)
  if (isEmpty && done.changeSet !== null) await firstCopy(context)
  return done
}

/** A copy from the first day. The import is done and stays done when the copy fails: the status line goes on saying that there is none. */
export const firstCopy = (context: Context) => backupBefore(context, 'first').catch((error: unknown) => void context.log.incident(error))

/** How many partners and persons an import touches; what it is called in the history. */
function countChanges({ partners, loose, projects }: Judgement) {
  const touched = (rows: readonly JudgedPart[]) =>
    rows.filter((row) => row.include && (row.disposition === 'create' || row.disposition === 'departed' || isChanging(row.changes))).length
  const included = partners.filter(({ include }) => include)
  return {
    partners: touched(included),
    persons: touched([...included.flatMap(({ persons }) => persons), ...loose]),
    projects: touched(projects)
  }
}
