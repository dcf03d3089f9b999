import { expect, it } from 'vitest'
import { type TestApp, testApp } from '../../support/test-app.ts'

const fieldOf = async ({ client }: TestApp, label: string) => (await client.fields.list()).find((field) => field.label === label)

async function withPersons(values: readonly string[]) {
  const app = testApp()
  const ids: string[] = []
  for (const [at, value] of values.entries()) {
    const { id } = await app.client.persons.create({ givenName: `Nr ${at}`, familyName: 'Lund' })
    await app.client.persons.update({ id, version: 1, patch: { customs: [{ label: 'Medlem', value }] } })
    ids.push(id)
  }
  return { app, ids }
}

it('reads what is typed by the type of the field, and says why it does not fit', async () => {
  const { client } = testApp()
  const { id } = await client.persons.create({ givenName: 'Åse', familyName: 'Lund' })
  await client.fields.create({ entity: 'person', label: 'Valgt', type: 'date' })
  await client.fields.create({ entity: 'person', label: 'Farve', type: 'choice', options: ['Rød', 'Blå'] })
  await client.fields.create({ entity: 'person', label: 'Emner', type: 'choices', options: ['Sundhed', 'Ældre', 'Børn'] })
  await client.fields.create({ entity: 'person', label: 'Med', type: 'yes-no' })
  const save = async (label: string, value: string) => {
    const { version } = await client.persons.get({ id })
    return client.persons.update({ id, version, patch: { customs: [{ label, value }] } })
  }
  await save('Valgt', '5.11.26')
  await save('Farve', 'blaa')
  await save('Emner', 'ældre; sundhed')
  await save('Med', 'ja')
  const values = (await client.persons.get({ id })).customs.map(({ label, value }) => [label, value])
  expect(values).toEqual([
    ['Valgt', '2026-11-05'],
    ['Farve', 'Blå'],
    ['Emner', 'Ældre, Sundhed'],
    ['Med', 'yes']
  ])
  await expect(save('Valgt', 'snart')).rejects.toMatchObject({ code: 'field.does-not-fit', data: { details: { problem: 'date' } } })
  await expect(save('Farve', 'grøn')).rejects.toMatchObject({ data: { details: { problem: 'choice' } } })
})

it('changes the type with the values that fit, and keeps the others as they are written', async () => {
  const { app, ids } = await withPersons(['1.234,5', 'ukendt', '7'])
  const { client } = app
  const before = await client.file.dump()
  const field = await fieldOf(app, 'Medlem')
  if (!field) throw new Error('no field')
  await client.fields.update({ id: field.id, version: field.version, patch: { type: 'text' } })
  expect(await client.fields.fit({ id: field.id, type: 'number', options: [] })).toEqual({ values: 3, misfits: 1 })
  const { version } = (await fieldOf(app, 'Medlem')) ?? field
  const { changeSet, misfits } = await client.fields.update({ id: field.id, version, patch: { type: 'number', label: 'Medlemsnr' } })
  expect(misfits).toBe(1)
  const values = await Promise.all(ids.map(async (id) => (await client.persons.get({ id })).customs[0]?.value))
  expect(values).toEqual(['1234.5', 'ukendt', '7'])
  await client.history.undo({ set: changeSet ?? '' })
  expect(await client.file.dump()).toBe(before)
})

it('deletes a field with all its values, and undo brings them back', async () => {
  const { app } = await withPersons(['rød', 'blå'])
  const { client } = app
  const before = await client.file.dump()
  const field = await fieldOf(app, 'Medlem')
  expect(field?.values).toBe(2)
  const { changeSet, values } = await client.fields.remove({ id: field?.id ?? '' })
  expect(values).toBe(2)
  expect(await client.fields.list()).toEqual([])
  await client.history.undo({ set: changeSet ?? '' })
  expect(await client.file.dump()).toBe(before)
})

it('sorts a field of numbers by how large they are', async () => {
  const { app } = await withPersons(['9', '10', '-2', '1.5'])
  const field = await fieldOf(app, 'Medlem')
  expect(field?.type).toBe('number')
  const { rows } = await app.client.persons.table({ sort: [{ by: `custom:${field?.id ?? ''}` }] })
  expect(rows.map(({ givenName }) => givenName)).toEqual(['Nr 2', 'Nr 3', 'Nr 0', 'Nr 1'])
})

it('makes a field and its first value in one step, has each name once, and keeps the order that was chosen', async () => {
  const { client } = testApp()
  const { id: partner } = await client.partners.create({ name: 'Havnens Venner' })
  const first = { id: partner, value: '1.6.2024' }
  const { changeSet } = await client.fields.create({ entity: 'organisation', label: 'Kontrakt', type: 'date', first })
  expect((await client.partners.get({ id: partner })).customs).toMatchObject([{ label: 'Kontrakt', value: '2024-06-01' }])
  await expect(client.fields.create({ entity: 'organisation', label: 'KONTRAKT', type: 'text' })).rejects.toMatchObject({
    code: 'record.duplicate'
  })
  const { id } = await client.fields.create({ entity: 'organisation', label: 'Nr', type: 'text' })
  await client.fields.move({ id, by: -1 })
  expect((await client.fields.list({ entity: 'organisation' })).map(({ label }) => label)).toEqual(['Nr', 'Kontrakt'])
  await client.history.undo({})
  await client.history.undo({ set: changeSet ?? '' })
  expect((await client.fields.list()).map(({ label }) => label)).toEqual(['Nr'])
})
