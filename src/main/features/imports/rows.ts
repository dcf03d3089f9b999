import type { ReviewTab } from '#shared/model/review.ts'
import { reviewTabs } from '#shared/model/review.ts'
import type { SourceProblem } from '#shared/model/source-draft.ts'
import { type Inquiry, isFlat } from './inquiry.ts'
import type { JudgedPartner, JudgedPerson, Judgement } from './judgement.ts'
import { isGreetingGuessed, typeOf } from './row-views.ts'

/** A row of the review as it is asked for: of a page an entry, of a file a person. */
export interface JudgedRow {
  readonly id: string
  readonly partner: JudgedPartner | null
  readonly persons: readonly JudgedPerson[]
  /** What ticking the row ticks; a partner that stands in several rows belongs to none of them. */
  readonly own: readonly (JudgedPartner | JudgedPerson)[]
  readonly problems: readonly SourceProblem[]
  readonly attention: boolean
  /** A bit for each tab. */
  readonly tabs: number
}

const bits = new Map(reviewTabs.map((tab, at) => [tab, 1 << at]))

export const isInTab = (row: JudgedRow, tab: ReviewTab): boolean => (row.tabs & (bits.get(tab) ?? 0)) !== 0

/** Rows in the order of the source; those that are not in it any more come last. */
export function rowsOf(inquiry: Inquiry, judgement: Judgement): JudgedRow[] {
  const problems = problemsByLine(inquiry)
  const parts = isFlat(inquiry) ? flatParts(judgement) : judgement.partners.map((partner) => ({ partner, persons: partner.persons }))
  return parts.map((part) => rowOf(part, problems))
}

interface Parts {
  readonly partner: JudgedPartner | null
  readonly persons: readonly JudgedPerson[]
}

function flatParts({ partners, loose }: Judgement): Parts[] {
  const parts = partners.flatMap((partner): Parts[] =>
    partner.persons.length === 0 ? [{ partner, persons: [] }] : partner.persons.map((person) => ({ partner, persons: [person] }))
  )
  parts.push(...loose.map((person) => ({ partner: null, persons: [person] })))
  const lines = new Map(parts.map((part) => [part, (part.persons[0] ?? part.partner)?.read?.from ?? Number.MAX_SAFE_INTEGER]))
  return parts.sort((one, other) => (lines.get(one) ?? 0) - (lines.get(other) ?? 0))
}

const problemsByLine = ({ draft }: Inquiry): ReadonlyMap<number, SourceProblem[]> => Map.groupBy(draft.problems, ({ line }) => line)

const isOdd = (part: JudgedPartner | JudgedPerson): boolean =>
  part.disposition === 'conflict' || part.disposition === 'departed' || part.flags.some(({ severity }) => severity === 'warn')

function rowOf({ partner, persons }: Parts, problemsAt: ReadonlyMap<number, SourceProblem[]>): JudgedRow {
  const parts = partner ? [partner, ...persons] : persons
  const first = persons.length === 1 && partner?.persons !== persons ? persons[0] : partner
  const problems = first?.read ? problemsIn(first.read, problemsAt) : []
  const attention = problems.length > 0 || parts.some(isOdd)
  const shown = {
    id: first?.id ?? '',
    partner,
    persons,
    own: partner?.persons === persons ? parts : first ? [first] : [],
    problems,
    attention
  }
  return { ...shown, tabs: tabsOf(shown, parts) }
}

function problemsIn({ from, to }: { from: number; to: number }, problemsAt: ReadonlyMap<number, SourceProblem[]>): SourceProblem[] {
  if (problemsAt.size === 0) return []
  return Array.from({ length: to - from + 1 }, (_line, at) => problemsAt.get(from + at) ?? []).flat()
}

function tabsOf(row: Omit<JudgedRow, 'tabs'>, parts: readonly (JudgedPartner | JudgedPerson)[]): number {
  const some = (disposition: JudgedPerson['disposition']) => parts.some((part) => part.disposition === disposition)
  const isIn: Record<ReviewTab, boolean> = {
    look: row.attention,
    new: some('create'),
    changes: some('update'),
    unchanged: parts.every(({ disposition }) => disposition === 'unchanged'),
    conflicts: some('conflict'),
    departed: some('departed'),
    problems: row.problems.length > 0 || parts.some(({ flags }) => flags.some(({ severity }) => severity === 'warn')),
    greetings: row.persons.some(isGreetingGuessed),
    untyped: row.partner?.draft != null && typeOf(row.partner) === null,
    inOrder: !row.attention,
    all: true
  }
  return reviewTabs.reduce((sum, tab) => (isIn[tab] ? sum | (bits.get(tab) ?? 0) : sum), 0)
}
