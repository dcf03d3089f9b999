import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

it('Ways of working are kept on the machine, by ids alone, over a restart', async () => {
  const app = testApp()
  const ids = await aPartner(app.client, 'Ærø Naboer', [{ name: 'Anna Holm' }])
  const recents = [{ kind: 'person', id: ids['Anna Holm'] ?? '' }] as const
  await app.client.settings.set({ singleLetters: true, shortcuts: { 'card.log': 'Mod+Shift+L' }, recents: [...recents] })
  await app.client.settings.set({ tabMoves: true })
  expect(readFileSync(join(app.home, 'settings.json'), 'utf8')).not.toContain('Anna')
  expect(await (await app.restart()).client.settings.get()).toMatchObject({
    singleLetters: true,
    tabMoves: true,
    confirmRemovals: true,
    shortcuts: { 'card.log': 'Mod+Shift+L' },
    recents
  })
})

it('What was written and not saved is kept in the card file one by one, until it is forgotten or whom it names is erased', async () => {
  const app = testApp()
  const ids = await aPartner(app.client, 'Ærø Naboer', [{ name: 'Anna Holm' }])
  await app.client.settings.set({ unsaved: { log: 'Anna Holm ringer', 'letter new': '{"body":"Kære alle"}' } })
  await app.client.settings.set({ unsaved: { 'letter new': '{"body":"Kære alle sammen"}', text: 'Vi mener' } })
  await app.client.settings.set({ unsaved: { text: '' } })
  const { client } = await app.restart()
  expect((await client.settings.get()).unsaved).toEqual({ log: 'Anna Holm ringer', 'letter new': '{"body":"Kære alle sammen"}' })
  const person = { entity: 'person' as const, id: ids['Anna Holm'] ?? '' }
  await client.persons.remove({ ids: [person.id] })
  for await (const _step of await client.trash.erase({ items: [person] }));
  expect((await client.settings.get()).unsaved).toEqual({ 'letter new': '{"body":"Kære alle sammen"}' })
})

it('A profile of an import can be forgotten, and comes back by undo', async () => {
  const { client } = testApp()
  const review = await client.imports.read({ text: 'Navn;E-mail;Hold\nIda Krog;ida@krog.example;A\n', from: 'csv', fileName: 'hold.csv' })
  for await (const _step of await client.imports.commit({ id: review.id }));
  const [profile] = await client.imports.profiles()
  expect(profile).toMatchObject({ name: 'hold', columns: 3 })
  await client.imports.forgetProfile({ id: profile?.id ?? '' })
  expect(await client.imports.profiles()).toEqual([])
  await client.history.undo({})
  expect(await client.imports.profiles()).toHaveLength(1)
})

it('Compacting gives the room of what was deleted back, and changes nothing else', async () => {
  const { client } = testApp()
  await aPartner(client, 'Ærø Naboer', [{ name: 'Anna Holm' }])
  const dump = await client.file.dump()
  const { before, after } = await client.file.compact()
  expect(after).toBeLessThanOrEqual(before)
  expect(await client.file.dump()).toBe(dump)
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
})

it('Compacting is refused where there is no file yet', async () => {
  await expect(testApp().client.file.compact()).rejects.toMatchObject({ code: 'file.not-found' })
})

it('The program tells its version and that of the file', async () => {
  expect(await testApp().client.file.about()).toMatchObject({ version: expect.stringMatching(/^\d+\.\d+\.\d+/), schema: 8 })
})

it('Addresses that mail came back from are marked, and unknown ones are counted as such', async () => {
  const { client } = testApp()
  const ids = await aPartner(client, 'Ærø Naboer', [{ name: 'Anna Holm', email: 'anna@naboer.example' }])
  const statusOf = async () => (await client.persons.get({ id: ids['Anna Holm'] ?? '' })).points[0]?.status
  expect(await client.persons.markBounced({ addresses: ['ANNA@naboer.example', 'ukendt@naboer.example'] })).toMatchObject({ known: 1 })
  expect(await statusOf()).toBe('bounced')
  await client.history.undo({})
  expect(await statusOf()).toBe('ok')
})
