import type { DraftFlag } from '#shared/model/draft.ts'
import type { Disposition, FieldDiff, ReviewPartner, ReviewPerson, ReviewProject, ReviewRow } from '#shared/model/review.ts'

export type ReviewPart = ReviewPartner | ReviewPerson | ReviewProject

export const isPartner = (part: ReviewPart): part is ReviewPartner => 'typeGuessed' in part

/** The partner first, then its persons; or the project. */
export const partsOf = ({ partner, persons, project }: ReviewRow): ReviewPart[] => [
  ...(partner ? [partner] : []),
  ...persons,
  ...(project ? [project] : [])
]

/** What ticking the row ticks: of a page the entry, of a file the person. */
export const tickedPart = (row: ReviewRow): ReviewPart | undefined => partsOf(row).find(({ id }) => id === row.id)

export const isIncluded = (row: ReviewRow): boolean => tickedPart(row)?.include ?? false

export const rowName = (row: ReviewRow): string => tickedPart(row)?.name ?? ''

const weight: Readonly<Record<Disposition, number>> = { conflict: 0, departed: 1, update: 2, create: 3, unchanged: 4 }

/** The person a row is about: the one with most to see to, else the topmost. */
export function personOf({ persons }: ReviewRow): ReviewPerson | undefined {
  const urgency = (person: ReviewPerson) => (person.flags.some(isWarning) ? 0 : weight[person.disposition])
  return persons.toSorted((one, other) => urgency(one) - urgency(other))[0]
}

/** What becomes of a row as a whole: the partner's own news, else those of its people. */
export function dispositionOf(row: ReviewRow): Disposition {
  const own = tickedPart(row)?.disposition ?? 'unchanged'
  if (own !== 'unchanged') return own
  const rest = partsOf(row)
    .map(({ disposition }) => disposition)
    .toSorted((one, other) => weight[one] - weight[other])[0]
  return rest === 'create' ? 'update' : (rest ?? 'unchanged')
}

export const isWarning = (flag: DraftFlag): boolean => flag.severity === 'warn'

/** Fields that are news, without the questions about whom the row stands for. */
export const changesOf = ({ fields }: ReviewPart): FieldDiff[] => fields.filter(({ field }) => field !== 'match')
