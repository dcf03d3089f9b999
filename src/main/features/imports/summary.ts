import { draftFlagCodes } from '#shared/model/draft.ts'
import type { Review } from '#shared/model/review.ts'
import { chosenOf } from './chosen.ts'
import type { Inquiry } from './inquiry.ts'
import type { Judgement } from './judgement.ts'
import type { Rows } from './rows.ts'
import { sumsOf } from './sums.ts'

/** The verdict: how what was read stands to the card file, and what accepting it would do. */
export function summaryOf({ draft }: Inquiry, judgement: Judgement, rows: Rows): Review['summary'] {
  const { fixable, partners, persons, projects, greetings, withoutType } = sumsOf(judgement)
  return {
    ...{ partners, persons, projects, greetings, withoutType },
    chosen: chosenOf(judgement),
    tabs: rows.counts(),
    leftovers: draft.leftovers.length,
    problems: draft.problems.length,
    optOuts: judgement.optOuts,
    fixable: draftFlagCodes.flatMap((code) => {
      const count = fixable.get(code)
      return count === undefined ? [] : [{ code, count }]
    })
  }
}
