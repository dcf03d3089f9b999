import { expect, it } from 'vitest'
import { lastOf } from '../../support/last-of.ts'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

it('What somebody decided of each text is what becomes of it; what a partner approved stays by itself', async () => {
  const { client } = testApp()
  const ids = await aPartner(client, 'Havnens Venner', [{ name: 'Sofie Lund', email: 'sofie@havnen.example' }])
  const [partnerId = '', personId = ''] = [ids['Havnens Venner'], ids['Sofie Lund']]
  await client.partners.setStatement({ id: partnerId, language: 'da', text: 'Sofie Lund siger, at havnen er for alle.' })
  await client.partners.update({ id: partnerId, version: 1, patch: { notes: 'Formand: Sofie Lund' } })
  const partner = { type: 'organisation', id: partnerId } as const
  await client.activities.log({ kind: 'note', with: [partner], text: 'Husk Sofie Lunds jubilæum' })
  await client.activities.log({ kind: 'note', with: [partner], text: 'Sofie Lund holdt tale ved åbningen' })
  const { hits } = await client.cases.traces({ personId })
  const hit = (text: string) => hits.find(({ before, mark, after }) => `${before}${mark}${after}`.includes(text))
  expect(hits.map(({ table, keeps, mark }) => [table, keeps, mark]).toSorted()).toEqual([
    ['activity', false, 'Sofie Lund'],
    ['activity', false, 'Sofie Lunds'],
    ['organisation', false, 'Sofie Lund'],
    ['statement_version', true, 'Sofie Lund']
  ])
  const done = await lastOf(client.cases.erase({ personId, keep: [hit('holdt tale')?.key ?? ''], withoutAnswer: true }))
  expect(done).toMatchObject({ kept: 2 })
  const { entries } = await client.activities.timeline({ subject: partner })
  const said = JSON.stringify(entries)
  expect(said).toContain('Husk […] jubilæum')
  expect(said).toContain('Sofie Lund holdt tale')
  const card = await client.partners.get({ id: partnerId })
  expect([card.notes, card.statements[0]?.text]).toEqual(['Formand: […]', 'Sofie Lund siger, at havnen er for alle.'])
})

it('Where somebody else is called the same, that card and what nobody looks at stay as they are', async () => {
  const { client } = testApp()
  const one = await client.persons.create({ givenName: 'Bo', familyName: 'Bang', emails: ['bo@en.example'] })
  const other = await client.persons.create({ givenName: 'Bo', familyName: 'Bang', emails: ['bo@to.example'] })
  await client.settings.set({ unsaved: { 'log ny': 'ring til Bo Bang', 'log to': 'skriv til bo@en.example' } })
  expect(await client.cases.traces({ personId: one.id })).toMatchObject({ namesakes: 1 })
  await lastOf(client.cases.erase({ personId: one.id, withoutAnswer: true }))
  expect(await client.persons.get({ id: other.id })).toMatchObject({ displayName: 'Bo Bang' })
  expect(Object.values((await client.settings.get()).unsaved).join()).not.toContain('bo@en.example')
})

it('A wish is due a month after it came, on the last of a shorter month, and is answered before anybody is erased', async () => {
  const app = testApp()
  const { client } = app
  app.setNow('2027-02-01T10:00:00.000Z')
  const { id: personId } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
  await client.activities.log({ kind: 'note', with: [{ type: 'person', id: personId }], text: 'Sofie ringer igen' })
  expect(await client.cases.traces({ personId })).toMatchObject({
    hits: [],
    rows: expect.arrayContaining([{ table: 'activity', count: 1 }])
  })
  const wish = { personId, kind: 'erase', how: 'mail' } as const
  await expect(client.cases.open({ ...wish, receivedOn: '2027-02-02' })).rejects.toMatchObject({ code: 'date.to-come' })
  const { id } = await client.cases.open({ ...wish, receivedOn: '2027-01-31' })
  expect(await client.cases.ofPerson({ personId })).toMatchObject([{ dueOn: '2027-02-28', closedOn: null }])
  await expect(lastOf(client.cases.erase({ personId }))).rejects.toMatchObject({ code: 'case.not-answered' })
  await client.cases.answer({ id, version: 1, on: '2027-02-01' })
  await lastOf(client.cases.erase({ personId }))
  expect((await client.cases.page({ state: 'all' })).rows).toMatchObject([
    { id, personId: null, how: '', outcome: 'done', closedOn: '2027-02-01' }
  ])
  expect(await client.activities.timeline({})).toMatchObject({ total: 0 })
  await expect(client.history.undo({})).rejects.toMatchObject({ code: 'history.nothing-to-undo' })
})

it('A no to the newsletter or to all contact is done at once, and taken back in one step', async () => {
  const { client } = testApp()
  const { id: personId } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund', emails: ['sofie@havnen.example'] })
  const { changeSet, closed } = await client.cases.open({ personId, kind: 'object', how: 'brev', receivedOn: '2026-11-20' })
  expect(closed).toBe(true)
  expect((await client.persons.get({ id: personId })).consent).toMatchObject([{ purpose: 'all', status: 'objected', evidence: 'brev' }])
  await client.history.undo({ set: changeSet ?? '' })
  expect([(await client.persons.get({ id: personId })).consent, await client.cases.ofPerson({ personId })]).toEqual([[], []])
})

it('A restriction ends with its wish, for a reason that stands on the card, and leaves any other no of the person', async () => {
  const { client } = testApp()
  const restricted = async (givenName: string) => {
    const { id: personId } = await client.persons.create({ givenName, emails: [`${givenName}@havnen.example`] })
    const { id } = await client.cases.open({ personId, kind: 'restrict', how: 'mail', receivedOn: '2026-11-20' })
    return { personId, id }
  }
  const [sofie, bo] = [await restricted('Sofie'), await restricted('Bo')]
  await client.consent.set({ personId: bo.personId, purpose: 'all', status: 'objected', how: 'ringede' })
  const end = (id: string, reason = '') => client.cases.end({ id, version: 1, outcome: 'done', reason })
  const standing = async (personId: string) => (await client.persons.get({ id: personId })).consent[0]
  expect(await standing(sofie.personId)).toMatchObject({ purpose: 'all', status: 'objected', evidence: 'mail' })
  await expect(end(sofie.id)).rejects.toMatchObject({ code: 'input.invalid' })
  const { mayContact, changeSet } = await end(sofie.id, 'oplysningerne er rettet')
  expect(mayContact).toBe(true)
  expect(await standing(sofie.personId)).toMatchObject({ purpose: 'all', status: 'restored', evidence: 'oplysningerne er rettet' })
  expect(await end(bo.id, 'rettet')).toMatchObject({ mayContact: false })
  expect(await standing(bo.personId)).toMatchObject({ status: 'objected', evidence: 'ringede' })
  await client.history.undo({ set: changeSet ?? '' })
  expect(await standing(sofie.personId)).toMatchObject({ status: 'objected', evidence: 'mail' })
  expect(await client.cases.ofPerson({ personId: sofie.personId })).toMatchObject([{ closedOn: null }])
  const { id: access } = await client.cases.open({ personId: bo.personId, kind: 'access', how: 'mail', receivedOn: '2026-11-20' })
  expect(await end(access)).toMatchObject({ mayContact: null })
})

it('What comes with the program keeps people for a time that can be changed, and nothing else of it can', async () => {
  const { client } = testApp()
  await client.persons.create({ givenName: 'Sofie' })
  const days = async () => (await client.purposes.all()).map(({ code, retentionDays }) => [code, retentionDays])
  expect(await days()).toEqual([
    ['newsletter', 730],
    ['service', 1825],
    ['personal', 730]
  ])
  const [{ id, version } = { id: '', version: 0 }] = await client.purposes.all()
  await client.purposes.update({ id, version, patch: { retentionDays: 365 } })
  expect((await days())[0]).toEqual(['newsletter', 365])
  await expect(client.purposes.update({ id, version: 2, patch: { retentionDays: 1, description: 'x' } })).rejects.toMatchObject({
    code: 'purpose.built-in'
  })
  await expect(client.purposes.update({ id: 'none', version: 1, patch: { retentionDays: 1 } })).rejects.toMatchObject({
    code: 'record.not-found'
  })
})

it('Whoever has no role and no contact for long is proposed, and nobody else', async () => {
  const app = testApp()
  const { client } = app
  app.setNow('2024-01-10T10:00:00.000Z')
  await aPartner(client, 'Havnens Venner', [{ name: 'Sofie Lund' }])
  const { id: idle } = await client.persons.create({ givenName: 'Bo', familyName: 'Bang' })
  const { id: called } = await client.persons.create({ givenName: 'Cai', familyName: 'Dam' })
  app.setNow('2026-01-20T10:00:00.000Z')
  await client.activities.log({ kind: 'call', outcome: 'reached', with: [{ type: 'person', id: called }], text: 'hej' })
  const names = async () => (await client.cases.retention({})).rows.map(({ personId }) => personId)
  expect(await names()).toEqual([idle])
  await client.cases.setRetention({ months: 36 })
  expect(await names()).toEqual([])
})

it('Whoever said yes to a purpose that keeps nobody for so long is proposed for it, and a change of something else leaves the time limit', async () => {
  const app = testApp()
  const { client } = app
  const { id, code } = await client.purposes.create({ name: 'Kurser', mailClass: 'newsletter', legalBasis: 'consent', retentionDays: 90 })
  const { id: personId } = await client.persons.create({ givenName: 'Bo', familyName: 'Bang' })
  await client.consent.set({ personId, purpose: code, status: 'granted', how: 'skrev sig på' })
  const found = async () => (await client.cases.retention({})).rows.map((row) => [row.personId, row.because, row.purpose])
  const day = (days: number) => new Date(Date.parse(app.context.now()) + days * 86_400_000).toISOString()
  const later = day(91)
  app.setNow(day(89))
  expect(await found()).toEqual([])
  app.setNow(later)
  expect(await found()).toEqual([[personId, 'purpose', code]])
  await client.purposes.update({ id, version: 1, patch: { name: 'Kurser og møder' } })
  const changed = (await client.purposes.all()).find((each) => each.id === id)
  expect(changed).toMatchObject({ name: 'Kurser og møder', legalBasis: 'consent', retentionDays: 90 })
  await client.purposes.update({ id, version: changed?.version ?? 0, patch: { retentionDays: null } })
  expect(await found()).toEqual([])
  await expect(client.purposes.update({ id, version: 3, patch: { retentionDays: 0 } })).rejects.toMatchObject({ code: 'input.invalid' })
})
