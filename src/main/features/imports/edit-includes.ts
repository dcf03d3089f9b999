import type { ReviewTab } from '#shared/model/review.ts'
import { isAsking } from './judgement.ts'
import { rowsOf } from './rows.ts'
import type { Saying } from './saying.ts'

/** Ticks or unticks everything, or what stands in a tab. What is in doubt is ticked one by one, and stays ticked when it was. */
export function includeAll(saying: Saying, include: boolean, tab: ReviewTab | undefined): void {
  const { said } = saying
  if (tab === undefined || tab === 'all') {
    said.everything = include
    for (const [rowId, ticked] of said.includes) if (!(include && ticked)) said.includes.delete(rowId)
  } else includeTab(saying, include, tab)
  saying.aboutMore('every row')
}

function includeTab({ said, now }: Saying, include: boolean, tab: ReviewTab): void {
  const { inquiry, judgement } = now()
  const rows = rowsOf(inquiry, judgement)
  for (const number of rows.find(tab, ''))
    for (const part of rows.at(number).own) if (!include || !isAsking(part)) said.includes.set(part.id, include)
}
