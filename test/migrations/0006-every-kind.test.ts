import { expect, it } from 'vitest'
import { asSchema } from '../support/old-schema.ts'
import { testApp } from '../support/test-app.ts'

it('A card file of schema 5 says of promises that were kept when they were, by the log or by when they were last written', async () => {
  const used = testApp()
  const { id } = await used.client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
  const promise = async (title: string) =>
    (await used.client.followUps.create({ title, dueOn: '2026-11-25', subject: { type: 'person', id } })).id
  const kept = await promise('Ring')
  await promise('Skriv')
  await used.client.followUps.complete({ ids: [kept] })
  const { path = '' } = used.context.session
  await used.close()
  const { client } = testApp({ file: asSchema(5, path), from: 10_000 })
  const { rows } = await client.followUps.page({ group: 'done', limit: 10 })
  expect(rows).toMatchObject([{ title: 'Ring', doneOn: '2026-11-22' }])
  expect(await client.followUps.list({})).toMatchObject([{ title: 'Skriv', doneOn: null }])
})

it('A card file of schema 5 keeps its lists by rule, its fields of the user and their values, and the roles of its contact persons', async () => {
  const used = testApp()
  const { client: before } = used
  const { id } = await before.persons.create({ givenName: 'Sofie', familyName: 'Lund', emails: ['sofie@havnen.example'] })
  await before.persons.update({ id, version: 1, patch: { customs: [{ label: 'Farve', value: 'blå' }] } })
  const { id: partnerId } = await before.partners.create({ name: 'Havnens Venner' })
  await before.partners.update({ id: partnerId, version: 1, patch: { customs: [{ label: 'Farve', value: 'rød' }] } })
  await before.persons.addRole({ personId: id, partnerId, title: 'Formand' })
  const { id: listId } = await before.lists.create({ name: 'Alle', query: 'Farve:blå' })
  const { path = '' } = used.context.session
  await used.close()

  const { client } = testApp({ file: asSchema(5, path), from: 10_000 })
  expect(await client.lists.get({ id: listId })).toMatchObject({ entity: 'person', query: 'Farve:blå', memberCount: 1 })
  expect((await client.persons.get({ id })).customs).toMatchObject([{ label: 'Farve', value: 'blå' }])
  expect((await client.partners.get({ id: partnerId })).customs).toMatchObject([{ label: 'Farve', value: 'rød' }])
  const { version } = await client.lists.get({ id: listId })
  await client.lists.update({ id: listId, version, patch: { entity: 'organisation', query: 'Farve:rød' } })
  expect(await client.lists.get({ id: listId })).toMatchObject({ entity: 'organisation', memberCount: 1 })
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
})
