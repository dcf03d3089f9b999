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

describe('The same change of many rows', () => {
  it('is kept, counted, announced and taken back as an update of each', async () => {
    const app = testApp()
    const { client, context } = app
    const { id: personId } = await client.persons.create({ givenName: 'Sofie' })
    const promise = { subject_type: 'person', subject_id: personId, due_on: '2026-12-01', status: 'open' } as const
    const { ids } = await context.session.write(label, (unit) => {
      const ids = ['a', 'b', 'c'].map((title) => unit.insert('follow_up', { ...promise, title }))
      unit.update('follow_up', ids[1] ?? '', { status: 'done' })
      return { ids }
    })
    const rows = () => context.session.read(({ db }) => db.rows<{ version: number }>('select status, version from follow_up order by seq'))
    const before = rows()
    const heard: unknown[] = []
    app.onChange((topics) => heard.push(topics))
    const { changeSet } = await context.session.write(label, (unit) => {
      unit.updateAll('follow_up', ids, { status: 'done' })
      return {}
    })
    // what is as it should be is left alone
    expect(rows()).toEqual([2, 2, 2].map((version) => ({ status: 'done', version })))
    expect(heard).toEqual([['follow-ups']])
    await client.history.undo({ set: changeSet ?? '' })
    expect(rows().map(({ version: _, ...row }) => row)).toEqual(before.map(({ version: _, ...row }) => row))
    const missing = context.session.write(label, (unit) => {
      unit.updateAll('follow_up', [...ids, 'nobody'], { status: 'open' })
      return {}
    })
    await expect(missing).rejects.toMatchObject({ code: 'record.not-found' })
  })

  it('brings what follows from the rows up to date', async () => {
    const { client, context } = testApp()
    const ids = await Promise.all(['A', 'B'].map(async (givenName) => (await client.persons.create({ givenName })).id))
    await context.session.write(label, (unit) => {
      unit.updateAll('person', ids, { display_name: 'Havnefront' })
      return {}
    })
    expect((await client.persons.table({ query: 'havnefront', sort: [{ by: 'name' }] })).total).toBe(2)
  })
})
