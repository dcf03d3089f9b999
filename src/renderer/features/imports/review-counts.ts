import type { Review } from '#shared/model/review.ts'

type Summary = Review['summary']

/** How many the source names. */
export const inSource = ({ create, update, unchanged, conflict }: Summary['partners']): number => create + update + unchanged + conflict

/** Whether any of them stands in the card file. */
export const anyKnown = ({ partners, persons }: Summary): boolean =>
  [partners, persons].some(({ update, unchanged, conflict, departed }) => update + unchanged + conflict + departed > 0)

/** How many have said no, whoever they are. */
export const optOutsOf = ({ optOuts: { persons, suppressed, known } }: Pick<Summary, 'optOuts'>): number => persons + suppressed + known
