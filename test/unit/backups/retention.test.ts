import { describe, expect, it } from 'vitest'
import { daysAfterErasure, expiredBackups, goesAt, keptOf, leastKept, type ThinnedBackup } from '#shared/rules/backups/retention.ts'
import fc from '../../support/fast-check.ts'

const hourMs = 3_600_000
const start = Date.parse('2026-11-23T12:00:00.000Z')
const iso = (ms: number) => new Date(ms).toISOString()

/** What a clock does between two backups, in hours: it goes on, stands still, or jumps years in either direction. */
const step = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 60 }) },
  { weight: 1, arbitrary: fc.integer({ min: -30_000, max: 30_000 }) }
)
const clock = fc.array(fc.record({ step, good: fc.boolean().map((is) => is || undefined) }), { minLength: 1, maxLength: 60 })
const most = Object.values(keptOf).reduce((sum, each) => sum + each, 0)

/** Backups made one after the other, thinned out after each. */
function live(ticks: readonly { step: number; good: boolean | undefined }[], check: (kept: ThinnedBackup[], gone: number[]) => void) {
  let at = start
  let kept: ThinnedBackup[] = []
  for (const [seq, tick] of ticks.entries()) {
    at += tick.step * hourMs
    kept.push({ seq, at: iso(at), good: tick.good === true })
    const gone = expiredBackups(kept, iso(at))
    check(kept, gone)
    kept = kept.filter((backup) => !gone.includes(backup.seq))
  }
}

describe('Thinning out backups', () => {
  it('keeps the newest good one, at least three, and never many, whatever 10,000 clocks do', () => {
    fc.assert(
      fc.property(clock, (ticks) =>
        live(ticks, (kept, gone) => {
          const good = kept.filter((backup) => backup.good)
          const left = good.filter((backup) => !gone.includes(backup.seq))
          const newest = good.at(-1)
          if (newest && gone.includes(newest.seq)) throw new Error('the newest good one went')
          if (left.length < Math.min(leastKept, good.length)) throw new Error('fewer than three stayed')
          if (left.length > most) throw new Error('too many stayed')
          if (kept.some((backup) => !backup.good && gone.includes(backup.seq))) throw new Error('one that nobody has checked went')
        })
      ),
      { numRuns: 10_000 }
    )
  })

  it('after years of one a day leaves the last days, weeks, months and years', () => {
    const days = Array.from({ length: 1500 }, (_, seq) => ({ seq, at: iso(start + seq * 24 * hourMs), good: true }))
    const gone = new Set(expiredBackups(days, iso(start + 1500 * 24 * hourMs)))
    const left = days.filter(({ seq }) => !gone.has(seq)).map(({ at }) => at.slice(0, 10))
    expect(left.slice(-7)).toEqual(days.slice(-7).map(({ at }) => at.slice(0, 10)))
    expect(left).toContain('2029-12-31')
    expect(left).toContain('2028-12-31')
    expect(left).not.toContain('2027-12-31')
    expect(left.length).toBeLessThan(7 + 4 + 12 + 3)
  })

  it('lets go of what still holds somebody who was erased, after their days, but never of the last good one', () => {
    const backups = [0, 1, 2, 3].map((seq) => ({ seq, at: iso(start + seq * hourMs), good: true }))
    const erasures = [{ at: iso(start), seq: 2 }]
    const before = iso(start + (daysAfterErasure * 24 - 1) * hourMs)
    const after = iso(start + (daysAfterErasure * 24 + 1) * hourMs)
    expect(expiredBackups(backups, before, erasures)).toEqual([])
    expect(expiredBackups(backups, after, erasures).sort()).toEqual([0, 1, 2])
    expect(expiredBackups(backups.slice(0, 3), after, erasures).sort()).toEqual([0, 1])
    expect(goesAt({ seq: 2 }, erasures)).toBe(iso(start + daysAfterErasure * 24 * hourMs))
    expect(goesAt({ seq: 3 }, erasures)).toBeNull()
  })
})
