import { describe, expect, it } from 'vitest'
import type { TableView, ViewEntity } from '#shared/model/view.ts'
import { testApp } from '../../support/test-app.ts'

const look = (patch: Partial<TableView> = {}): TableView => ({
  columns: [
    { id: 'name', width: 240 },
    { id: 'email', width: null }
  ],
  pinned: 1,
  sort: [{ by: 'name', desc: false }],
  group: null,
  totals: [],
  filter: null,
  density: 'dense',
  editing: false,
  ...patch
})

type Client = ReturnType<typeof testApp>['client']
const names = async (client: Client, entity?: ViewEntity) => (await client.views.all({ entity })).map(({ name }) => name)
const save = (client: Client, name: string, entity: ViewEntity = 'person') => client.views.create({ entity, name, view: look() })

describe('What filters can name', () => {
  it('is the tags, the staff, and the fields of the user for that table', async () => {
    const { client } = testApp()
    const { id } = await client.persons.create({ givenName: 'Anna', familyName: 'Holm' })
    const { version } = await client.persons.get({ id })
    await client.persons.update({ id, version, patch: { tags: ['sundhed', 'Aarhus'], customs: [{ label: 'Medlemsnr.', value: '12' }] } })
    const words = await client.views.vocabulary({ entity: 'person' })
    expect(words.tags).toEqual(['sundhed', 'Aarhus'])
    expect(words.fields).toMatchObject([{ label: 'Medlemsnr.', options: [] }])
    expect((await client.views.vocabulary({ entity: 'organisation' })).fields).toEqual([])
  })

  it('is what things are called, each name once', async () => {
    const { client } = testApp()
    await client.signOns.create({ title: 'Kronik om tænder', deadlineAt: '2026-12-01T11:00:00.000Z', body: 'Kære minister' })
    await client.verifications.create({ title: 'Stemmer det stadig?', dueOn: null })
    for (const startsAt of ['2026-11-22T08:00:00.000Z', '2025-11-22T08:00:00.000Z'])
      await client.events.create({ title: 'Årsmøde', startsAt })
    expect((await client.views.names({ of: 'round' })).toSorted()).toEqual(['Kronik om tænder', 'Stemmer det stadig?'])
    expect(await client.views.names({ of: 'event' })).toEqual(['Årsmøde'])
    expect(await client.views.names({ of: 'mailing' })).toEqual([])
  })
})

describe('A saved view', () => {
  it('comes back after a restart as it was saved', async () => {
    const app = testApp()
    const view = look({ sort: [{ by: 'email', desc: true }], group: 'partner', pinned: 2, editing: true })
    await app.client.views.create({ entity: 'person', name: 'Mine', view, isFavourite: true })
    const { client } = await app.restart()
    expect(await client.views.all({})).toMatchObject([{ entity: 'person', name: 'Mine', view, isFavourite: true }])
  })

  it('has a name of its own in its table, however it is spelled', async () => {
    const { client } = testApp()
    await save(client, 'Århus')
    await expect(save(client, 'AARHUS')).rejects.toMatchObject({ code: 'record.duplicate' })
    await save(client, 'Århus', 'organisation')
    expect(await names(client, 'organisation')).toEqual(['Århus'])
    const { id } = await save(client, 'Odense')
    await expect(client.views.update({ id, version: 1, patch: { name: 'aarhus' } })).rejects.toMatchObject({ code: 'record.duplicate' })
    await client.views.update({ id, version: 1, patch: { name: 'ODENSE' } })
    expect(await names(client, 'person')).toEqual(['Århus', 'ODENSE'])
  })

  it('is not overwritten by a window that saw an older one', async () => {
    const { client } = testApp()
    const { id } = await save(client, 'Mine')
    await client.views.update({ id, version: 1, patch: { view: look({ pinned: 2 }) } })
    await expect(client.views.update({ id, version: 1, patch: { isFavourite: true } })).rejects.toMatchObject({
      code: 'record.changed-elsewhere'
    })
  })

  it('stands where it was put, among the views of all tables', async () => {
    const { client } = testApp()
    const { id: a } = await save(client, 'a')
    await save(client, 'b', 'organisation')
    const { id: c } = await save(client, 'c')
    await client.views.reorder({ ids: [c, a] })
    expect(await names(client)).toEqual(['c', 'b', 'a'])
  })

  it('comes back with undo, and what was changed goes back', async () => {
    const { client } = testApp()
    const { id } = await save(client, 'Mine')
    const { changeSet } = await client.views.update({ id, version: 1, patch: { name: 'Dine' } })
    await client.history.undo({ set: changeSet ?? '' })
    const before = await client.views.all({})
    const removed = await client.views.remove({ id })
    expect(await names(client)).toEqual([])
    await client.history.undo({ set: removed.changeSet ?? '' })
    expect(await client.views.all({})).toMatchObject([{ id, name: 'Mine', view: before[0]?.view }])
  })
})
