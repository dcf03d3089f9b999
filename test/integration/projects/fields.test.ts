import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

describe('Fields of the user’s own on projects', () => {
  it('are written on the card and in the table, and are sorted, grouped, asked for, found and counted by', async () => {
    const { client } = testApp()
    const field = await client.fields.create({ entity: 'project', label: 'Bevilling', type: 'number' })
    const place = await client.fields.create({ entity: 'project', label: 'Sted', type: 'text' })
    const ids: string[] = []
    for (const title of ['Åbne døre', 'Broen', 'Skuret']) ids.push((await client.projects.create({ title })).id)
    const [doors = '', bridge = ''] = ids
    const write = async (id: string, label: string, value: string) => {
      const { version } = await client.projects.get({ id })
      await client.projects.update({ id, version, patch: { customs: [{ label, value }] } })
    }
    await write(doors, 'Bevilling', '1000')
    await write(doors, 'sted', 'Havnen')
    await write(bridge, 'Bevilling', '250')
    expect((await client.projects.get({ id: doors })).customs.map(({ label, value }) => [label, value])).toEqual([
      ['Bevilling', '1000'],
      ['Sted', 'Havnen']
    ])
    const sort = [{ by: 'name' as const, desc: false }]
    const names = async (asked: Parameters<typeof client.projects.table>[0]) =>
      (await client.projects.table(asked)).rows.map(({ name }) => name)
    expect(await names({ sort: [{ by: `custom:${field.id}`, desc: true }] })).toEqual(['Åbne døre', 'Broen', 'Skuret'])
    expect(await names({ query: 'bevilling:<500', sort })).toEqual(['Broen'])
    expect(await names({ query: 'havnen', sort })).toEqual(['Åbne døre'])
    const groups = await client.projects.groups({ group: `custom:${place.id}`, sort })
    expect(groups.map(({ label, count }) => [label, count])).toEqual([
      ['Havnen', 1],
      [null, 2]
    ])
    await expect(write(bridge, 'Bevilling', 'mange')).rejects.toMatchObject({ code: 'field.does-not-fit' })
  })
})

describe('The past of a project', () => {
  it('is told fact by fact, and what a fact was can be brought back', async () => {
    const { client } = testApp()
    const { id } = await client.projects.create({ title: 'Åbne døre', periodText: '2024' })
    await client.projects.update({ id, version: 1, patch: { periodText: '2024–2026', focus: ['Ensomhed'], names: ['Døren'] } })
    await client.projects.update({ id, version: 2, patch: { focus: ['Ensomhed', 'Arbejde'], status: 'finished', names: [] } })
    const past = (field: 'period' | 'focus' | 'status' | 'alsoKnownAs') => client.history.field({ entity: 'project', id, field })
    expect((await past('period')).map((each) => [each.old, each.new])).toEqual([
      ['2024', '2024–2026'],
      [null, '2024']
    ])
    expect((await past('focus'))[0]).toMatchObject({ old: 'Ensomhed' })
    expect((await past('alsoKnownAs'))[0]).toMatchObject({ old: 'Døren', new: null })
    const restore = async (field: 'period' | 'focus' | 'status' | 'alsoKnownAs') => {
      const [newest] = await past(field)
      const { version } = await client.projects.get({ id })
      await client.history.restore({ entity: 'project', id, version, field, changeSet: newest?.changeSet ?? '', side: 'before' })
    }
    for (const field of ['period', 'focus', 'status', 'alsoKnownAs'] as const) await restore(field)
    const project = await client.projects.get({ id })
    expect(project).toMatchObject({ periodText: '2024', periodTo: '2024-12-31', status: 'running', names: ['Døren'] })
    expect(project.focus.map(({ nameDa }) => nameDa)).toEqual(['Ensomhed'])
  })
})
