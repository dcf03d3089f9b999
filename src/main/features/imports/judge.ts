import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { Examination } from './examination.ts'
import type { Inquiry } from './inquiry.ts'
import type { Judgement } from './judgement.ts'
import { revisionOf } from './revision.store.ts'

interface Kept {
  readonly revision: string
  readonly examination: Examination
}

/** An examination holds as long as the card file is as it was. */
const kept = new WeakMap<Inquiry, Kept>()

/** Works out what a source would do to the card file as it is now, and what a person has to look at. */
export const judge = (unit: ReadUnit, inquiry: Inquiry): Judgement => examine(unit, inquiry).judgement

function examine(unit: ReadUnit, inquiry: Inquiry): Examination {
  const revision = revisionOf(unit.db)
  const known = kept.get(inquiry)
  if (known?.revision === revision) return known.examination
  const examination = new Examination(unit, inquiry)
  kept.set(inquiry, { revision, examination })
  return examination
}

/** What was said since, and about which rows; everything where it was about all of them, and nothing where not even the source is the same. */
export type Touched = ReadonlySet<string> | 'everything' | 'the source'

/** The same after more was said. The inquiry before is judged anew should it be asked for again. */
export function judgeAfter(unit: ReadUnit, before: Inquiry, inquiry: Inquiry, touched: Touched): Judgement {
  const known = kept.get(before)
  const isTold = typeof touched === 'string' || touched.size > 0
  if (known?.revision !== revisionOf(unit.db) || touched === 'the source' || !isTold) return judge(unit, inquiry)
  kept.delete(before)
  const { examination, revision } = known
  const now = touched === 'everything' ? new Examination(unit, inquiry, examination) : examination.follow(unit, inquiry, touched)
  kept.set(inquiry, { revision, examination: now })
  return now.judgement
}
