import { expect, it } from 'vitest'
import { asSchema } from '../support/old-schema.ts'
import { aPartner } from '../support/outreach.ts'
import { testApp } from '../support/test-app.ts'

it('A card file of schema 2 keeps its own fields, and the notes of its log are found, but not those in the trash', async () => {
  const used = testApp()
  const ids = await aPartner(used.client, 'Ærø Naboer', [{ name: 'Anna Holm' }])
  const person = { type: 'person', id: ids['Anna Holm'] ?? '' } as const
  const { version } = await used.client.persons.get({ id: person.id })
  await used.client.persons.update({ id: person.id, version, patch: { customs: [{ label: 'Farve', value: 'blå' }] } })
  await used.client.activities.log({ kind: 'note', with: [person], text: 'Kender havnefogeden' })
  const { id } = await used.client.activities.log({ kind: 'note', with: [person], text: 'Skulle have stået et andet sted' })
  await used.client.activities.remove({ ids: [id] })
  const { path = '' } = used.context.session
  const dump = await used.client.file.dump()
  await used.close()

  const { client, context } = testApp({ file: asSchema(2, path), from: 10_000 })
  expect(await client.file.dump()).toBe(dump)
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  expect((await client.persons.get({ id: person.id })).customs).toMatchObject([{ label: 'Farve', value: 'blå' }])
  const found = (word: string) =>
    context.session.read(({ db }) => db.value('select count(*) from activity_word where activity_word match ?', word))
  expect([found('havnefogeden'), found('andet')]).toEqual([1, 0])
})
