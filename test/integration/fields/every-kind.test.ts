import { expect, it } from 'vitest'
import type { CardKind } from '#shared/model/card-kind.ts'
import { pluralOf } from '#shared/model/card-kind.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'
import { exported } from '../exports/exported.ts'

type Kind = Exclude<CardKind, 'person' | 'organisation' | 'project'>
const sort = [{ by: 'name' as const, desc: false }]

const makers: Record<Kind, (app: TestApp, name: string) => Promise<{ id: string }>> = {
  working_group: ({ client }, name) => client.workingGroups.create({ name }),
  event: ({ client }, title) => client.events.create({ title, startsAt: '2027-01-10T09:00:00.000Z' }),
  initiative: ({ client }, title) => client.initiatives.create({ title })
}

it.each(Object.keys(makers) as Kind[])(
  'Fields of the user’s own on a %s are written on its card and in its table, sorted, grouped, asked for, found and carried out',
  async (entity) => {
    const app = testApp()
    const { client } = app
    const plural = pluralOf[entity] as 'workingGroups' | 'events' | 'initiatives'
    const table = client[plural]
    const field = await client.fields.create({ entity, label: 'Bevilling', type: 'number' })
    const place = await client.fields.create({ entity, label: 'Sted', type: 'text' })
    const ids: string[] = []
    for (const name of ['Broen', 'Skuret', 'Åbne døre']) ids.push((await makers[entity](app, name)).id)
    const [bridge = '', shed = ''] = ids
    const write = async (id: string, label: string, value: string) => {
      const { version } = await table.get({ id })
      await table.update({ id, version, patch: { customs: [{ label, value }] } })
    }
    await write(bridge, 'Bevilling', '250')
    await client.cells.write({
      ...{ entity: plural, language: 'da' },
      cells: [
        { id: shed, column: `custom:${field.id}`, text: '1000' },
        { id: shed, column: `custom:${place.id}`, text: 'Havnen' }
      ]
    })
    await expect(write(bridge, 'Bevilling', 'mange')).rejects.toMatchObject({ code: 'field.does-not-fit' })
    expect((await table.get({ id: shed })).customs.map(({ label, value }) => [label, value])).toEqual([
      ['Bevilling', '1000'],
      ['Sted', 'Havnen']
    ])
    const rows = async (asked: { query?: string; by?: string }) =>
      (
        await table.table({
          query: asked.query ?? '',
          sort: asked.by === undefined ? sort : [{ by: asked.by as 'name', desc: true }]
        })
      ).rows.map(({ name }) => name)
    expect(await rows({ by: `custom:${field.id}` })).toEqual(['Skuret', 'Broen', 'Åbne døre'])
    expect(await rows({ query: 'bevilling:<500' })).toEqual(['Broen'])
    expect(await rows({ query: 'havnen' })).toEqual(['Skuret'])
    const groups = await table.groups({ group: `custom:${place.id}`, sort })
    expect(groups.map(({ label, count }) => [label, count])).toEqual([
      ['Havnen', 1],
      [null, 2]
    ])
    const totals = await table.totals({ totals: [{ column: `custom:${field.id}`, of: 'sum' }] })
    expect(JSON.stringify(totals)).toContain('1250')
    const { content } = await exported(client, { as: 'csv', wanted: { what: plural, ids }, language: 'da' })
    const [head = '', ...lines] = content.toString('utf8').trim().split(/\r?\n/)
    expect(head).toMatch(/Felt: Bevilling[;,]"?Felt: Sted/)
    expect(lines.find((line) => line.includes('Skuret'))).toMatch(/1000.*Havnen/)
    await client.fields.remove({ id: place.id })
    expect(await rows({ query: 'havnen' })).toEqual([])
  }
)
