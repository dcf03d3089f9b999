import { describe, expect, it } from 'vitest'
import type { Filter } from '#shared/model/filter.ts'
import { goneIn } from '#shared/rules/filter/rewrite.ts'
import { testApp } from '../../support/test-app.ts'

const asksFor = (...tags: string[]): Filter => ({
  version: 2,
  where: {
    kind: 'or',
    nodes: [
      { kind: 'not', node: { kind: 'is', field: 'tag', values: tags } },
      { kind: 'is', field: 'tag', values: tags }
    ]
  }
})
const look = { columns: [], pinned: 1, sort: [{ by: 'name', desc: false }], group: null, density: null, editing: false, totals: [] }

async function tagged() {
  const { client } = testApp()
  const { id } = await client.persons.create({ givenName: 'Bo', familyName: 'Lund' })
  const { version } = await client.persons.get({ id })
  await client.persons.update({ id, version, patch: { tags: ['presse', 'sundhed'] } })
  await client.views.create({ entity: 'person', name: 'Mine', view: { ...look, filter: asksFor('Presse', 'andet') } })
  const list = await client.lists.create({ name: 'Brev', filter: asksFor('presse') })
  await client.lists.create({ name: 'Alle', query: '' })
  const filters = async () => ({
    view: (await client.views.all({}))[0]?.view.filter,
    rule: (await client.lists.all({})).find((each) => each.id === list.id)?.filter
  })
  const tag = async (name: string) => (await client.tags.list()).find((each) => each.name === name) ?? { id: '', version: 0 }
  return { client, filters, tag }
}

describe('Views and lists that ask for a tag', () => {
  it('ask for it by its new name, until that is undone', async () => {
    const { client, filters, tag } = await tagged()
    const before = await client.file.dump()
    const { id, version } = await tag('presse')
    const { changeSet } = await client.tags.update({ id, version, patch: { name: 'Medier' } })
    expect(await filters()).toEqual({ view: asksFor('Medier', 'andet'), rule: asksFor('Medier') })
    expect((await client.lists.all({})).find(({ name }) => name === 'Brev')?.memberCount).toBe(1)
    await client.history.undo({ set: changeSet ?? '' })
    expect(await client.file.dump()).toEqual(before)
  })

  it('ask for the tag it became part of, once', async () => {
    const { client, filters, tag } = await tagged()
    const before = await client.file.dump()
    const { changeSet } = await client.tags.merge({ id: (await tag('presse')).id, intoId: (await tag('sundhed')).id })
    expect(await filters()).toEqual({ view: asksFor('sundhed', 'andet'), rule: asksFor('sundhed') })
    await client.history.undo({ set: changeSet ?? '' })
    expect(await client.file.dump()).toEqual(before)
  })
})

describe('A view with a field that is deleted', () => {
  it('shows and sorts by it no more, but goes on asking, so that no more people pass than before', async () => {
    const { client } = testApp()
    const { id } = await client.fields.create({ entity: 'person', label: 'Kreds', type: 'text', options: [] })
    const column = `custom:${id}` as const
    const filter: Filter = { version: 2, where: { kind: 'is', field: column, values: ['Nord'] } }
    const view = {
      ...{ ...look, filter, group: column, totals: [{ column, of: 'filled' as const }], sort: [{ by: column, desc: true }] },
      columns: [
        { id: 'email', width: null },
        { id: column, width: 90 }
      ]
    }
    await client.views.create({ entity: 'person', name: 'Kredse', view })
    const before = await client.file.dump()
    const { changeSet } = await client.fields.remove({ id })
    const [left] = await client.views.all({})
    expect(left?.view).toEqual({ ...look, filter, columns: [{ id: 'email', width: null }] })
    expect(goneIn(filter.where, { tags: [], fields: [] })).toEqual({ tags: [], fields: [column] })
    expect((await client.persons.table({ filter, sort: [{ by: 'name' }] })).total).toBe(0)
    await client.history.undo({ set: changeSet ?? '' })
    expect(await client.file.dump()).toEqual(before)
  })
})

describe('What a filter names that is gone', () => {
  it('is found in groups and opposites, however tags are spelled', () => {
    expect(goneIn(asksFor('Prêsse', 'SUNDHED').where, { tags: ['sundhed'], fields: [] })).toEqual({
      tags: ['Prêsse', 'Prêsse'],
      fields: []
    })
  })
})
