import { describe, expect, it } from 'vitest'
import { type CardKind, pluralOf } from '#shared/model/card-kind.ts'
import { Filter } from '#shared/model/filter.ts'
import { anyNode } from '../../support/any-filter.ts'
import { cardValues } from '../../support/card-values.ts'
import { cardWorld } from '../../support/card-world.ts'
import { writeCards } from '../../support/card-world-written.ts'
import fc from '../../support/fast-check.ts'
import { isTrueOf } from '../../support/filter-meaning.ts'
import { filterPools } from '../../support/filter-world.ts'
import { testApp, testNow } from '../../support/test-app.ts'

const today = testNow.slice(0, 10)
const sort = [{ by: 'name' as const }]
const pool = {
  texts: fc.constantFrom(...filterPools.texts),
  days: fc.constantFrom(...filterPools.days),
  numbers: fc.constantFrom(0, 1, 2, 3, 5, 12, -3, 2.5),
  most: 120
}
const kinds = ['project', 'working_group', 'event', 'initiative'] as const satisfies CardKind[]

describe.each([1, 2])('In a world of cards (%i) a filter', (seed) => {
  it.each(kinds)('finds of the kind %s exactly those it is true of', async (kind) => {
    const app = testApp()
    const world = cardWorld(seed)
    let fields: ReadonlyMap<string, string> = new Map()
    await app.context.session.write({ key: 'test' }, (unit) => {
      fields = writeCards(unit, world)
      return {}
    })
    const textOf = (id: string) =>
      app.context.session.read(({ db }) => db.value<string>(`select search_text from ${kind} where id=?`, id) ?? '')
    const records = cardValues(kind, world, today).map((card) => ({ ...card, entity: kind, searchText: textOf(card.id) }))
    const asks = app.client[pluralOf[kind]]
    await fc.assert(
      fc.asyncProperty(anyNode(kind, pool), async (where) => {
        const written = JSON.stringify({ version: 2, where }).replace(/custom:(f\d)/g, (_, id) => `custom:${fields.get(`${kind} ${id}`)}`)
        const { rows } = await asks.table({ filter: Filter.parse(JSON.parse(written)), sort, limit: 1000 })
        const expected = records.filter((record) => isTrueOf(where, record, today)).map(({ id }) => id)
        expect(rows.map(({ id }) => id).sort()).toEqual(expected.sort())
      }),
      { numRuns: 250, seed: seed * 1000 }
    )
  })
})
