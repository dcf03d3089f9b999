import { useCallback, useMemo, useState } from 'react'
import type { ReviewRow, ReviewTab } from '#shared/model/review.ts'
import { client } from '../../lib/api.ts'
import { type RowSource, useEachArrival, usePagedRows } from '../../ui/grid/index.ts'
import { ofReview, rowsKey } from './use-review.ts'

export interface RowAtHand {
  row: ReviewRow
  index: number
}

interface ReviewRows {
  source: RowSource<ReviewRow>
  /** The row that the side panel is about, as it is now, and its place in the tab. */
  at: RowAtHand | undefined
  /** The table says where its focus is. */
  follow: (row: ReviewRow, index: number) => void
}

/** The rows of a tab that the search leaves, in pages; the focus of the table decides which of them is at hand. */
export function useReviewRows(id: string, tab: ReviewTab, search: string): ReviewRows {
  const source = useEachArrival(
    usePagedRows<ReviewRow>({
      queryKey: [...rowsKey(id), tab, search],
      fetchPage: (offset, limit, signal) => client.imports.rows({ id, tab, search, offset, limit }, { signal }),
      meta: ofReview
    })
  )
  const question = `${tab} ${search}`
  const [focus, setFocus] = useState<{ question: string; row: ReviewRow | undefined; index: number }>({
    question,
    row: undefined,
    index: 0
  })
  const index = focus.question === question ? Math.min(focus.index, Math.max(0, source.total - 1)) : 0
  // a row far outside the window is not here any more, but it is still the one at hand
  const row = source.rowAt(index) ?? (focus.question === question ? focus.row : undefined)
  const follow = useCallback((next: ReviewRow, place: number) => setFocus({ question, row: next, index: place }), [question])
  const at = useMemo(() => (row && source.total > 0 ? { row, index } : undefined), [row, index, source.total])
  return { source, at, follow }
}
