import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { addMonths, localDay } from '#shared/rules/calendar.ts'
import { allianceFacts } from './report.store.ts'
import { idlePersons } from './retention.store.ts'

/** Persons whom there may be no reason to keep any more; somebody looks at each of them. */
export function retentionPage({ db, now }: ReadUnit, offset: number, limit: number) {
  const { months } = allianceFacts(db)
  const today = localDay(now)
  return { ...idlePersons(db, addMonths(today, -months), today, offset, limit), revision: db.revision, months }
}

export const setRetention = (unit: UnitOfWork, months: number): void =>
  void unit.update('alliance', 'alliance', { retention_months: months })
