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
