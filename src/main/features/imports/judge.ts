import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { Examination } from './examination.ts'
import type { Inquiry } from './inquiry.ts'
import type { Judgement } from './judgement.ts'
import { revisionOf } from './revision.store.ts'
import { isTouched, type Touched } from './touched.ts'

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

/** The same after more was said. The inquiry before is judged anew should it be asked for again. */
export function judgeAfter(unit: ReadUnit, before: Inquiry, inquiry: Inquiry, touched: Touched): Judgement {
  const known = kept.get(before)
  if (known?.revision !== revisionOf(unit.db) || touched.extent === 'the source' || !isTouched(touched)) return judge(unit, inquiry)
  kept.delete(before)
  const { examination, revision } = known
  const now = after(unit, inquiry, examination, touched)
  kept.set(inquiry, { revision, examination: now })
  return now.judgement
}

function after(unit: ReadUnit, inquiry: Inquiry, before: Examination, { rowIds, extent }: Touched): Examination {
  if (extent === 'everything') return new Examination(unit, inquiry, before)
  const followed = before.follow(unit, inquiry, rowIds)
  return extent === 'every row' ? followed.followAll(unit, inquiry) : followed
}
