import { useMemo } from 'react'
import type { ReviewEdit, ReviewRow, ReviewTab } from '#shared/model/review.ts'
import { allTicked, noTicks, type RowSource, type Ticks } from '../../ui/grid/index.ts'
import { tickedPart } from './review-rows.ts'
import { tickEdits, ticksOf } from './review-ticks.ts'
import { type EditReview, orToast } from './use-review.ts'

interface ReviewTicks {
  source: RowSource<ReviewRow>
  tab: ReviewTab
  search: string
  edit: EditReview
}

/** The ticks of a tab lie with the host: the table shows them, and what it changes is said to the host. */
export function useReviewTicks({ source, tab, search, edit }: ReviewTicks) {
  const ticks = useMemo(() => ticksOf(rowsHere(source)), [source])
  const tickAll = async (include: boolean) => {
    if (search === '') return edit({ do: 'include-all', include, tab })
    const edits = (await source.load(0, source.total)).flatMap((row) => includeEdit(row, include))
    return edits.length > 0 ? edit(...edits) : undefined
  }
  const onTicks = (next: Ticks) => {
    const isAll = next === allTicked || next === noTicks
    const edits = isAll ? [] : tickEdits(ticks, next)
    if (isAll) orToast(tickAll(next.all))
    else if (edits.length > 0) orToast(edit(...edits))
  }
  return { ticks, onTicks }
}

function* rowsHere({ total, rowAt }: RowSource<ReviewRow>): Generator<ReviewRow> {
  for (let index = 0; index < total; index++) {
    const row = rowAt(index)
    if (row) yield row
  }
}

/** What is in doubt, and who may be gone, is ticked one by one. */
function includeEdit(row: ReviewRow, include: boolean): ReviewEdit[] {
  const part = tickedPart(row)
  const isErased = part !== null && part !== undefined && 'erasedOn' in part && part.erasedOn !== null
  const isAsking = isErased || part?.disposition === 'departed' || part?.disposition === 'conflict'
  if (!part || part.include === include || (include && isAsking)) return []
  return [{ do: 'include', rowId: part.id, include }]
}
