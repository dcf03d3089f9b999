import { expect, it } from 'vitest'
import { dueCount, isNews } from '#shared/rules/due-notice.ts'

it.each([
  [0, 0, undefined, false],
  [1, 0, undefined, true],
  [0, 2, { day: '2026-11-21', count: 5 }, true],
  [1, 1, { day: '2026-11-22', count: 2 }, false],
  [1, 2, { day: '2026-11-22', count: 2 }, true],
  [0, 1, { day: '2026-11-22', count: 2 }, false]
] as const)('%i overdue and %i due today, after %j was told: %s', (overdue, today, told, news) => {
  expect(isNews({ overdue, today }, '2026-11-22', told)).toBe(news)
  expect(dueCount({ overdue, today })).toBe(overdue + today)
})
