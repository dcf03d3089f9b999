import { expect, it } from 'vitest'
import { aPartner, aPerson, aSender } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

/** Liv has been there from the start, Mads came after; two partners, Anna at the first. */
async function twoAtWork() {
  const app = testApp()
  const { client } = app
  const ids = await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm' }])
  await client.partners.create({ name: 'Byens Børn' })
  const [liv] = await client.staff.list()
  if (!liv) throw new Error('nobody is there')
  await client.staff.update({ id: liv.id, version: liv.version, patch: { name: 'Liv Munk' } })
  const { id: mads } = await client.staff.create({ name: 'Mads Ærø-Skov' })
  const { rows } = await client.partners.table({ sort: [{ by: 'name' }] })
  const [byen, havnen] = rows.map(({ id }) => id)
  if (!byen || !havnen) throw new Error('two partners are expected')
  const named = async (query: string) => (await client.partners.table({ query, sort: [{ by: 'name' }] })).rows.map(({ name }) => name)
  const give = async (id: string, ownerId: string | null) =>
    client.partners.update({ id, version: (await client.partners.get({ id })).version, patch: { ownerId } })
  return { ...app, liv: liv.id, mads, byen, havnen, anna: ids['Anna Holm'] ?? '', named, give }
}

it('names whoever sits at the window as author, actor and owner', async () => {
  const { client, liv, mads, anna } = await twoAtWork()
  const subject = { type: 'person', id: anna } as const
  await client.activities.log({ kind: 'note', with: [subject], text: 'Af Liv' })
  await client.staff.sit({ id: mads })
  await client.activities.log({ kind: 'note', with: [subject], text: 'Af Mads' })
  await client.followUps.create({ title: 'Ring', subject, dueOn: '2026-11-20' })
  await client.followUps.create({ title: 'Skriv', subject, dueOn: '2026-11-20', ownerId: liv })
  const { entries } = await client.activities.timeline({ subject, kinds: ['note'] })
  expect(entries.map(({ body, author }) => [body, author])).toEqual([
    ['Af Mads', 'Mads Ærø-Skov'],
    ['Af Liv', 'Liv Munk']
  ])
  expect((await client.followUps.list({})).map(({ title, ownerName }) => [title, ownerName])).toEqual([
    ['Ring', 'Mads Ærø-Skov'],
    ['Skriv', 'Liv Munk']
  ])
  expect((await client.history.list({ limit: 1 }))[0]?.author).toBe('Mads Ærø-Skov')
  expect((await client.overview.get({ ownerId: liv })).followUps.map(({ title }) => title)).toEqual(['Skriv'])
  expect((await client.staff.list()).map(({ initials, isMe }) => [initials, isMe])).toEqual([
    ['LM', false],
    ['MÆ', true]
  ])
})

it('finds the partners of somebody by name and by "mig", for whoever asks', async () => {
  const { client, liv, mads, byen, havnen, named, give } = await twoAtWork()
  await give(byen, liv)
  await give(havnen, mads)
  expect(await named('ansvarlig:mig')).toEqual(['Byens Børn'])
  expect(await named('-owner:me')).toEqual(['Havnens Venner'])
  await client.staff.sit({ id: mads })
  expect(await named('ansvarlig:mig')).toEqual(['Havnens Venner'])
  expect(await named('ansvarlig:"liv munk"')).toEqual(['Byens Børn'])
  expect((await client.persons.table({ query: 'owner:me', sort: [{ by: 'name' }] })).rows.map(({ familyName }) => familyName)).toEqual([
    'Holm'
  ])
})

it('is remembered by the machine and not by the card file', async () => {
  const first = await twoAtWork()
  const dump = await first.client.file.dump()
  await first.client.staff.sit({ id: first.mads })
  const again = await first.restart()
  expect((await again.client.staff.list()).find(({ isMe }) => isMe)?.name).toBe('Mads Ærø-Skov')
  expect(await again.client.file.dump()).toBe(dump)
})

it('hands everything over when somebody leaves, and takes it back by one undo', async () => {
  const { client, liv, mads, byen, havnen, anna, named, give } = await twoAtWork()
  await give(byen, liv)
  await give(havnen, liv)
  await client.followUps.create({ title: 'Ring', subject: { type: 'person', id: anna }, dueOn: '2026-11-20' })
  const { changeSet, partners, followUps } = await client.staff.leave({ id: liv, on: '2026-11-21', toId: mads })
  expect({ partners, followUps }).toEqual({ partners: 2, followUps: 1 })
  expect(await named('ansvarlig:mig')).toEqual(['Byens Børn', 'Havnens Venner'])
  expect((await client.staff.list()).map(({ name, isHere, isMe }) => [name, isHere, isMe])).toEqual([
    ['Mads Ærø-Skov', true, true],
    ['Liv Munk', false, false]
  ])
  await expect(client.staff.sit({ id: liv })).rejects.toMatchObject({ code: 'record.not-found' })
  await expect(client.staff.leave({ id: mads, on: '2026-11-22', toId: null })).rejects.toMatchObject({ code: 'staff.last' })
  await client.history.undo({ set: changeSet ?? '' })
  expect(await named('ansvarlig:"Liv Munk"')).toEqual(['Byens Børn', 'Havnens Venner'])
  expect((await client.staff.list()).every(({ isHere }) => isHere)).toBe(true)
})

it('goes only while nothing was done in that name, and no two are called the same', async () => {
  const { client, liv, mads } = await twoAtWork()
  await expect(client.staff.create({ name: 'LIV MUNK' })).rejects.toMatchObject({ code: 'record.duplicate' })
  await expect(client.staff.remove({ id: liv })).rejects.toMatchObject({ code: 'record.still-referenced' })
  await client.staff.remove({ id: mads })
  expect((await client.staff.list()).map(({ name }) => name)).toEqual(['Liv Munk'])
})

it('is written into cells by name, and tells its past', async () => {
  const { client, mads, byen } = await twoAtWork()
  const write = (text: string) => client.cells.write({ entity: 'partners', cells: [{ id: byen, column: 'owner', text }] })
  expect((await write('mads ærø-skov')).results).toMatchObject([{ problem: null }])
  expect((await write('Ingen Sådan')).results).toMatchObject([{ problem: 'no-match' }])
  await write('mig')
  const fact = { entity: 'organisation', id: byen, field: 'owner' } as const
  const versions = await client.history.field(fact)
  expect(versions.map((version) => [version.old, version.new])).toEqual([
    ['Mads Ærø-Skov', 'Liv Munk'],
    [null, 'Mads Ærø-Skov']
  ])
  await client.history.restore({ ...fact, changeSet: versions[0]?.changeSet ?? '', side: 'before' })
  expect((await client.partners.get({ id: byen })).ownerId).toBe(mads)
  const { entries } = await client.activities.timeline({ subject: { type: 'organisation', id: byen }, kinds: ['change'] })
  expect(entries[0]?.fields).toEqual([{ field: 'owner', old: 'Liv Munk', new: 'Mads Ærø-Skov' }])
})

it('goes on answering for a partner that becomes one with another, which has its files then', async () => {
  const { client, upload, mads, byen, havnen, give } = await twoAtWork()
  await give(byen, mads)
  for (const [id, name] of [
    [byen, 'aftale.pdf'],
    [havnen, 'samme aftale.pdf']
  ] as const)
    await client.attachments.add({ to: { type: 'organisation', id }, uploads: [upload(Buffer.from('enige'), name)] })
  const versionOf = async (id: string) => (await client.partners.get({ id })).version
  const versions = { winnerVersion: await versionOf(havnen), loserVersion: await versionOf(byen) }
  await client.duplicates.merge({ entity: 'organisation', winnerId: havnen, loserId: byen, ...versions })
  expect((await client.partners.get({ id: havnen })).ownerId).toBe(mads)
  expect(await client.attachments.list({ type: 'organisation', id: havnen })).toHaveLength(1)
})

it('signs letters with the name and address of whoever sits here, else with those of the alliance', async () => {
  const { client, liv, mads } = await twoAtWork()
  await aSender(client)
  await aPerson(client, { name: 'Bo Bang', email: 'bo@havnen.example' })
  const selection = { by: 'query', entity: 'persons', query: '' } as const
  const letter = { subject: 'Hej', body: '{{ afsender.navn }}', language: 'da', selection, index: 0 } as const
  const signed = async () => (await client.templates.preview(letter)).mail?.text.trim()
  expect(await signed()).toBe('Bo Ek')
  const { version = 0 } = (await client.staff.list()).find(({ id }) => id === mads) ?? {}
  await client.staff.update({ id: mads, version, patch: { email: 'mads@alliancen.example' } })
  await client.staff.sit({ id: mads })
  expect(await signed()).toBe('Mads Ærø-Skov')
  await client.staff.sit({ id: liv })
  expect(await signed()).toBe('Bo Ek')
})
