import type { Review } from '#shared/model/review.ts'
import { isChanging, type JudgedPartner, type JudgedPerson, type Judgement } from './judgement.ts'

/** What accepting a review as it stands would write; departures are the ticked ones of persons and of partners. */
export function chosenOf({ partners, loose, optOuts }: Judgement): Review['summary']['chosen'] {
  const chosen = { partners: 0, persons: 0, departures: 0, optOuts: optOuts.persons + optOuts.suppressed, onlyNew: true }
  const count = (row: JudgedPartner | JudgedPerson, what: 'partners' | 'persons') => {
    if (!isWritten(row)) return
    chosen[row.disposition === 'departed' ? 'departures' : what]++
    if (row.record) chosen.onlyNew = false
  }
  for (const partner of partners) {
    if (!partner.include) continue
    count(partner, 'partners')
    for (const person of partner.persons) count(person, 'persons')
  }
  for (const person of loose) count(person, 'persons')
  return chosen
}

/** Whether accepting the row does anything. */
const isWritten = (row: JudgedPartner | JudgedPerson): boolean =>
  row.include && (row.record === undefined || row.disposition === 'departed' || isChanging(row.changes))
