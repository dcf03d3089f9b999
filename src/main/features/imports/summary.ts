import { type DraftFlag, draftFlagCodes } from '#shared/model/draft.ts'
import { type Review, reviewTabs } from '#shared/model/review.ts'
import { chosenOf } from './chosen.ts'
import type { Inquiry } from './inquiry.ts'
import type { JudgedPartner, JudgedPerson, Judgement } from './judgement.ts'
import { isGreetingGuessed, typeOf } from './row-views.ts'
import type { JudgedRow } from './rows.ts'

type Summary = Review['summary']

/** The verdict: how what was read stands to the card file, and what accepting it would do. */
export function summaryOf({ draft }: Inquiry, judgement: Judgement, rows: readonly JudgedRow[]): Summary {
  const { partners, loose } = judgement
  const persons = [...partners.flatMap((partner) => partner.persons), ...loose]
  return {
    partners: countByDisposition(partners),
    persons: countByDisposition(persons),
    chosen: chosenOf(judgement),
    tabs: countTabs(rows),
    greetings: persons.filter(isGreetingGuessed).length,
    withoutType: partners.filter((row) => row.draft !== null && typeOf(row) === null).length,
    leftovers: draft.leftovers.length,
    problems: draft.problems.length,
    optOuts: { persons: 0, suppressed: 0, known: 0 },
    fixable: countFixable([...partners, ...persons])
  }
}

function countByDisposition(rows: readonly { disposition: JudgedPartner['disposition'] }[]): Summary['partners'] {
  const counts = { create: 0, update: 0, unchanged: 0, conflict: 0, departed: 0 }
  for (const { disposition } of rows) counts[disposition]++
  return counts
}

function countTabs(rows: readonly JudgedRow[]): Summary['tabs'] {
  const counts = reviewTabs.map(() => 0)
  for (const { tabs } of rows) for (const at of counts.keys()) if (tabs & (1 << at)) counts[at] = (counts[at] ?? 0) + 1
  return Object.fromEntries(reviewTabs.map((tab, at) => [tab, counts[at] ?? 0])) as Summary['tabs']
}

function countFixable(rows: readonly (JudgedPartner | JudgedPerson)[]): Summary['fixable'] {
  const counts = new Map<DraftFlag['code'], number>()
  for (const { flags } of rows)
    for (const { code, suggestion } of flags) if (suggestion !== undefined) counts.set(code, (counts.get(code) ?? 0) + 1)
  return draftFlagCodes.flatMap((code) => {
    const count = counts.get(code)
    return count === undefined ? [] : [{ code, count }]
  })
}
