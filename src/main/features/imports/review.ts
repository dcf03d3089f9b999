import type { Review } from '#shared/model/review.ts'
import { type Inquiry, isFlat } from './inquiry.ts'
import type { Judgement } from './judgement.ts'
import type { Rows } from './rows.ts'
import { summaryOf } from './summary.ts'

const shownLeftovers = 1000

/** What a source would do, without its rows. */
export function reviewOf(inquiry: Inquiry, judgement: Judgement, rows: Rows): Review {
  const { id, kind, table, draft, said } = inquiry
  return {
    id,
    source: { name: judgement.source.name, kind, known: judgement.source.memory.last !== null },
    flat: isFlat(inquiry),
    policy: said.policy,
    wholeness: judgement.wholeness,
    table,
    lineCount: draft.lines.length,
    leftovers: draft.leftovers.slice(0, shownLeftovers),
    summary: summaryOf(inquiry, judgement, rows)
  }
}
