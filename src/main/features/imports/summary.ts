import { type DraftFlag, draftFlagCodes } from '#shared/model/draft.ts'
import type { Review } from '#shared/model/review.ts'
import { chosenOf } from './chosen.ts'
import type { Inquiry } from './inquiry.ts'
import type { JudgedPartner, JudgedPerson, Judgement } from './judgement.ts'
import type { Rows } from './rows.ts'
import { isIn } from './tabs.ts'

type Summary = Review['summary']

const noCounts = () => ({ create: 0, update: 0, unchanged: 0, conflict: 0, departed: 0 })

/** The verdict: how what was read stands to the card file, and what accepting it would do. */
export function summaryOf({ draft }: Inquiry, judgement: Judgement, rows: Rows): Summary {
  const counts = { partners: noCounts(), persons: noCounts(), greetings: 0, withoutType: 0 }
  const fixable = new Map<DraftFlag['code'], number>()
  const flags = (row: JudgedPartner | JudgedPerson) => {
    for (const { code, suggestion } of row.flags) if (suggestion !== undefined) fixable.set(code, (fixable.get(code) ?? 0) + 1)
  }
  const person = (row: JudgedPerson) => {
    counts.persons[row.disposition]++
    if (isIn(row.tabs, 'greetings')) counts.greetings++
    flags(row)
  }
  for (const row of judgement.partners) {
    counts.partners[row.disposition]++
    if (isIn(row.tabs, 'untyped')) counts.withoutType++
    flags(row)
    row.persons.forEach(person)
  }
  judgement.loose.forEach(person)
  return {
    ...counts,
    chosen: chosenOf(judgement),
    tabs: rows.counts(),
    leftovers: draft.leftovers.length,
    problems: draft.problems.length,
    optOuts: judgement.optOuts,
    fixable: draftFlagCodes.flatMap((code) => {
      const count = fixable.get(code)
      return count === undefined ? [] : [{ code, count }]
    })
  }
}
