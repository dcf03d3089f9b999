import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { migrations } from '#main/foundation/db/migrations.ts'
import { asSchema } from '../support/old-schema.ts'
import { aPartner, aPerson, aSender, aTemplate, optOut } from '../support/outreach.ts'
import { alliance, importPage } from '../support/pages.ts'
import { type TestApp, testApp } from '../support/test-app.ts'

const manyPersons = Array.from({ length: 60 }, (_, at) => `Ida Vang ${at}`)

/** What schema 1 could hold: an imported page, letters, a log, wishes, very many persons, the trash, and changes that were undone. */
async function aUsedFile(): Promise<TestApp> {
  const app = testApp()
  const { client } = app
  await aSender(client)
  await importPage(client, alliance)
  const ids = await aPartner(client, 'Ærø Naboer', [{ name: 'Anna Holm', email: 'anna@naboer.example' }])
  await client.lists.create({ name: 'Bestyrelser', selection: { by: 'ids', entity: 'persons', ids: [ids['Anna Holm'] ?? ''] } })
  const template = await aTemplate(client)
  const { id } = await client.mailings.create({ selection: { by: 'query', entity: 'persons', query: '' }, templateId: template.id })
  await client.mailings.write({ id })
  await optOut(client, ids['Anna Holm'] ?? '')
  for (const name of manyPersons) await aPerson(client, { name })
  await client.persons.remove({ ids: [await aPerson(client, { name: 'Bo Bortkastet' })] })
  await client.partners.create({ name: 'Fortrudt' })
  await client.history.undo({})
  return app
}

/** As schema 1 had it: who is in the trash had a search text, and rows were counted for the planner. */
const asSchema1 = (path: string): string =>
  asSchema(1, path, "update person set search_text = 'bo bortkastet' where deleted_at is not null; analyze")

it('A card file of schema 1 opens with all its rows, is found in, sound and written to, and how it was is kept beside it', async () => {
  const used = await aUsedFile()
  const dump = await used.client.file.dump()
  const { path = '' } = used.context.session
  await used.close()
  const file = asSchema1(path)
  const { client } = testApp({ file, from: 10_000 })
  expect((await client.backups.list())[0]).toMatchObject({ reason: 'pre-migrate', good: true })
  expect(await client.file.dump()).toBe(dump)
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  const { rows } = await client.persons.table({ query: 'naboer', sort: [{ by: 'name' }] })
  expect(rows.map(({ displayName }) => displayName)).toEqual(['Anna Holm'])
  const { version } = await client.persons.get({ id: rows[0]?.id ?? '' })
  await client.persons.update({ id: rows[0]?.id ?? '', version, patch: { customs: [{ label: 'Farve', value: 'blå' }] } })
  await client.history.undo({})
  expect(await client.file.dump()).toBe(dump)
  // the page that was read under schema 1 is still known
  expect(await importPage(client, alliance)).toMatchObject({ changeSet: null })
})

it('A card file of schema 1 forgets the words of the trash and what was counted in it, and of many persons who go at once', async () => {
  const used = await aUsedFile()
  const { path = '' } = used.context.session
  await used.close()
  const { client, context } = testApp({ file: asSchema1(path), from: 10_000 })
  const found = (word: string) =>
    context.session.read(({ db }) => db.value('select count(*) from person_word where person_word match ?', word))
  expect([found('bortkastet'), found('vang')]).toEqual([0, manyPersons.length])
  expect(context.session.read(({ db }) => db.column("select name from sqlite_schema where name like 'sqlite_stat%'"))).toEqual([])
  const { rows } = await client.persons.table({ query: 'ida vang', sort: [{ by: 'name' }], limit: 40 })
  await client.persons.remove({ ids: rows.map(({ id }) => id) })
  expect(found('vang')).toBe(manyPersons.length - rows.length)
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
})

it('The first migration stays as it was when it made card files: what is to be otherwise is changed by a later one', () => {
  const digest = createHash('sha256')
    .update(migrations[0]?.sql ?? '')
    .digest('hex')
  expect(digest).toBe('4104acbebb994cfa7c17268c7acb14e3861a067b73e5afb02df6ac607318ad07')
})
