import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import { aPartner, aSender, aTemplate, optOut } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const starts = '2026-12-02T08:00:00.000Z'
const today = '2026-11-22T08:00:00.000Z'

async function theirs(client: Client, id: string): Promise<string[]> {
  const { participants } = await client.events.get({ id })
  return participants.map(({ name, status, isWaiting }) => `${name}: ${isWaiting ? 'waiting' : status}`)
}

const idOf = async (client: Client, id: string, name: string) =>
  (await client.events.get({ id })).participants.find((each) => each.name === name)?.id ?? ''

/** Two partners with three persons, and an event with all of them on it. */
async function anEvent(startsAt = starts, capacity: number | null = null) {
  const app = testApp()
  const { client } = app
  const ids = {
    ...(await aPartner(client, 'Alfa', [
      { name: 'Anna Holm', email: 'anna@alfa.example', title: 'Leder' },
      { name: 'Bo Bang', email: 'bo@alfa.example' }
    ])),
    ...(await aPartner(client, 'Beta', [{ name: 'Cai Dam', email: 'cai@beta.example' }]))
  }
  const { id } = await client.events.create({ title: 'Partnermøde', startsAt, capacity })
  const persons = ['Anna Holm', 'Bo Bang', 'Cai Dam'].map((name) => ids[name] ?? '')
  const { added } = await client.events.add({ id, selection: { by: 'ids', entity: 'persons', ids: persons } })
  expect(added).toBe(3)
  return { app, client, id, ids }
}

describe('Who is on an event', () => {
  it('is each there once, in their role; of partners whoever represents them', async () => {
    const { client, id, ids } = await anEvent()
    const again = await client.events.add({ id, selection: { by: 'ids', entity: 'persons', ids: [ids['Anna Holm'] ?? ''] } })
    expect([again.added, again.changeSet]).toEqual([0, null])
    const { participants } = await client.events.get({ id })
    expect(participants.map(({ name, organisationName, title, status }) => [name, organisationName, title, status])).toEqual([
      ['Bo Bang', 'Alfa', '', 'listed'],
      ['Cai Dam', 'Beta', '', 'listed'],
      ['Anna Holm', 'Alfa', 'Leder', 'listed']
    ])
    const other = await client.events.create({ title: 'Seminar', startsAt: starts })
    const partners = { by: 'ids' as const, entity: 'partners' as const, ids: [ids['Alfa'] ?? '', ids['Beta'] ?? ''] }
    const added = await client.events.add({ id: other.id, selection: partners })
    expect([added.added, added.left]).toEqual([2, 1])
    expect(await theirs(client, other.id)).toEqual(['Cai Dam: listed', 'Anna Holm: listed'])
    await client.events.add({ id: other.id, selection: partners, as: 'organisations' })
    expect(await theirs(client, other.id)).toEqual(['Alfa: listed', 'Beta: listed', 'Cai Dam: listed', 'Anna Holm: listed'])
  })

  it('is nobody who does not want to be contacted, and anybody without an e-mail', async () => {
    const { client, ids } = await anEvent()
    await optOut(client, ids['Cai Dam'] ?? '', 'all')
    const silent = await client.persons.create({ givenName: 'Dorte', familyName: 'Ek', partnerId: ids['Beta'] ?? '' })
    const { id } = await client.events.create({ title: 'Seminar', startsAt: starts })
    const chosen = [ids['Cai Dam'] ?? '', silent.id]
    const { added, left } = await client.events.add({ id, selection: { by: 'ids', entity: 'persons', ids: chosen } })
    expect([added, left, await theirs(client, id)]).toEqual([1, 1, ['Dorte Ek: listed']])
    const { id: other } = await client.events.create({ title: 'Møde', startsAt: starts })
    await client.partners.create({ name: 'Gamma' })
    const delta = await aPartner(client, 'Delta', [{ name: 'Else Fog' }, { name: 'Finn Gad' }])
    const partners = [ids['Alfa'] ?? '', ids['Beta'] ?? '', delta['Delta'] ?? '']
    await client.events.add({ id: other, selection: { by: 'ids', entity: 'partners', ids: partners } })
    expect(await theirs(client, other)).toEqual(['Dorte Ek: listed', 'Else Fog: listed', 'Anna Holm: listed'])
  })

  it('is invited by a letter about it that is sent, and not asked anew by the reminder', async () => {
    const { client, id, ids } = await anEvent()
    await aSender(client)
    const { id: templateId } = await aTemplate(client, { purpose: 'service' })
    const send = async (who: readonly string[]) => {
      const selection = { by: 'ids' as const, entity: 'persons' as const, ids: who.map((name) => ids[name] ?? '') }
      const mailing = await client.mailings.create({ selection, templateId, policy: 'all', about: { type: 'event', id } })
      await client.mailings.write({ id: mailing.id })
      expect((await client.events.get({ id })).counts.invited).toBe(who.length === 2 ? 0 : 1)
      await client.mailings.markSent({ id: mailing.id })
    }
    await send(['Anna Holm', 'Cai Dam'])
    expect(await theirs(client, id)).toEqual(['Bo Bang: listed', 'Cai Dam: invited', 'Anna Holm: invited'])
    await client.events.answer({ ids: [await idOf(client, id, 'Cai Dam')], answer: 'accepted' })
    await send(['Anna Holm'])
    const { participants, counts } = await client.events.get({ id })
    expect([counts.accepted, counts.invited, counts.listed]).toEqual([1, 1, 1])
    expect(participants.map(({ name, writtenAt }) => [name, writtenAt !== null])).toEqual([
      ['Bo Bang', false],
      ['Cai Dam', true],
      ['Anna Holm', true]
    ])
  })
})

describe('A place at an event', () => {
  it('goes to whoever accepted first; the others wait and nobody is lost', async () => {
    const { app, client, id } = await anEvent(starts, 1)
    const say = async (name: string, answer: 'accepted' | 'declined' | null) =>
      client.events.answer({ ids: [await idOf(client, id, name)], answer })
    await say('Cai Dam', 'accepted')
    app.setNow('2026-11-22T11:00:00.000Z')
    await say('Anna Holm', 'accepted')
    expect(await theirs(client, id)).toEqual(['Bo Bang: listed', 'Cai Dam: accepted', 'Anna Holm: waiting'])
    app.setNow('2026-11-22T12:00:00.000Z')
    await say('Cai Dam', 'accepted')
    expect((await client.events.get({ id })).counts).toMatchObject({ accepted: 2, waiting: 1 })
    await say('Cai Dam', 'declined')
    expect(await theirs(client, id)).toEqual(['Bo Bang: listed', 'Cai Dam: declined', 'Anna Holm: accepted'])
    await say('Cai Dam', null)
    expect(await theirs(client, id)).toContain('Cai Dam: listed')
  })
})

describe('Attendance', () => {
  it('is one entry of the log with everybody who was there, and a dialogue with each', async () => {
    const { client, id, ids } = await anEvent(today)
    const before = await client.file.dump()
    const first = await client.events.answer({ ids: [await idOf(client, id, 'Anna Holm')], answer: 'attended' })
    const second = await client.events.answer({ ids: [await idOf(client, id, 'Cai Dam')], answer: 'attended' })
    await client.events.answer({ ids: [await idOf(client, id, 'Bo Bang')], answer: 'no-show' })
    const timeline = await client.activities.timeline({ subject: { type: 'organisation', id: ids['Beta'] ?? '' }, kinds: ['meeting'] })
    expect(timeline.entries.map(({ subject, at, parties }) => [subject, at, parties.map(({ name }) => name).toSorted()])).toEqual([
      ['Partnermøde', today, ['Anna Holm', 'Cai Dam']]
    ])
    const dialogue = async (name: string) => (await client.persons.get({ id: ids[name] ?? '' })).lastDialogueAt
    expect([await dialogue('Anna Holm'), await dialogue('Cai Dam'), await dialogue('Bo Bang')]).toEqual([today, today, null])
    expect((await client.events.get({ id })).status).toBe('held')
    await client.events.answer({ ids: [await idOf(client, id, 'Cai Dam')], answer: 'no-show' })
    expect(await dialogue('Cai Dam')).toBeNull()
    await client.events.removeParticipants({ ids: [await idOf(client, id, 'Anna Holm')] })
    expect([await dialogue('Anna Holm'), (await client.events.get({ id })).activityId]).toEqual([null, null])
    for (let step = 0; step < 3; step++) await client.history.undo({})
    await client.history.undo({ set: second.changeSet ?? '' })
    await client.history.undo({ set: first.changeSet ?? '' })
    expect(await client.file.dump()).toBe(before)
  })

  it('is noted from the day of the event on, not before', async () => {
    const { client, id } = await anEvent()
    const ids = [await idOf(client, id, 'Anna Holm')]
    await expect(client.events.answer({ ids, answer: 'attended' })).rejects.toMatchObject({ code: 'event.not-begun' })
    expect((await client.events.answer({ ids, answer: 'maybe' })).changeSet).not.toBeNull()
  })
})

it.each([
  ['an end before its beginning', { endsAt: '2026-12-01T08:00:00.000Z' }, 'period.ends-early', 'endsAt'],
  ['a deadline after it', { signupDeadline: '2026-12-03T08:00:00.000Z' }, 'event.deadline-late', 'signupDeadline']
] as const)('An event with %s says so at the field, new or changed', async (_what, wrong, code, field) => {
  const { client } = testApp()
  await expect(client.events.create({ title: 'Møde', startsAt: starts, ...wrong })).rejects.toMatchObject({
    code,
    data: { details: { field } }
  })
  const { id } = await client.events.create({ title: 'Møde', startsAt: starts })
  await expect(client.events.update({ id, version: 1, patch: wrong })).rejects.toMatchObject({ code })
  expect((await client.events.get({ id })).version).toBe(1)
})

it('An event is a date for any calendar and a list of names', async () => {
  const { client, id } = await anEvent()
  const { name, ics } = await client.events.calendar({ id })
  expect(name).toBe('2026-12-02.ics')
  expect(ics).toContain('DTSTART:20261202T080000Z\r\nDTEND:20261202T090000Z\r\nSUMMARY:Partnermøde')
  const { csv } = await client.events.list({ id })
  expect(csv.split('\r\n')[3]).toBe('Anna Holm;Alfa;Leder;Ikke inviteret;;')
})
