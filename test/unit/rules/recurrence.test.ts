import { expect, it } from 'vitest'
import { nextDue } from '#shared/rules/recurrence.ts'

const every = (count: number, unit: 'day' | 'week' | 'month' | 'year', from: 'due' | 'done' = 'due') => ({ every: count, unit, from })

it.each([
  ['2026-11-22', '2026-11-22', every(2, 'week'), '2026-12-06'],
  ['2026-11-22', '2026-11-20', every(1, 'month'), '2026-12-22'],
  ['2026-11-01', '2026-11-22', every(1, 'week'), '2026-11-29'],
  ['2026-11-01', '2026-11-22', every(1, 'week', 'done'), '2026-11-29'],
  ['2026-01-31', '2026-02-28', every(1, 'month'), '2026-03-31'],
  ['2024-02-29', '2024-02-29', every(1, 'year'), '2025-02-28'],
  ['2026-11-01', '2026-11-22', every(3, 'month', 'done'), '2027-02-22'],
  ['2026-11-01', '2026-11-01', every(10, 'day'), '2026-11-11']
] as const)('What was due %s and done %s comes again, every %j, on %s', (due, done, repeat, next) => {
  expect(nextDue(due, done, repeat)).toBe(next)
})
