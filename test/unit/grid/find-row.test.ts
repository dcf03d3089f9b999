import { describe, expect, it } from 'vitest'
import { arrayRows } from '#renderer/ui/grid/array-rows.ts'
import { findRow } from '#renderer/ui/grid/find-row.ts'
import fc from '../../support/fast-check.ts'

describe('Looking for a row', () => {
  it('finds the next one from where one stands, going round the end once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(6), { maxLength: 900 }), fc.nat(900), fc.nat(6), async (values, at, wanted) => {
        const start = Math.min(at, values.length)
        const later = values.indexOf(wanted, start)
        const expected = later >= 0 ? later : values.indexOf(wanted)
        const found = await findRow(arrayRows('rows', values), start, (value) => value === wanted)
        expect(found ?? -1).toBe(expected)
      })
    )
  })

  it('stops as soon as nobody asks any more', async () => {
    let loads = 0
    const source = { total: 10_000, load: async () => [loads++] }
    expect(
      await findRow(
        source,
        0,
        () => false,
        () => loads < 3
      )
    ).toBeUndefined()
    expect(loads).toBe(3)
  })
})
