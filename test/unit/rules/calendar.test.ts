import { describe, expect, it } from 'vitest'
import { addDays, mondayOfWeek, weekOf } from '#shared/rules/calendar.ts'
import fc from '../../support/fast-check.ts'

describe('The week of a day', () => {
  it.each([
    ['2026-11-22', 47],
    ['2026-11-23', 48],
    ['2026-12-31', 53],
    ['2027-01-03', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1]
  ])('of %s is %i', (day, week) => expect(weekOf(day)).toBe(week))

  it('is the number whose Monday begins it', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2150 }), fc.integer({ min: 1, max: 53 }), fc.nat({ max: 6 }), (year, week, days) => {
        const monday = mondayOfWeek(year, week)
        if (monday) expect(weekOf(addDays(monday, days))).toBe(week)
      })
    ))
})
