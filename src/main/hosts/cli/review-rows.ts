import type { Client } from '#shared/contract/index.ts'
import type { Review, ReviewRow } from '#shared/model/review.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'

/** A review with all its rows and problems. */
export interface WholeReview {
  readonly review: Review
  readonly rows: readonly ReviewRow[]
  readonly problems: readonly SourceProblem[]
}

const page = 1000

/** Asks for a review page by page. */
export async function wholeReview(client: Client, review: Review): Promise<WholeReview> {
  const { id } = review
  const rows: ReviewRow[] = []
  const problems: SourceProblem[] = []
  for (let total = 1; rows.length < total; ) {
    const next = await client.imports.rows({ id, offset: rows.length, limit: page })
    rows.push(...next.rows)
    total = next.rows.length === 0 ? 0 : next.total
  }
  for (let total = 1; problems.length < total; ) {
    const next = await client.imports.problems({ id, offset: problems.length, limit: page })
    problems.push(...next.problems)
    total = next.problems.length === 0 ? 0 : next.total
  }
  return { review, rows, problems }
}
