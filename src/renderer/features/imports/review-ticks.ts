import type { ReviewEdit, ReviewRow } from '#shared/model/review.ts'
import type { Ticks } from '../../ui/grid/index.ts'
import { isIncluded } from './review-rows.ts'

/** The ticks of a tab, as far as its rows are here: everything but the rows that are known to be left out. */
export const ticksOf = (rows: Iterable<ReviewRow>): Ticks => ({
  all: true,
  ids: new Set([...rows].filter((row) => !isIncluded(row)).map(({ id }) => id))
})

/** What the user meant by changing some of the ticks. */
export const tickEdits = (before: Ticks, after: Ticks): ReviewEdit[] => [
  ...[...after.ids].filter((id) => !before.ids.has(id)).map((rowId) => ({ do: 'include' as const, rowId, include: false })),
  ...[...before.ids].filter((id) => !after.ids.has(id)).map((rowId) => ({ do: 'include' as const, rowId, include: true }))
]
