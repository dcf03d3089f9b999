import type { Review } from '#shared/model/review.ts'
import type { Judgement } from './judgement.ts'
import { sumsOf } from './sums.ts'

/** What accepting a review as it stands would write; departures are the ticked ones of persons and of partners. */
export function chosenOf(judgement: Judgement): Review['summary']['chosen'] {
  const { persons, suppressed } = judgement.optOuts
  return { ...sumsOf(judgement).chosen, optOuts: persons + suppressed }
}
