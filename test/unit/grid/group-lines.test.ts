import { describe, expect, it } from 'vitest'
import { allOpen, GroupLines, isOpen, toggleGroup } from '#renderer/ui/grid/group-lines.ts'
import fc from '../../support/fast-check.ts'

const groupsOf = (counts: readonly number[]) =>
  counts.map((count, at) => ({ key: at === 0 ? null : `k${at}`, label: null, count, missingEmail: 0, oldestDialogue: null }))
const some = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 12 })

describe('The lines of groups', () => {
  it('are a line for each group and one for each row of those that are open, in their order', () => {
    fc.assert(
      fc.property(some, fc.array(fc.nat(11)), (counts, toggled) => {
        const groups = groupsOf(counts)
        const folding = toggled.reduce((now, at) => toggleGroup(now, groups[at % groups.length]?.key ?? null), allOpen)
        const lines = new GroupLines(groups, folding)
        let row = 0
        const expected = groups.flatMap(({ key, count }, group) => {
          const its = Array.from({ length: count }, () => ({ group, row: row++ }))
          return [{ group }, ...(isOpen(folding, key) ? its : [])]
        })
        expect(lines.count).toBe(expected.length)
        expect(Array.from({ length: lines.count }, (_, line) => lines.at(line))).toEqual(expected)
        for (const [line, place] of expected.entries()) if ('row' in place) expect(lines.lineOf(place.row)).toBe(line)
        const rows = expected.flatMap((place) => ('row' in place ? [place.row] : []))
        const spans = lines.spans(0, lines.count - 1)
        expect(spans.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at))).toEqual(rows)
      })
    )
  })

  it('show the group of a row while it is closed', () => {
    const lines = new GroupLines(groupsOf([3, 4]), { open: false, except: new Set() })
    expect([lines.count, lines.lineOf(2), lines.lineOf(3)]).toEqual([2, 0, 1])
  })

  it('hold nothing beyond their end', () => {
    const lines = new GroupLines(groupsOf([2]), allOpen)
    expect([lines.at(-1), lines.at(3)]).toEqual([undefined, undefined])
  })
})
