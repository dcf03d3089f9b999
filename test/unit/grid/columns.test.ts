import { describe, expect, it } from 'vitest'
import type { GridColumn, GridView } from '#renderer/ui/grid/types.ts'
import { addSort, columnsOf, moveColumn, pinnedUpTo, resizeColumn, sortBy, toggleColumn } from '#renderer/ui/grid/view-columns.ts'
import fc from '../../support/fast-check.ts'

const ids = ['name', 'partner', 'email', 'phone', 'city', 'tags']
const columns = ids.map((id): GridColumn<object> => ({ id, label: id, width: 100, fixed: id === 'name', render: () => null }))
const look = (shown: readonly string[]): GridView => ({
  columns: shown.map((id) => ({ id, width: null })),
  pinned: 1,
  sort: [{ by: 'name', desc: false }],
  group: null,
  totals: [],
  density: null
})
const namesOf = (view: Pick<GridView, 'columns'>) => columnsOf(columns, view).map(({ id }) => id)

describe('The columns of a view', () => {
  it('begin with the name, named or not, and pass over those that are no longer known', () => {
    expect(namesOf(look(['gone', 'email', 'partner']))).toEqual(['name', 'email', 'partner'])
  })

  it('keep every column and the name in front, whatever is moved', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(ids),
        fc.array(fc.tuple(fc.constantFrom(...ids), fc.integer({ min: -7, max: 7 })), { maxLength: 8 }),
        (shown, moves) => {
          let view = look(shown)
          const before = namesOf(view)
          for (const [id, by] of moves) view = { ...view, columns: moveColumn(columns, view, id, by) }
          expect(namesOf(view)[0]).toBe('name')
          expect([...namesOf(view)].sort()).toEqual([...before].sort())
        }
      )
    )
  })

  it('come to stand so many places further', () => {
    expect(moveColumn(columns, look(['name', 'partner', 'email', 'phone']), 'partner', 1).map(({ id }) => id)).toEqual([
      'name',
      'email',
      'partner',
      'phone'
    ])
  })

  it('are hidden and shown again at the end, but for the name', () => {
    const hidden = { columns: toggleColumn(columns, look(['name', 'partner', 'email']), 'partner') }
    expect(namesOf(hidden)).toEqual(['name', 'email'])
    expect(toggleColumn(columns, hidden, 'partner').map(({ id }) => id)).toEqual(['name', 'email', 'partner'])
    expect(toggleColumn(columns, hidden, 'name')).toEqual(hidden.columns)
  })

  it('are as wide as was chosen within what can be kept', () => {
    const widthOf = (width: number) => resizeColumn(columns, look(['name', 'email']), 'email', width)[1]?.width
    expect([widthOf(12), widthOf(181.6), widthOf(5000)]).toEqual([40, 182, 1200])
  })

  it('stay up to the one that was chosen', () => {
    expect(pinnedUpTo(columns, look(['email', 'partner']), 'partner')).toBe(3)
  })
})

describe('The order of a table', () => {
  it('turns round when the same column is chosen again', () => {
    const once = sortBy([{ by: 'name', desc: false }], 'email')
    expect([once, sortBy(once, 'email'), sortBy(sortBy(once, 'email'), 'email')].map(([level]) => level?.desc)).toEqual([
      false,
      true,
      false
    ])
  })

  it('takes a column as one more level, turns it round, and lets it go', () => {
    const name = { by: 'name', desc: false }
    const two = addSort([name], 'city')
    expect(two).toEqual([name, { by: 'city', desc: false }])
    expect(addSort(two, 'city')).toEqual([name, { by: 'city', desc: true }])
    expect(addSort(addSort(two, 'city'), 'city')).toEqual([name])
    expect(addSort([{ by: 'name', desc: true }], 'name')).toEqual([name])
  })

  it('never has more levels than the host takes, nor none', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 20 }), (chosen) => {
        const sort = chosen.reduce(addSort, [{ by: 'name', desc: false }])
        expect(sort.length).toBeGreaterThan(0)
        expect(sort.length).toBeLessThanOrEqual(4)
        expect(new Set(sort.map(({ by }) => by)).size).toBe(sort.length)
      })
    )
  })
})
