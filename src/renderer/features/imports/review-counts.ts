import type { Review } from '#shared/model/review.ts'

type Summary = Review['summary']

/** How many the source names. */
export const inSource = ({ create, update, unchanged, conflict }: Summary['partners']): number => create + update + unchanged + conflict

/** Whether any of them stands in the card file. */
export const anyKnown = ({ partners, persons, projects }: Summary): boolean =>
  [partners, persons, projects].some(({ update, unchanged, conflict, departed }) => update + unchanged + conflict + departed > 0)

/** How many have said no, whoever they are. */
export const optOutsOf = ({ optOuts: { persons, suppressed, known } }: Pick<Summary, 'optOuts'>): number => persons + suppressed + known

/** A source that tells of projects tells of nobody else. */
export const isOfProjects = ({ projects }: Pick<Summary, 'projects'>): boolean => inSource(projects) > 0
