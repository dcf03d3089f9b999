import { describe, expect, it } from 'vitest'
import { type TestApp, testApp } from '../../support/test-app.ts'

const partner = async ({ client }: TestApp, name = 'Havnens Venner') => (await client.partners.create({ name })).id
const only = (id: string) => ({ by: 'ids' as const, entity: 'partners' as const, ids: [id] })
const names = async ({ client }: TestApp, query: string) =>
  (await client.partners.table({ query, sort: [{ by: 'name' }] })).rows.map(({ name }) => name)

describe('A time in the alliance', () => {
  it('begins on a day that may be known roughly, and keeps the words', async () => {
    const app = testApp()
    const id = await partner(app)
    await app.client.partners.update({ id, version: 1, patch: { joinedText: 'efterår 2021' } })
    expect(await app.client.memberships.of({ partnerId: id })).toMatchObject([
      { joinedText: 'efterår 2021', joinedFrom: '2021-09-01', joinedTo: '2021-11-30', joinedPrecision: 'quarter', kind: 'partner' }
    ])
    await app.client.partners.update({ id, version: 1, patch: { joinedText: 'før krigen' } })
    expect(await app.client.memberships.of({ partnerId: id })).toMatchObject([
      { joinedText: 'før krigen', joinedFrom: null, joinedPrecision: 'unknown' }
    ])
  })

  it.each([
    ['31. februar 2024', {}, 'date.does-not-exist', 'joinedText'],
    ['31/2 2024', {}, 'date.does-not-exist', 'joinedText'],
    ['2027', {}, 'date.to-come', 'joinedText'],
    ['2024', { leftOn: '2023-05-01' }, 'period.ends-early', 'leftOn']
  ])('of %s %o is refused at the field', async (joinedText, more, code, field) => {
    const app = testApp()
    const partnerId = await partner(app)
    await app.client.memberships.change({ selection: only(partnerId), change: { what: 'leave', on: '2019-01-01' } })
    await expect(app.client.memberships.add({ partnerId, joinedText, ...more })).rejects.toMatchObject({
      code,
      data: { details: { field } }
    })
  })

  it('does not run into another one of the partner', async () => {
    const app = testApp()
    const partnerId = await partner(app)
    const { client } = app
    await client.partners.update({ id: partnerId, version: 1, patch: { joinedText: '2015' } })
    await client.memberships.change({ selection: only(partnerId), change: { what: 'leave', on: '2018-06-30' } })
    await expect(client.memberships.add({ partnerId, joinedText: 'marts 2017' })).rejects.toMatchObject({
      code: 'membership.overlap',
      data: { details: { field: 'joinedText', other: '2015 – 30.6.2018' } }
    })
    // the year it left in may be the year it came back in
    await client.memberships.add({ partnerId, joinedText: '2018' })
    const [open, ended] = await client.memberships.of({ partnerId })
    expect(open).toMatchObject({ status: 'active', leftOn: null })
    await expect(
      client.memberships.update({ id: ended?.id ?? '', version: ended?.version ?? 0, patch: { leftOn: null } })
    ).rejects.toMatchObject({ code: 'membership.overlap' })
  })
})

describe('A partner', () => {
  it('leaves and comes back: it is counted where it is in, exactly once, and every time is kept', async () => {
    const app = testApp()
    const { client } = app
    const id = await partner(app)
    await partner(app, 'Ældrenettet')
    await client.memberships.change({ selection: only(id), change: { what: 'leave', on: '2026-03-01', reason: 'Slået sammen' } })
    expect(await names(app, 'status:aktiv')).toEqual(['Ældrenettet'])
    expect(await names(app, 'status:udtrådt')).toEqual(['Havnens Venner'])
    expect(await names(app, 'udtrådt:2026')).toEqual(['Havnens Venner'])
    expect((await client.overview.coverage({ limit: 10 })).total).toBe(1)
    await client.memberships.change({ selection: only(id), change: { what: 'join', kind: 'observer', joinedText: '1/10 2026' } })
    expect(await names(app, 'status:aktiv')).toEqual(['Havnens Venner', 'Ældrenettet'])
    expect(await names(app, 'status:udtrådt')).toEqual([])
    expect(await names(app, 'slags:observatør medlem-siden:2026-10')).toEqual(['Havnens Venner'])
    expect((await client.overview.coverage({ limit: 10 })).total).toBe(2)
    expect(await client.memberships.of({ partnerId: id })).toMatchObject([
      { status: 'active', kind: 'observer', leftOn: null },
      { status: 'left', leftOn: '2026-03-01', leaveReason: 'Slået sammen' }
    ])
  })

  it('that an older time is added to afterwards is what the newest time says', async () => {
    const app = testApp()
    const { client } = app
    const id = await partner(app)
    await client.partners.update({ id, version: 1, patch: { joinedText: '2020' } })
    await client.memberships.change({ selection: only(id), change: { what: 'leave', on: '2024-01-31' } })
    await client.memberships.add({ partnerId: id, joinedText: '2010', leftOn: '2012-12-31' })
    expect((await client.partners.get({ id })).membership).toMatchObject({ joinedText: '2020', leftOn: '2024-01-31' })
    expect((await client.partners.table({ sort: [{ by: 'left' }] })).rows).toMatchObject([{ leftOn: '2024-01-31', joinedText: '2020' }])
  })

  it('rests and goes on; who is in already does not join again', async () => {
    const app = testApp()
    const ids = [await partner(app), await partner(app, 'Ældrenettet')]
    const selection = { by: 'ids' as const, entity: 'partners' as const, ids }
    const change = (what: 'pause' | 'resume' | 'join') => app.client.memberships.change({ selection, change: { what } })
    expect(await change('join')).toMatchObject({ changed: 0, passed: 2, changeSet: null })
    expect(await change('pause')).toMatchObject({ changed: 2 })
    expect(await names(app, 'status:på-pause')).toHaveLength(2)
    expect(await change('resume')).toMatchObject({ changed: 2, passed: 0 })
    expect(await names(app, 'status:aktiv')).toHaveLength(2)
  })

  it('that leaves is asked what is to become of what is under way, and undo brings all of it back', async () => {
    const app = testApp()
    const { client } = app
    const partnerId = await partner(app)
    const { id: personId } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund', partnerId })
    const round = await client.signOns.create({ title: 'Åbent brev', deadlineAt: '2026-12-01T11:00:00.000Z', body: 'Tekst', invite: 'all' })
    const { id: listId } = await client.lists.create({ name: 'Nyhedsbrev' })
    await client.lists.addMembers({ id: listId, selection: { by: 'ids', entity: 'persons', ids: [personId] } })
    await client.followUps.create({ title: 'Ring om kontingent', dueOn: '2026-12-05', subject: { type: 'organisation', id: partnerId } })
    const { items, counts } = await client.memberships.underWay({ selection: only(partnerId) })
    expect(counts).toEqual({ 'sign-on': 1, list: 1, 'follow-up': 1 })
    expect(items.map(({ kind, name, who }) => [kind, name, who])).toEqual([
      ['sign-on', 'Åbent brev', ''],
      ['list', 'Nyhedsbrev', 'Sofie Lund'],
      ['follow-up', 'Ring om kontingent', '']
    ])
    const kept = items.filter(({ kind }) => kind === 'follow-up').map(({ id }) => id)
    const { changeSet } = await client.memberships.change({
      selection: only(partnerId),
      change: { what: 'leave', on: '2026-11-20', close: ['sign-on', 'list', 'follow-up'], keep: kept }
    })
    expect((await client.memberships.underWay({ selection: only(partnerId) })).counts).toEqual({ 'follow-up': 1 })
    expect((await client.signOns.get({ id: round.id })).responses).toEqual([])
    await client.history.undo({ set: changeSet ?? '' })
    expect((await client.memberships.underWay({ selection: only(partnerId) })).counts).toEqual(counts)
    expect(await names(app, 'status:aktiv')).toEqual(['Havnens Venner'])
  })
})
