import type { CoveragePoint, CoverageState } from '../model/coverage.ts'
import { addMonths } from './calendar.ts'

export interface CoverageFacts {
  contacts: number
  hasPrimary: boolean
  hasPhone: boolean
  /** The days of what was last said, approved and confirmed; null for never. */
  lastDialogueOn: string | null
  statementOn: string | null
  verifiedOn: string | null
  openFollowUps: number
  /** Null where the card file keeps no projects at all. */
  projects: number | null
  /** The day the log begins; null while it is empty. */
  logSince: string | null
  today: string
}

/** Months until each is asked about again. */
const fresh = { dialogue: 12, statement: 24, verified: 12 } as const

const weight: Readonly<Record<CoveragePoint, number>> = {
  primary: 8,
  dialogue: 6,
  backup: 4,
  statement: 2,
  verified: 2,
  followUp: 1,
  project: 1
}
const singlePoint = 16

/** What a partner has and lacks, and how much is at risk by that: the higher, the sooner something should be done. */
export function coverageOf(facts: CoverageFacts) {
  const before = (months: number) => addMonths(facts.today, -months)
  const dated = (day: string | null, months: number): CoverageState => (day === null ? 'missing' : day < before(months) ? 'old' : 'ok')
  const has = (it: boolean): CoverageState => (it ? 'ok' : 'missing')
  const isLogYoung = facts.logSince === null || facts.logSince > before(fresh.dialogue)
  const points: Record<CoveragePoint, CoverageState> = {
    primary: has(facts.hasPrimary),
    dialogue: facts.lastDialogueOn === null && isLogYoung ? 'unknown' : dated(facts.lastDialogueOn, fresh.dialogue),
    backup: has(facts.contacts > 1),
    statement: dated(facts.statementOn, fresh.statement),
    verified: dated(facts.verifiedOn, fresh.verified),
    followUp: has(facts.openFollowUps > 0),
    project: facts.projects === null ? 'unknown' : has(facts.projects > 0)
  }
  const isSinglePoint = facts.contacts === 1 && !facts.hasPhone && (points.dialogue === 'old' || points.dialogue === 'missing')
  const lacking = (Object.keys(points) as CoveragePoint[]).filter((point) => points[point] === 'missing' || points[point] === 'old')
  return { points, isSinglePoint, risk: lacking.reduce((sum, point) => sum + weight[point], isSinglePoint ? singlePoint : 0) }
}
