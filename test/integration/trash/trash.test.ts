import { expect, it } from 'vitest'
import { type TestApp, testApp } from '../../support/test-app.ts'

const said = ({ client }: TestApp) => client.file.dump()

const rows = async ({ client }: TestApp, query = '') => (await client.trash.list({ query })).rows

it('brings a partner back with the persons who went with it, and not with one who went before', async () => {
  const app = testApp()
  const { client } = app
  const { id } = await client.partners.create({ name: 'Havnens Venner' })
  const before = await client.persons.create({ givenName: 'Bo', familyName: 'Ager', partnerId: id })
  await client.persons.create({ givenName: 'Åse', familyName: 'Lund', partnerId: id })
  await client.persons.remove({ ids: [before.id] })
  app.setNow('2026-11-23T10:00:00.000Z')
  await client.partners.remove({ ids: [id] })
  const withPartner = (name: string, partner: string) => expect.objectContaining({ name, withPartner: partner })
  expect(await rows(app)).toEqual([
    withPartner('Havnens Venner', ''),
    withPartner('Åse Lund', 'Havnens Venner'),
    withPartner('Bo Ager', '')
  ])
  expect(await client.trash.restore({ items: [{ entity: 'organisation', id }] })).toMatchObject({ restored: 2 })
  expect((await rows(app)).map(({ name }) => name)).toEqual(['Bo Ager'])
  expect((await client.persons.table({ query: 'aase', sort: [{ by: 'name' }] })).total).toBe(1)
})

it('undoes what was restored, so that the card file says the same as before', async () => {
  const app = testApp()
  const { client } = app
  const { id } = await client.partners.create({ name: 'Havnens Venner' })
  await client.persons.create({ givenName: 'Åse', familyName: 'Lund', partnerId: id })
  await client.partners.remove({ ids: [id] })
  const dump = await said(app)
  const { changeSet } = await client.trash.restore({ items: [{ entity: 'organisation', id }] })
  expect(await said(app)).not.toEqual(dump)
  await client.history.undo({ set: changeSet ?? '' })
  expect(await said(app)).toEqual(dump)
})

it('gives a list or template whose name is taken by now a number', async () => {
  const app = testApp()
  const { client } = app
  const { id } = await client.lists.create({ name: 'Nyhedsbrev', query: 'lund' })
  await client.lists.remove({ ids: [id] })
  await client.lists.create({ name: 'nyhedsbrev', query: 'lund' })
  await client.trash.restore({ items: [{ entity: 'list', id }] })
  expect((await client.lists.all({})).map(({ name }) => name)).toEqual(expect.arrayContaining(['nyhedsbrev', 'Nyhedsbrev (2)']))
})

it('finds what is searched for in any spelling, and restores it once', async () => {
  const app = testApp()
  const { client } = app
  const { id } = await client.persons.create({ givenName: 'Åse', familyName: 'Ærø' })
  await client.persons.create({ givenName: 'Bo', familyName: 'Ager' })
  const { rows: all } = await client.persons.table({ sort: [{ by: 'name' }] })
  await client.persons.remove({ ids: all.map((person) => person.id) })
  expect((await rows(app, 'aase aeroe')).map((row) => row.id)).toEqual([id])
  expect((await client.trash.list({ limit: 1 })).total).toBe(2)
  const items = [{ entity: 'person', id } as const]
  expect(await client.trash.restore({ items })).toMatchObject({ restored: 1 })
  expect(await client.trash.restore({ items })).toMatchObject({ restored: 0, changeSet: null })
})

it('has nothing of what was merged into another card', async () => {
  const app = testApp()
  const { client } = app
  const winner = await client.persons.create({ givenName: 'Åse', familyName: 'Lund' })
  const loser = await client.persons.create({ givenName: 'Åse', familyName: 'Lundd' })
  await client.duplicates.merge({ entity: 'person', winnerId: winner.id, loserId: loser.id, winnerVersion: 1, loserVersion: 1 })
  expect(await rows(app)).toEqual([])
})
