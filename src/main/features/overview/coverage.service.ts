import { logSince } from '#main/features/activities/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { PartnerCoverage } from '#shared/model/coverage.ts'
import { coverageOf } from '#shared/rules/coverage.ts'
import { coverageRecords } from './coverage.store.ts'

interface Coverage {
  total: number
  lacking: number
  rows: PartnerCoverage[]
}

/** Active partners by what is at risk, the worst first; equally bad ones by name. */
export function partnersByRisk(unit: ReadUnit, limit: number): Coverage {
  const scene = { logSince: logSince(unit.db), today: unit.now.slice(0, 10) }
  const all = coverageRecords(unit.db)
    .map(({ hasPrimary, hasPhone, ...rest }) => ({
      ...rest,
      ...coverageOf({ ...rest, ...scene, hasPrimary: hasPrimary === 1, hasPhone: hasPhone === 1 })
    }))
    .sort((a, b) => b.risk - a.risk || (a.sortKey < b.sortKey ? -1 : 1))
  return {
    total: all.length,
    lacking: all.filter(({ risk }) => risk > 0).length,
    rows: all
      .slice(0, limit)
      .map(({ id, name, points, lastDialogueOn, isSinglePoint }) => ({ partnerId: id, name, points, lastDialogueOn, isSinglePoint }))
  }
}
