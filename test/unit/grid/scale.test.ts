import { describe, expect, it } from 'vitest'
import { reveal, scaleOf } from '#renderer/ui/grid/scale.ts'
import fc from '../../support/fast-check.ts'

const sizes = fc.record({ rows: fc.nat(1_000_000), rowHeight: fc.constantFrom(28, 32, 40), view: fc.integer({ min: 100, max: 2000 }) })

describe('A table taller than a browser can scroll', () => {
  it('never asks for more than 15 million pixels', () => {
    fc.assert(
      fc.property(sizes, ({ rows, rowHeight, view }) => {
        expect(scaleOf(rows * rowHeight, view).height).toBeLessThanOrEqual(15_000_000)
      })
    )
  })

  it('has its first row at the top and its last at the bottom of the scroll bar', () => {
    fc.assert(
      fc.property(sizes, ({ rows, rowHeight, view }) => {
        const table = rows * rowHeight
        fc.pre(table > view)
        const scale = scaleOf(table, view)
        expect(scale.toTable(0)).toBe(0)
        expect(scale.toTable(scale.height - view)).toBeCloseTo(table - view, 3)
      })
    )
  })

  it('finds the same place again both ways', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), ({ rows, rowHeight, view }, part) => {
        const scale = scaleOf(rows * rowHeight, view)
        const offset = part * rows * rowHeight
        expect(scale.toTable(scale.toScroll(offset))).toBeCloseTo(offset, 3)
      })
    )
  })

  it('is left as it is while it fits', () => {
    expect(scaleOf(100_000 * 32, 700).toTable(1234)).toBe(1234)
  })
})

describe('Bringing a row into sight', () => {
  it('shows the whole row, and moves nothing when it is in sight already', () => {
    fc.assert(
      fc.property(sizes, fc.nat(1_000_000), fc.nat(40_000_000), ({ rowHeight, view }, row, offset) => {
        const to = reveal(row, rowHeight, offset, view)
        expect(row * rowHeight).toBeGreaterThanOrEqual(to)
        expect((row + 1) * rowHeight).toBeLessThanOrEqual(to + view)
        expect(reveal(row, rowHeight, to, view)).toBe(to)
      })
    )
  })
})
