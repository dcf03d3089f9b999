import type { Client } from '#shared/contract/index.ts'
import type { Review, ReviewRow } from '#shared/model/review.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { allRows } from './all-rows.ts'

/** A review with all its rows and problems. */
export interface WholeReview {
  readonly review: Review
  readonly rows: readonly ReviewRow[]
  readonly problems: readonly SourceProblem[]
}

/** Asks for a review page by page. */
export async function wholeReview(client: Client, review: Review): Promise<WholeReview> {
  const { id } = review
  const rows = await allRows((window) => client.imports.rows({ id, ...window }))
  const problems = await allRows(async (window) => {
    const page = await client.imports.problems({ id, ...window })
    return { total: page.total, rows: page.problems }
  })
  return { review, rows, problems }
}
