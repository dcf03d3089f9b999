import type { DraftFlag } from '#shared/model/draft.ts'
import type { Review, ReviewPartner, ReviewPerson } from '#shared/model/review.ts'

export const reviewTabs = ['look', 'changes', 'greetings', 'untyped', 'inOrder', 'all'] as const
export type ReviewTab = (typeof reviewTabs)[number]

const isShown: Record<ReviewTab, (partner: ReviewPartner) => boolean> = {
  look: (partner) => partner.attention,
  changes: (partner) =>
    partner.disposition !== 'create' && (isChange(partner.disposition) || partner.persons.some((person) => isChange(person.disposition))),
  greetings: (partner) => partner.persons.some((person) => person.greetingGuessed),
  untyped: (partner) => partner.organisationType === null && partner.draft !== null,
  inOrder: (partner) => !partner.attention,
  all: () => true
}
const isChange = (disposition: ReviewPerson['disposition']) => disposition !== 'unchanged'

/** Partners of a tab in the order of the page; those that are not on the page any more come last. */
export const partnersOf = (review: Review, tab: ReviewTab): ReviewPartner[] => review.partners.filter(isShown[tab])

/** The person a row of the review is about: the first with something to see to, else the topmost. */
export const personOf = (partner: ReviewPartner): ReviewPerson | undefined =>
  partner.persons.find(
    (person) => person.flags.some(isWarning) || person.disposition === 'departed' || person.disposition === 'conflict'
  ) ??
  partner.persons.find((person) => person.disposition === 'update') ??
  partner.persons.find((person) => person.greetingGuessed) ??
  partner.persons[0]

export const isWarning = (flag: DraftFlag): boolean => flag.severity === 'warn'

/** A flag and the row of the review, partner or person, that it belongs to. */
export interface FlagAt {
  rowId: string
  flag: DraftFlag
}

/** Warnings first, in the order of the source. */
export function flagsOf(partner: ReviewPartner): FlagAt[] {
  const all = [partner, ...partner.persons].flatMap((row) => row.flags.map((flag) => ({ rowId: row.id, flag })))
  return all.toSorted((a, b) => Number(isWarning(b.flag)) - Number(isWarning(a.flag)) || a.flag.line - b.flag.line)
}

/** Partners and persons that will be written when the review is accepted. */
export function countIncluded(review: Review): { partners: number; persons: number; onlyNew: boolean } {
  const partners = review.partners.filter((partner) => partner.include)
  const written = (rows: readonly { disposition: ReviewPerson['disposition'] }[]) => rows.filter((row) => isChange(row.disposition)).length
  const persons = partners.flatMap((partner) => partner.persons.filter((person) => person.include))
  const all = [...partners, ...persons].filter((row) => isChange(row.disposition))
  return { partners: written(partners), persons: written(persons), onlyNew: all.every((row) => row.disposition === 'create') }
}

/** What becomes of an entry as a whole: its own change, else that of its people. */
export function dispositionOf(partner: ReviewPartner): ReviewPartner['disposition'] {
  const changed = partner.persons.some((person) => isChange(person.disposition))
  return partner.disposition === 'unchanged' && changed ? 'update' : partner.disposition
}
