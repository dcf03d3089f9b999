import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/rules/calendar.ts'
import { bucketsOf } from '#shared/rules/reports/buckets.ts'
import { periodChoices, periodOf } from '#shared/rules/reports/periods.ts'
import fc from '../../support/fast-check.ts'

describe('a period', () => {
  it.each([
    ['alliance-year', 1, '2026-01-01', '2026-12-31'],
    ['alliance-year', 9, '2026-09-01', '2027-08-31'],
    ['alliance-year', 12, '2025-12-01', '2026-11-30'],
    ['alliance-year-before', 9, '2025-09-01', '2026-08-31'],
    ['year', 9, '2026-01-01', '2026-12-31'],
    ['year-before', 9, '2025-01-01', '2025-12-31'],
    ['last-12-months', 9, '2025-11-23', '2026-11-22']
  ] as const)('that is called %s where the year begins in month %i goes from %s to %s', (choice, month, from, to) =>
    expect(periodOf(choice, '2026-11-22', month)).toEqual({ from, to })
  )

  it('has today in it unless it is the one before', () => {
    for (const choice of periodChoices.filter((each) => !each.endsWith('before'))) {
      const { from, to } = periodOf(choice, '2026-03-01', 7)
      expect(from <= '2026-03-01' && '2026-03-01' <= to).toBe(true)
    }
  })

  it('is cut into parts that leave no day out and have no day twice', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 8000 }), (begin, days) => {
        const from = addDays('2015-01-01', begin)
        const to = addDays(from, days)
        const parts = bucketsOf({ from, to })
        expect([parts[0]?.from, parts.at(-1)?.to]).toEqual([from, to])
        for (const [at, part] of parts.entries()) if (at > 0) expect(part.from).toBe(addDays(parts[at - 1]?.to ?? '', 1))
        expect(parts.length).toBeLessThanOrEqual(24)
      })
    ))
})
