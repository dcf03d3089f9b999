import { describe, expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

const sort = [{ by: 'name' }] as const
const person = (id: string) => ({ type: 'person', id }) as const
const partner = (id: string) => ({ type: 'organisation', id }) as const

/** Havnens Venner with Sofie Lund as its contact. */
async function anAlliance() {
  const app = testApp()
  const { id: partnerId } = await app.client.partners.create({ name: 'Havnens Venner' })
  const { id: personId } = await app.client.persons.create({ givenName: 'Sofie', familyName: 'Lund', partnerId, title: 'Leder' })
  return { ...app, partnerId, personId }
}
type Alliance = Awaited<ReturnType<typeof anAlliance>>
const entriesOf = async (client: Alliance['client'], subject: { type: 'person' | 'organisation'; id: string }) =>
  (await client.activities.timeline({ subject })).entries.filter((entry) => entry.type !== 'change')

describe('The log', () => {
  it('puts a call on the timeline of the person and of the partner, with the promise that came of it', async () => {
    const { client, partnerId, personId } = await anAlliance()
    const followUp = { title: 'Ring igen', dueOn: '2026-12-01' }
    await client.activities.log({ kind: 'call', with: [person(personId)], text: ' Vil gerne med. ', durationMin: 12, followUp })
    for (const subject of [person(personId), partner(partnerId)]) {
      const [entry] = await entriesOf(client, subject)
      expect(entry).toMatchObject({
        type: 'activity',
        kind: 'call',
        at: '2026-11-22T10:00:00.000Z',
        body: 'Vil gerne med.',
        durationMin: 12,
        parties: [{ personId, partnerId, name: 'Sofie Lund' }],
        followUp: { ...followUp, status: 'open' }
      })
    }
  })

  it('counts a call of ours as outreach, and reads the day of it anew when the date is corrected', async () => {
    const { client, personId } = await anAlliance()
    const at = '2026-11-20T08:00:00Z'
    const { id } = await client.activities.log({ kind: 'call', with: [person(personId)], text: '', at })
    const last = async () => [
      (await client.persons.table({ sort })).rows[0]?.lastOutreachAt,
      (await client.partners.table({ sort })).rows[0]?.lastOutreachAt
    ]
    expect(await last()).toEqual(['2026-11-20T08:00:00.000Z', '2026-11-20T08:00:00.000Z'])
    await client.activities.update({ id, version: 1, patch: { at: '2026-11-18T08:00:00Z' } })
    expect(await last()).toEqual(['2026-11-18T08:00:00.000Z', '2026-11-18T08:00:00.000Z'])
    await client.activities.remove({ ids: [id] })
    expect(await last()).toEqual([null, null])
  })

  it('counts neither a note, a meeting nor a call that came in as outreach', async () => {
    const { client, personId } = await anAlliance()
    await client.activities.log({ kind: 'note', with: [person(personId)], text: 'Husk kage' })
    await client.activities.log({ kind: 'meeting', with: [person(personId)], text: '' })
    await client.activities.log({ kind: 'call', with: [person(personId)], text: '', direction: 'in' })
    expect((await client.persons.table({ sort })).rows[0]?.lastOutreachAt).toBeNull()
  })

  it('accepts a call or a meeting without words, but no empty mail or note', async () => {
    const { client, personId } = await anAlliance()
    const log = (kind: 'call' | 'email' | 'meeting' | 'note') => client.activities.log({ kind, with: [person(personId)], text: ' ' })
    await log('call')
    await log('meeting')
    for (const kind of ['email', 'note'] as const)
      await expect(log(kind)).rejects.toMatchObject({ data: { code: 'input.invalid', details: { field: 'text' } } })
  })

  it('refuses what is still to come: that is a follow-up', async () => {
    const { client, personId } = await anAlliance()
    const log = client.activities.log({ kind: 'call', with: [person(personId)], text: '', at: '2027-11-22T10:00:00Z' })
    await expect(log).rejects.toMatchObject({ data: { code: 'input.invalid', details: { field: 'at' } } })
  })

  it('is taken back whole by one undo: activity, parties and follow-up', async () => {
    const { client, personId } = await anAlliance()
    const before = await client.file.dump()
    const followUp = { title: 'Ring igen', dueOn: '2026-12-01' }
    await client.activities.log({ kind: 'call', with: [person(personId)], text: '', followUp })
    await client.history.undo({})
    expect(await client.file.dump()).toBe(before)
  })

  it('names somebody with two roles once, on the timelines of both partners, unless one of them is named', async () => {
    const { client, partnerId, personId } = await anAlliance()
    const { id: other } = await client.partners.create({ name: 'Søens Folk' })
    await client.persons.addRole({ personId, partnerId: other, title: 'Kasserer' })
    await client.activities.log({ kind: 'call', with: [person(personId)], text: 'begge' })
    await client.activities.log({ kind: 'call', with: [person(personId), partner(other)], text: 'kun søen' })
    const texts = async (id: string) => (await entriesOf(client, partner(id))).map((entry) => entry.body).toSorted()
    expect(await texts(partnerId)).toEqual(['begge'])
    expect(await texts(other)).toEqual(['begge', 'kun søen'])
    const both = (await entriesOf(client, person(personId))).find((entry) => entry.body === 'begge')
    expect(both?.parties.map((party) => party.name)).toEqual(['Sofie Lund'])
  })
})

describe('The timeline of a partner', () => {
  it('keeps a past year as it was when the contact leaves and moves on', async () => {
    const { client, partnerId, personId } = await anAlliance()
    await client.activities.log({ kind: 'meeting', with: [person(personId)], text: 'Forår', at: '2026-03-01T10:00:00Z' })
    await client.activities.log({ kind: 'call', with: [person(personId)], text: 'Efterår', at: '2026-10-01T10:00:00Z' })
    const before = await entriesOf(client, partner(partnerId))
    const role = (await client.persons.get({ id: personId })).roles[0]
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-10-31', reason: 'moved' })
    const { id: next } = await client.partners.create({ name: 'Søens Folk' })
    await client.persons.addRole({ personId, partnerId: next, title: 'Leder' })
    await client.activities.log({ kind: 'call', with: [person(personId)], text: 'Nyt sted' })
    expect(await entriesOf(client, partner(partnerId))).toEqual(before)
    expect((await entriesOf(client, partner(next))).map((entry) => entry.body)).toEqual(['Nyt sted'])
    expect((await entriesOf(client, person(personId))).map((entry) => entry.body)).toEqual(['Nyt sted', 'Efterår', 'Forår'])
  })

  it('gives a call of earlier to the partner of that day', async () => {
    const { client, partnerId, personId } = await anAlliance()
    const role = (await client.persons.get({ id: personId })).roles[0]
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-10-31', reason: 'left' })
    await client.activities.log({ kind: 'call', with: [person(personId)], text: 'Før', at: '2026-10-30T10:00:00Z' })
    await client.activities.log({ kind: 'call', with: [person(personId)], text: 'Efter', at: '2026-11-01T10:00:00Z' })
    expect((await entriesOf(client, partner(partnerId))).map((entry) => entry.body)).toEqual(['Før'])
  })
})

describe('A timeline', () => {
  it('shows what was changed in the words of the window, and not what was undone', async () => {
    const { client, personId } = await anAlliance()
    const { version } = await client.persons.get({ id: personId })
    await client.persons.update({ id: personId, version, patch: { emails: ['sofie@havnen.example'] } })
    await client.persons.update({ id: personId, version, patch: { emails: ['lund@havnen.example'] } })
    const { changeSet } = await client.persons.update({ id: personId, version, patch: { familyName: 'Lund-Bæk' } })
    const fields = async () =>
      (await client.activities.timeline({ subject: person(personId) })).entries.map((entry) => [entry.subject, entry.fields])
    expect(await fields()).toEqual([
      ['person.updated', [{ field: 'name', old: 'Sofie Lund', new: 'Sofie Lund-Bæk' }]],
      ['person.updated', [{ field: 'email', old: 'sofie@havnen.example', new: 'lund@havnen.example' }]],
      ['person.updated', [{ field: 'email', old: null, new: 'sofie@havnen.example' }]],
      ['person.created', [{ field: 'role', old: null, new: 'Havnens Venner' }]]
    ])
    await client.history.undo({ set: changeSet ?? '' })
    expect((await fields()).map(([label]) => label)).toEqual(['person.updated', 'person.updated', 'person.created'])
    await client.history.redo({ set: changeSet ?? '' })
    expect((await fields())[0]).toEqual(['person.updated', [{ field: 'name', old: 'Sofie Lund', new: 'Sofie Lund-Bæk' }]])
  })

  it('gives a window of its entries and says how many there are', async () => {
    const { client, personId } = await anAlliance()
    for (let day = 1; day <= 9; day++)
      await client.activities.log({ kind: 'note', with: [person(personId)], text: `Dag ${day}`, at: `2026-11-0${day}T10:00:00Z` })
    const { total, entries } = await client.activities.timeline({ offset: 2, limit: 3 })
    expect(total).toBe(9)
    expect(entries.map((entry) => entry.body)).toEqual(['Dag 7', 'Dag 6', 'Dag 5'])
    expect((await client.activities.timeline({ subject: person(personId), offset: 100 })).total).toBe(10)
  })
})
