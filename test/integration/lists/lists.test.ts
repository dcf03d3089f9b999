import { describe, expect, it } from 'vitest'
import type { Selection } from '#shared/model/common.ts'
import { aPartner, aPerson, said } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

describe('A list by rule', () => {
  it('follows the rule, and says it in the language that is asked for', async () => {
    const { client } = testApp()
    const { id } = await client.lists.create({ name: 'Uden telefon', query: 'har:email mangler:telefon' })
    await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    await aPerson(client, { name: 'Bo Bang' })
    expect(await client.lists.get({ id, language: 'en' })).toMatchObject({
      name: 'Uden telefon',
      kind: 'dynamic',
      query: 'has:email missing:phone',
      memberCount: 1
    })
    expect(said(await client.lists.resolve({ selection: { by: 'list', listId: id } }))).toEqual(['Anna Holm'])
    await client.lists.update({ id, version: 1, patch: { query: 'missing:email' } })
    expect(await client.lists.all({ language: 'da' })).toMatchObject([{ query: 'mangler:email', memberCount: 1, version: 2 }])
    await expect(client.lists.addMembers({ id, selection: { by: 'query', entity: 'persons', query: '' } })).rejects.toMatchObject({
      code: 'list.not-manual'
    })
  })

  it('brings its own policy to a resolution', async () => {
    const { client } = testApp()
    await aPartner(client, 'Havnens Venner', [
      { name: 'Anna Holm', email: 'anna@havnen.example' },
      { name: 'Bo Bang', email: 'bo@havnen.example' }
    ])
    const { id: listId } = await client.lists.create({ name: 'Alle', query: '', policy: 'all' })
    expect(said(await client.lists.resolve({ selection: { by: 'list', listId } }))).toEqual(['Bo Bang', 'Anna Holm'])
    expect(said(await client.lists.resolve({ selection: { by: 'list', listId }, policy: 'primary-else-first' }))).toEqual([
      'Anna Holm',
      'Bo Bang: represented (Anna Holm)'
    ])
  })
})

describe('A hand-picked list', () => {
  it('keeps contacts in the role in which they were chosen, until it ends', async () => {
    const { client } = testApp()
    const harbour = await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havnen.example' }])
    const anna = harbour['Anna Holm'] ?? ''
    const selection: Selection = { by: 'ids', entity: 'partners', ids: [harbour['Havnens Venner'] ?? ''] }
    const { id: listId } = await client.lists.create({ name: 'Bestyrelsen', selection })
    const bo = await aPerson(client, { name: 'Bo Bang', email: 'bo@bang.example' })
    const { added } = await client.lists.addMembers({ id: listId, selection: { by: 'ids', entity: 'persons', ids: [bo, anna] } })
    expect(added).toBe(1)
    expect(said(await client.lists.resolve({ selection: { by: 'list', listId } }))).toEqual(['Bo Bang', 'Anna Holm'])

    const [role] = (await client.persons.get({ id: anna })).roles
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-11-01', reason: 'left' })
    expect(said(await client.lists.resolve({ selection: { by: 'list', listId } }))).toEqual(['Bo Bang', 'Anna Holm: role-ended'])

    await client.lists.removeMembers({ id: listId, personIds: [bo] })
    expect(await client.lists.get({ id: listId })).toMatchObject({ kind: 'static', query: '', memberCount: 1 })
  })

  it('can be made of another list, and be empty', async () => {
    const { client } = testApp()
    await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    const { id: rule } = await client.lists.create({ name: 'Regel', query: 'har:email' })
    const { id: copy } = await client.lists.create({ name: 'Fast', selection: { by: 'list', listId: rule } })
    const { id: empty } = await client.lists.create({ name: 'Tom' })
    expect((await client.lists.get({ id: copy })).memberCount).toBe(1)
    expect(await client.lists.resolve({ selection: { by: 'list', listId: empty } })).toEqual({
      included: [],
      excluded: [],
      reasons: [],
      often: []
    })
    await expect(client.lists.update({ id: copy, version: 1, patch: { query: 'x' } })).rejects.toMatchObject({ code: 'input.invalid' })
  })
})

describe('The name of a list', () => {
  it('is free for one list however it is spelled, and free again when that one is in the trash', async () => {
    const { client } = testApp()
    const { id } = await client.lists.create({ name: 'Århus-listen' })
    const again = () => client.lists.create({ name: 'aarhus listen' })
    await expect(again()).rejects.toMatchObject({ data: { code: 'record.duplicate', details: { field: 'name' } } })
    const { changeSet } = await client.lists.remove({ ids: [id] })
    await again()
    await expect(client.history.undo({ set: changeSet ?? '' })).rejects.toMatchObject({ code: 'history.all-changed-since' })
    expect((await client.lists.all({})).map(({ name }) => name)).toEqual(['aarhus listen'])
  })

  it('comes back with the list when the removal is undone', async () => {
    const { client } = testApp()
    const { id } = await client.lists.create({ name: 'Bestyrelsen' })
    const { changeSet } = await client.lists.remove({ ids: [id] })
    await expect(client.lists.get({ id })).rejects.toMatchObject({ code: 'record.not-found' })
    await client.history.undo({ set: changeSet ?? '' })
    expect(await client.lists.get({ id })).toMatchObject({ name: 'Bestyrelsen' })
  })
})
