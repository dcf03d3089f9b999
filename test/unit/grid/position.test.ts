import { describe, expect, it } from 'vitest'
import { clamp, type Extent, HEAD, move, type Position, type Step } from '#renderer/ui/grid/position.ts'
import fc from '../../support/fast-check.ts'

const steps: Step[] = ['up', 'down', 'left', 'right', 'rowStart', 'rowEnd', 'first', 'last', 'pageUp', 'pageDown']
const extents = fc.record({ rows: fc.nat(1_000_000), columns: fc.integer({ min: 1, max: 30 }), page: fc.integer({ min: 1, max: 60 }) })
const places = fc.record({ row: fc.integer({ min: -5, max: 1_000_100 }), column: fc.integer({ min: -5, max: 40 }) })
const exists = ({ row, column }: Position, { rows, columns }: Extent) =>
  row >= HEAD && row <= Math.max(HEAD, rows - 1) && column >= 0 && column < columns

describe('A step in a table', () => {
  it('always ends on a cell that exists, from wherever it began', () => {
    fc.assert(
      fc.property(places, fc.array(fc.constantFrom(...steps), { maxLength: 30 }), extents, (start, path, extent) => {
        const end = path.reduce((at, step) => move(at, step, extent), clamp(start, extent))
        expect(exists(end, extent)).toBe(true)
      })
    )
  })

  it('is taken back by the opposite step, unless an edge stopped it', () => {
    const opposite = { up: 'down', down: 'up', left: 'right', right: 'left' } as const
    fc.assert(
      fc.property(places, fc.constantFrom('up', 'down', 'left', 'right'), extents, (start, step, extent) => {
        const from = clamp(start, extent)
        const to = move(from, step, extent)
        if (to.row === from.row && to.column === from.column) return
        expect(move(to, opposite[step], extent)).toEqual(from)
      })
    )
  })

  it('reaches the head by going up one row at a time, and in no other way', () => {
    fc.assert(
      fc.property(places, fc.constantFrom(...steps), extents, (start, step, extent) => {
        const from = clamp(start, extent)
        fc.pre(from.row > 0)
        expect(move(from, step, extent).row).toBeGreaterThanOrEqual(0)
      })
    )
    expect(move({ row: 0, column: 2 }, 'up', { rows: 9, columns: 3, page: 4 })).toEqual({ row: HEAD, column: 2 })
    expect(move({ row: HEAD, column: 2 }, 'down', { rows: 9, columns: 3, page: 4 })).toEqual({ row: 0, column: 2 })
  })

  it.each([
    ['first', { row: 0, column: 0 }],
    ['last', { row: 99, column: 4 }],
    ['rowStart', { row: 50, column: 0 }],
    ['rowEnd', { row: 50, column: 4 }],
    ['pageUp', { row: 30, column: 2 }],
    ['pageDown', { row: 70, column: 2 }]
  ] as const)('goes to the right cell: %s', (step, expected) => {
    expect(move({ row: 50, column: 2 }, step, { rows: 100, columns: 5, page: 20 })).toEqual(expected)
  })

  it('stays in the head of an empty table', () => {
    for (const step of steps) expect(move({ row: 0, column: 0 }, step, { rows: 0, columns: 3, page: 9 }).row).toBe(HEAD)
  })
})
