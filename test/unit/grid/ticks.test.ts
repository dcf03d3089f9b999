import { describe, expect, it } from 'vitest'
import { arrayRows } from '#renderer/ui/grid/array-rows.ts'
import { allTicked, countTicks, isTicked, noTicks, type Ticks, tick, toggle } from '#renderer/ui/grid/ticks.ts'
import { selectionOf } from '#renderer/ui/grid/use-ticks.ts'
import fc from '../../support/fast-check.ts'

const everyone = Array.from({ length: 12 }, (_, index) => `id-${index}`)
const someIds = fc.uniqueArray(fc.constantFrom(...everyone))
type Act = { do: 'all' } | { do: 'none' } | { do: 'tick'; ids: string[] } | { do: 'untick'; ids: string[] } | { do: 'toggle'; id: string }
const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.constantFrom<Act>({ do: 'all' }, { do: 'none' }),
  fc.record({ do: fc.constant('tick' as const), ids: someIds }),
  fc.record({ do: fc.constant('untick' as const), ids: someIds }),
  fc.record({ do: fc.constant('toggle' as const), id: fc.constantFrom(...everyone) })
)

const act = (ticks: Ticks, now: Act): Ticks => {
  if (now.do === 'all') return allTicked
  if (now.do === 'none') return noTicks
  return now.do === 'toggle' ? toggle(ticks, now.id) : tick(ticks, now.ids, now.do === 'tick')
}

/** The same with a plain set of all that is ticked. */
const plainly = (set: Set<string>, now: Act): Set<string> => {
  if (now.do === 'all') return new Set(everyone)
  if (now.do === 'none') return new Set()
  const next = new Set(set)
  const ids = now.do === 'toggle' ? [now.id] : now.ids
  for (const id of ids) {
    if (now.do === 'tick' || (now.do === 'toggle' && !set.has(id))) next.add(id)
    else next.delete(id)
  }
  return next
}

describe('Ticked rows', () => {
  it('are the same as in a plain set, whatever was ticked and unticked in whatever order', () => {
    fc.assert(
      fc.property(fc.array(acts), (path) => {
        const ticks = path.reduce(act, noTicks)
        const expected = path.reduce(plainly, new Set<string>())
        expect(everyone.filter((id) => isTicked(ticks, id))).toEqual(everyone.filter((id) => expected.has(id)))
        expect(countTicks(ticks, everyone.length)).toBe(expected.size)
      })
    )
  })

  it('become the selection that holds just them', async () => {
    const filter = { version: 2 as const, where: { kind: 'present' as const, field: 'email' as const, present: true } }
    const rows = everyone.map((id) => ({ id }))
    await fc.assert(
      fc.asyncProperty(fc.array(acts), async (path) => {
        const ticks = path.reduce(act, noTicks)
        const selection = await selectionOf(ticks, 'persons', { query: 'type:kommune', filter }, arrayRows('rows', rows))
        const expected = path.reduce(plainly, new Set<string>())
        if (selection.by === 'query')
          expect([selection.query, selection.filter, expected.size]).toEqual(['type:kommune', filter, everyone.length])
        else expect(new Set(selection.by === 'ids' ? selection.ids : [])).toEqual(expected)
      })
    )
  })

  it('are counted as all that match, however many that is, when all are ticked', () => {
    expect(countTicks(tick(allTicked, ['id-1'], false), 12_345)).toBe(12_344)
  })
})
