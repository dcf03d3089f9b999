import { expect, it } from 'vitest'
import { createApp } from '#main/app.ts'
import type { TrashKey } from '#shared/model/trash.ts'
import { accept } from '../../support/pages.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

async function erase({ client }: TestApp, items?: TrashKey[]) {
  const steps = await client.trash.erase(items ? { items } : {})
  for (let step = await steps.next(); ; step = await steps.next()) if (step.done) return step.value
}

/** Åse and Bo at Havnens Venner, with addresses, tags, a file, a list, a log and promises of their own and together. */
async function twoPersons() {
  const app = testApp()
  const { client } = app
  const { id: partner } = await client.partners.create({ name: 'Havnens Venner' })
  const aase = await client.persons.create({
    givenName: 'Åse',
    familyName: 'Hemmelig',
    partnerId: partner,
    emails: ['aase@hemmelig.example']
  })
  const bo = await client.persons.create({ givenName: 'Bo', familyName: 'Ager', partnerId: partner, emails: ['bo@ager.example'] })
  const person = (id: string) => ({ type: 'person', id }) as const
  await client.persons.update({ id: aase.id, version: 1, patch: { tags: ['sundhed'], phones: ['20 12 34 56'], notes: 'Hemmelig note' } })
  await client.persons.update({ id: aase.id, version: 2, patch: { phones: [] } })
  await client.attachments.add({ to: person(aase.id), uploads: [app.upload(Buffer.from('hemmelig'), 'hemmelig.txt')] })
  const list = await client.lists.create({ name: 'Valgte' })
  await client.lists.addMembers({ id: list.id, selection: { by: 'ids', entity: 'persons', ids: [aase.id, bo.id] } })
  await client.lists.pin({ id: list.id, personIds: [aase.id], mode: 'exclude', reason: 'Hemmelig grund' })
  await client.activities.log({ kind: 'note', with: [person(aase.id), person(bo.id)], text: 'Sammen' })
  await client.consent.set({ personId: aase.id, purpose: 'newsletter', status: 'withdrawn', how: 'mail' })
  await client.followUps.create({ title: 'Ring', subject: person(aase.id), dueOn: '2026-11-20' })
  return { app, partner, aase: aase.id, bo: bo.id }
}

it('erases a person with everything that belongs to them, and nothing that belongs to others', async () => {
  const { app, aase, bo, partner } = await twoPersons()
  const { client, context } = app
  await client.persons.remove({ ids: [aase] })
  expect(await erase(app, [{ entity: 'person', id: aase }])).toMatchObject({ erased: 1, kept: 0 })
  expect((await client.trash.list({})).total).toBe(0)
  expect(await client.file.dump()).not.toMatch(/hemmelig|20123456/i)
  const { entries } = await client.activities.timeline({ subject: { type: 'person', id: bo } })
  expect(entries.some(({ body }) => body === 'Sammen')).toBe(true)
  expect((await client.partners.get({ id: partner })).contacts.map(({ displayName }) => displayName)).toEqual(['Bo Ager'])
  expect((await client.file.check({ full: true })).problems).toEqual([])
  const known = context.session.read(({ db }) =>
    db.value<number>("select count(*) from change where coalesce(before_json, '') || coalesce(after_json, '') like '%emmelig%'")
  )
  expect(known).toBe(0)
  // who said no is known by the address also when nothing else is known any more
  expect(context.session.read(({ db }) => db.value('select count(*) from suppression'))).toBe(1)
})

it('cannot be undone, and undo takes back what was done before', async () => {
  const { app, aase, bo } = await twoPersons()
  const { client } = app
  await client.persons.update({ id: bo, version: 1, patch: { notes: 'Ny' } })
  await client.persons.remove({ ids: [aase] })
  const { changeSet } = await erase(app)
  await expect(client.history.undo({ set: changeSet ?? '' })).rejects.toMatchObject({ code: 'history.not-undoable' })
  expect((await client.history.undo({})).label).toBe('person.updated')
  expect((await client.persons.get({ id: bo })).notes).toBe('')
})

it('erases partners, lists and what was said with nobody else, and keeps what lies nowhere near the trash', async () => {
  const { app, partner, bo } = await twoPersons()
  const { client } = app
  await client.activities.log({ kind: 'note', with: [{ type: 'organisation', id: partner }], text: 'Kun med partneren' })
  const [list] = await client.lists.all({})
  await client.lists.remove({ ids: [list?.id ?? ''] })
  const other = await client.persons.create({ givenName: 'Cora', familyName: 'Dahl' })
  await client.persons.addRole({ personId: bo, partnerId: (await client.partners.create({ name: 'Byens Børn' })).id, title: '' })
  await client.partners.remove({ ids: [partner] })
  expect(await erase(app)).toMatchObject({ erased: 3, kept: 0 })
  const { rows } = await client.persons.table({ sort: [{ by: 'name' }] })
  expect(rows.map(({ id }) => id).toSorted()).toEqual([bo, other.id].toSorted())
  const dump = await client.file.dump()
  expect(dump).not.toMatch(/Havnens|Kun med|Valgte/)
  expect((await client.file.check({ full: true })).problems).toEqual([])
})

it('tells how many days are left, and empties by itself after thirty when the window opens the file', async () => {
  const { app, aase, bo } = await twoPersons()
  const { client } = app
  await client.persons.remove({ ids: [aase] })
  app.setNow('2026-12-10T10:00:00.000Z')
  await client.persons.remove({ ids: [bo] })
  app.setNow('2026-12-22T09:00:00.000Z')
  expect((await client.trash.list({})).rows.map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
    [bo, 19],
    [aase, 1]
  ])
  await app.close()
  const open = createApp({ home: app.home, host: 'web', now: () => '2026-12-22T11:00:00.000Z' })
  try {
    await expect.poll(async () => (await open.client.trash.list({})).rows.map(({ id }) => id)).toEqual([bo])
    expect((await open.client.history.list({ limit: 1 }))[0]).toMatchObject({ label: 'trash.expired', kind: 'erase', args: { count: 1 } })
  } finally {
    await open.close()
  }
})

it('takes a person out of what a source said of projects, and goes along with a project', async () => {
  const app = testApp()
  const { client, context } = app
  const text = 'Åbne døre\nMålgruppe: Familier\nProjektforløb: siden 2021\nKontaktperson: Carl Hemmelig, carl@hemmelig.example og Bo Ager'
  await accept(client, await client.imports.read({ text }))
  const said = () => context.session.read(({ db }) => db.column<string>("select raw_json from import_row where entity = 'project'"))
  expect(said()[0]).toContain('hemmelig')
  const { rows } = await client.persons.table({ query: 'hemmelig', sort: [{ by: 'name', desc: false }] })
  await client.persons.remove({ ids: [rows[0]?.id ?? ''] })
  await erase(app)
  expect(said()).toHaveLength(1)
  expect(said()[0]).toContain('Bo Ager')
  expect(said()[0]).not.toMatch(/hemmelig/i)
  const projects = await client.projects.table({ sort: [{ by: 'name', desc: false }] })
  await client.projects.remove({ ids: projects.rows.map(({ id }) => id) })
  await erase(app)
  expect(said()).toEqual([])
})
