import { describe, expect, it } from 'vitest'
import { mergedList, threeWay, threeWayList } from '#shared/rules/matching/three-way.ts'
import { judgeWholeness } from '#shared/rules/matching/wholeness.ts'
import fc from '../../support/fast-check.ts'

describe('A value of a source', () => {
  it.each([
    // last time, now, in the card file
    [undefined, 'b', 'b', 'same'],
    [undefined, 'b', 'a', 'theirs'],
    [undefined, 'b', '', 'theirs'],
    ['a', 'b', 'a', 'theirs'],
    ['a', 'a', 'x', 'mine'],
    ['a', 'a', '', 'mine'],
    ['a', 'b', 'x', 'both'],
    ['a', 'b', 'b', 'same'],
    ['a', '', 'a', 'same'],
    ['', 'b', '', 'theirs'],
    ['', 'b', 'x', 'both']
  ] as const)('that was %s and is %s, where the card file has %s: %s', (base, theirs, mine, verdict) =>
    expect(threeWay(base, theirs, mine)).toBe(verdict)
  )

  it('that has not changed never changes anything', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (value, mine) => {
        expect(['same', 'mine']).toContain(threeWay(value, value, mine))
      })
    ))
})

describe('A list of a source', () => {
  it.each([
    [['a'], ['b'], ['a'], 'theirs', ['b']],
    [['a'], ['b', 'a'], ['a'], 'theirs', ['b', 'a']],
    [['a', 'b'], ['b', 'a'], ['a', 'b'], 'same', ['b', 'a']],
    [['a'], ['b'], ['a', 'x'], 'both', ['b', 'x']],
    [['a'], [], ['a'], 'same', []],
    [undefined, ['b'], ['a'], 'theirs', ['a', 'b']],
    [undefined, ['a'], ['a', 'x'], 'same', ['a', 'x']]
  ] as const)('that was %j and is %j, where the card file has %j: %s', (base, theirs, mine, verdict, merged) => {
    expect(threeWayList(base, theirs, mine)).toBe(verdict)
    expect(mergedList(base, theirs, mine)).toEqual(merged)
  })
})

describe('A page', () => {
  it.each([
    ['whole', { partners: 3, persons: 3 }, null, 'whole'],
    ['folded', { partners: 90, persons: 2 }, null, 'folded'],
    ['whole', { partners: 8, persons: 8 }, { partners: 10, persons: 10 }, 'whole'],
    ['whole', { partners: 7, persons: 10 }, { partners: 10, persons: 10 }, 'part'],
    ['whole', { partners: 10, persons: 7 }, { partners: 10, persons: 10 }, 'part'],
    ['whole', { partners: 10, persons: 4 }, { partners: 10, persons: 10 }, 'folded'],
    ['whole', { partners: 12, persons: 0 }, { partners: 10, persons: 0 }, 'whole']
  ] as const)('that reads as %s, with %j after %j, is %s', (read, now, last, judged) =>
    expect(judgeWholeness(read, now, last)).toBe(judged)
  )
})
