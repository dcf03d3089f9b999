import { expect, it } from 'vitest'
import { cadenceOf } from '#shared/rules/cadence.ts'
import { addDays } from '#shared/rules/calendar.ts'
import fc from '../../support/fast-check.ts'

const today = '2026-11-22'
const ago = (days: number) => addDays(today, -days)

it.each([
  [10, 400, 'ok', 0],
  [81, 400, 'due', 0],
  [90, 400, 'due', 0],
  [91, 400, 'overdue', 1 / 90],
  [180, 400, 'overdue', 1],
  [181, 400, 'losing', 91 / 90],
  [null, 30, 'unknown', 0],
  [null, 91, 'overdue', 1 / 90],
  [null, 400, 'losing', 310 / 90],
  [null, null, 'unknown', 0]
] as const)('A dialogue %s days ago in a log of %s days is %s in a rhythm of 90', (last, log, state, ratio) => {
  const rhythm = { days: 90, lastOn: last === null ? null : ago(last), since: log === null ? null : ago(log), today }
  const stands = cadenceOf(rhythm)
  expect(stands.state).toBe(state)
  expect(stands.ratio).toBeCloseTo(ratio)
  expect(stands.daysSince).toBe(last)
})

it('A partner is never better off the longer ago its last dialogue was', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), fc.nat(2000), fc.nat(2000), (days, one, other) => {
      const ratio = (last: number) => cadenceOf({ days, lastOn: ago(last), since: ago(3000), today }).ratio
      expect(ratio(Math.max(one, other))).toBeGreaterThanOrEqual(ratio(Math.min(one, other)))
    })
  ))
