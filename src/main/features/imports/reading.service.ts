import type { Context } from '#main/api/implement.ts'
import type { ReviewRow, ReviewTab } from '#shared/model/review.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { judge } from './judge.ts'
import { reportCsv } from './report.ts'
import { findReview, openReview } from './reviews.ts'
import { reviewRow } from './row-views.ts'
import { rowsOf } from './rows.ts'

interface RowsInput {
  id: string
  tab: ReviewTab
  search: string
  offset: number
  limit: number
}

/** Rows of a tab in which the words are found. */
export function rowsOfReview(context: Context, { id, tab, search, offset, limit }: RowsInput): { total: number; rows: ReviewRow[] } {
  const inquiry = openReview(context, id)
  const judgement = context.session.read((unit) => judge(unit, inquiry))
  const rows = rowsOf(inquiry, judgement)
  const found = rows.find(tab, search)
  const shown = found.slice(offset, offset + limit).map((number) => reviewRow(rows.at(number), rows.hasAttention(number), judgement))
  return { total: found.length, rows: shown }
}

export function linesOfReview(context: Context, { id, from, to }: { id: string; from: number; to: number }): string[] {
  return findReview(context, id)?.draft.lines.slice(from - 1, to) ?? []
}

export function problemsOfReview(
  context: Context,
  { id, offset, limit }: { id: string; offset: number; limit: number }
): { total: number; problems: SourceProblem[] } {
  const { problems } = openReview(context, id).draft
  return { total: problems.length, problems: problems.slice(offset, offset + limit) }
}

export function reportOfReview(context: Context, id: string): { name: string; content: string } {
  const inquiry = openReview(context, id)
  return context.session.read((unit) => {
    const judgement = judge(unit, inquiry)
    return {
      name: `${judgement.source.name}.csv`,
      content: reportCsv(inquiry, judgement, context.settings.read().language ?? context.language)
    }
  })
}
