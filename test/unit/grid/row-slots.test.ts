import { describe, expect, it } from 'vitest'
import { assignSlots } from '#renderer/ui/grid/row-slots.ts'

const from = (first: number, count: number) => Array.from({ length: count }, (_, at) => first + at)

describe('The slots of rows', () => {
  it('stay with the rows that are still drawn, and are taken over by the rows that come', () => {
    const before = assignSlots(new Map(), from(0, 5))
    const after = assignSlots(before, from(2, 5))
    for (const row of [2, 3, 4]) expect(after.get(row)).toBe(before.get(row))
    expect(new Set([after.get(5), after.get(6)])).toEqual(new Set([before.get(0), before.get(1)]))
  })

  it('never hold two rows, however far one jumps, and keep the row that has the focus in its own', () => {
    const focused = 3
    let slots = assignSlots(new Map(), from(0, 20))
    const itsSlot = slots.get(focused)
    for (const first of [7, 400, 12, 0, 99_980]) {
      const rows = [...new Set([...from(first, 20), focused])]
      slots = assignSlots(slots, rows)
      expect(new Set(slots.values()).size).toBe(rows.length)
      expect(Math.max(...slots.values())).toBeLessThanOrEqual(rows.length)
      expect(slots.get(focused)).toBe(itsSlot)
    }
  })
})
