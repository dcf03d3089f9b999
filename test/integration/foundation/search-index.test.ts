import { expect, it } from 'vitest'
import { type TestApp, testApp } from '../../support/test-app.ts'

const found = async ({ client }: TestApp, query: string) =>
  (await client.persons.table({ query, sort: [{ by: 'name' }] })).rows.map(({ displayName }) => displayName)

it('follows a row from its first words to its removal', async () => {
  const app = testApp()
  const { id, changeSet } = await app.client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
  expect(await found(app, 'lund')).toEqual(['Sofie Lund'])
  await app.client.persons.update({ id, version: 1, patch: { familyName: 'Østerskov', emails: ['sofie@havnen.example'] } })
  expect(await found(app, 'lund')).toEqual([])
  for (const query of ['o', 'oestersk', 'terskov', 'havnen', '"sofie osterskov"'])
    expect(await found(app, query)).toEqual(['Sofie Østerskov'])
  await app.client.history.undo({})
  await app.client.history.undo({ set: changeSet ?? '' })
  expect(await found(app, 's')).toEqual([])
  expect(await app.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
})

it('forgets who goes to the trash, and finds who comes back', async () => {
  const app = testApp()
  const { id } = await app.client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
  await app.client.persons.remove({ ids: [id] })
  expect(await found(app, 'lund')).toEqual([])
  expect(await app.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  await app.client.history.undo({})
  expect(await found(app, 'lund')).toEqual(['Sofie Lund'])
  expect(await app.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
})

it.each([
  ['a row is missing from it', "insert into person_word(person_word, rowid, search_text) select 'delete', seq, search_text from person"],
  ['a row says something else', "update person set search_text = 'somebody else'"]
])('is found out by a full check when %s', async (_what, sql) => {
  const { client, context } = testApp({ meddled: true })
  await client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
  await context.session.maintain(({ writer }) => writer.raw.exec(sql))
  const { problems } = await client.file.check({ full: true })
  expect(problems).toContainEqual({ code: 'search-index', count: 1 })
})

it.each(['partners', 'projects'] as const)('is right where names have no letter, and where very many go at once: %s', async (kind) => {
  const { client } = testApp()
  const create = async (name: string) =>
    (await (kind === 'partners' ? client.partners.create({ name }) : client.projects.create({ title: name }))).id
  await create('!!!')
  await create('\u0345')
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  const ids: string[] = []
  for (let at = 0; at < 40; at++) ids.push(await create(`Havn ${at}`))
  await create('Skov')
  await client[kind].remove({ ids })
  expect((await client[kind].table({ query: 'havn', sort: [{ by: 'name' }] })).total).toBe(0)
  expect((await client[kind].table({ query: 'skov', sort: [{ by: 'name' }] })).total).toBe(1)
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
})
