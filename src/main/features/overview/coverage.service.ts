import { logSince } from '#main/features/activities/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { PartnerCoverage } from '#shared/model/coverage.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { type CoverageFacts, coverageOf } from '#shared/rules/coverage.ts'
import { type CoverageRecord, coverageRecord, coverageRecords } from './coverage.store.ts'

interface Coverage {
  total: number
  lacking: number
  rows: PartnerCoverage[]
}

type Scene = Pick<CoverageFacts, 'logSince' | 'today'>

const sceneOf = (unit: ReadUnit): Scene => ({ logSince: logSince(unit.db), today: localDay(unit.now) })

const judged = (record: CoverageRecord, scene: Scene) => ({
  partnerId: record.id,
  name: record.name,
  lastDialogueOn: record.lastDialogueOn,
  ...coverageOf({ ...record, ...scene, hasPrimary: record.hasPrimary === 1, hasPhone: record.hasPhone === 1 })
})

const allJudged = (unit: ReadUnit, scene: Scene) =>
  coverageRecords(unit.db)
    .map((record) => ({ sortKey: record.sortKey, ...judged(record, scene) }))
    .sort((a, b) => b.risk - a.risk || (a.sortKey < b.sortKey ? -1 : 1))

/** Kept until the next commit or the next day: all active partners with all their people are a second of work at 100,000 persons. */
const known = new WeakMap<Connection, { revision: number; today: string; all: ReturnType<typeof allJudged> }>()

function partnersJudged(unit: ReadUnit): ReturnType<typeof allJudged> {
  const scene = sceneOf(unit)
  const { revision } = unit.db
  const before = known.get(unit.db)
  if (before?.revision === revision && before.today === scene.today) return before.all
  const all = allJudged(unit, scene)
  known.set(unit.db, { revision, today: scene.today, all })
  return all
}

/** Active partners by what is at risk, the worst first; equally bad ones by name. */
export function partnersByRisk(unit: ReadUnit, limit: number): Coverage {
  const all = partnersJudged(unit)
  return {
    total: all.length,
    lacking: all.filter(({ risk }) => risk > 0).length,
    rows: all.slice(0, limit).map(({ sortKey: _key, risk: _risk, ...row }) => row)
  }
}

/** What one partner has and lacks, by the same rule. Throws record.not-found. */
export function coverageOfPartner(unit: ReadUnit, id: string): PartnerCoverage {
  const record = coverageRecord(unit.db, id)
  if (!record) throw new AppError('record.not-found')
  const { risk: _risk, ...row } = judged(record, sceneOf(unit))
  return row
}
