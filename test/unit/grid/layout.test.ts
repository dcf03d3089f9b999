import { describe, expect, it } from 'vitest'
import { across, layoutOf } from '#renderer/ui/grid/layout.ts'
import fc from '../../support/fast-check.ts'

const widths = fc.oneof(
  fc.integer({ min: 40, max: 400 }),
  fc.record({ share: fc.integer({ min: 1, max: 9 }), min: fc.integer({ min: 40, max: 300 }) })
)
const some = fc.array(fc.record({ width: widths, chosen: fc.option(fc.integer({ min: 40, max: 600 })) }), { minLength: 1, maxLength: 20 })

describe('The widths of columns', () => {
  it('fill the table where a column may grow, and are never less than their least or other than was chosen', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 200, max: 3000 }), (columns, available) => {
        const { widths: own, width } = layoutOf(columns, true, 1, available)
        for (const [at, { width: spec, chosen }] of columns.entries()) {
          const drawn = own[at + 1] ?? 0
          if (chosen !== null) expect(drawn).toBe(chosen)
          else if (typeof spec === 'number') expect(drawn).toBe(spec)
          else expect(drawn).toBeGreaterThanOrEqual(spec.min)
        }
        const grows = columns.some(({ width: spec, chosen }) => chosen === null && typeof spec !== 'number')
        if (grows) expect(width).toBeGreaterThan(available - columns.length - 1)
        expect(width).toBe(own.reduce((sum, each) => sum + each, 0))
      })
    )
  })

  it('let nothing but the ticks stay where what stays would leave no room', () => {
    const columns = [
      { width: 300, chosen: null },
      { width: 400, chosen: null },
      { width: 400, chosen: null }
    ]
    expect(layoutOf(columns, true, 1, 320).pinned).toBe(1)
    expect(layoutOf(columns, true, 1, 900).pinned).toBe(2)
  })
})

describe('The columns in sight', () => {
  it('are all that any pixel of the window shows, and those that stay are not among them', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 200, max: 1500 }), fc.double({ min: 0, max: 1, noNaN: true }), (columns, view, part) => {
        const layout = layoutOf(columns, true, 1, view)
        const left = part * Math.max(0, layout.width - view)
        const { from, to } = across(layout, left, view)
        for (const [at, begin] of layout.lefts.entries()) {
          if (at < layout.pinned) continue
          const end = begin + (layout.widths[at] ?? 0)
          const isSeen = end > left + layout.pinnedWidth + 1 && begin < left + view - 1
          if (isSeen) expect(at >= from && at <= to).toBe(true)
        }
      })
    )
  })
})
