import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

const label = { key: 'test' }

describe('A new row', () => {
  it('is given its derived columns from everything it holds, also from what was left out', async () => {
    const { context } = testApp()
    const { person, activity } = await context.session.write(label, (unit) => ({
      person: unit.insert('person', { display_name: 'Sofie' }),
      activity: unit.insert('activity', { kind: 'call', occurred_at: unit.now, body: 'Ringede' })
    }))
    const texts = (table: string, id: string) => context.session.read(({ db }) => db.row(`select search_text from ${table} where id=?`, id))
    expect(texts('person', person)).toEqual({ search_text: 'sofie' })
    expect(texts('activity', activity)).toEqual({ search_text: 'ringede' })
  })
})

describe('An update', () => {
  it('that changes nothing writes nothing: no version, no history, no announcement', async () => {
    const app = testApp()
    const { id } = await app.client.persons.create({ givenName: 'Sofie' })
    const heard: unknown[] = []
    app.onChange((topics) => heard.push(topics))
    const { changeSet } = await app.context.session.write(label, (unit) => {
      unit.update('person', id, { given_name: 'Sofie', notes: '' })
      return {}
    })
    expect(changeSet).toBeNull()
    expect(heard).toEqual([])
    expect((await app.client.persons.get({ id })).version).toBe(1)
  })

  it('of a row brings the search text of the rows that show it up to date', async () => {
    const { client } = testApp()
    const { id } = await client.partners.create({ name: 'Havnens Venner' })
    await client.persons.create({ givenName: 'Sofie', partnerId: id, title: 'Leder' })
    const found = async (query: string) => (await client.persons.table({ query, sort: [{ by: 'name' }] })).total
    expect([await found('havnens'), await found('søens')]).toEqual([1, 0])
    await client.partners.update({ id, version: 1, patch: { name: 'Søens Venner' } })
    expect([await found('havnens'), await found('søens')]).toEqual([0, 1])
    await client.history.undo({})
    expect([await found('havnens'), await found('søens')]).toEqual([1, 0])
  })
})
