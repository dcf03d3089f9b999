import { expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

/** Sofie Lund, and a promise to her for each day. */
async function promised(...days: string[]) {
  const app = testApp()
  const { id: personId } = await app.client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
  const subject = { type: 'person', id: personId } as const
  const ids: string[] = []
  for (const dueOn of days) ids.push((await app.client.followUps.create({ title: `Ring ${dueOn}`, subject, dueOn })).id)
  const due = async (when: 'today' | 'week' | 'all') => (await app.client.followUps.list({ due: when })).map(({ dueOn }) => dueOn)
  return { ...app, personId, subject, ids, due }
}

it('lists what is due today, within a week, and all, the oldest first', async () => {
  const { due } = await promised('2026-12-24', '2026-11-22', '2026-11-01', '2026-11-29', '2026-11-30')
  expect(await due('today')).toEqual(['2026-11-01', '2026-11-22'])
  expect(await due('week')).toEqual(['2026-11-01', '2026-11-22', '2026-11-29'])
  expect(await due('all')).toEqual(['2026-11-01', '2026-11-22', '2026-11-29', '2026-11-30', '2026-12-24'])
})

it('says by how many days a promise is overdue, and about whom it is', async () => {
  const { client, subject, setNow } = await promised('2026-11-01', '2026-12-24')
  const list = await client.followUps.list({})
  expect(list.map((each) => each.overdueDays)).toEqual([21, 0])
  expect(list[0]?.subject).toEqual({ ...subject, name: 'Sofie Lund' })
  setNow('2026-12-25T00:30:00.000Z')
  expect((await client.followUps.list({})).map((each) => each.overdueDays)).toEqual([54, 1])
})

it('forgets what is put off until its day has come, and then counts from there', async () => {
  const { client, ids, due, setNow } = await promised('2026-11-01')
  await client.followUps.snooze({ ids: [ids[0] ?? ''], until: '2026-12-05' })
  expect(await due('week')).toEqual([])
  expect((await client.persons.table({ sort: [{ by: 'name' }] })).rows[0]?.followUpDue).toBe('2026-12-05')
  expect(await due('all')).toEqual(['2026-12-05'])
  setNow('2026-12-06T10:00:00.000Z')
  expect(await client.followUps.list({ due: 'today' })).toMatchObject([{ status: 'snoozed', overdueDays: 1 }])
})

it('leaves out what is done or dropped, and what is about somebody in the trash, until undo', async () => {
  const { client, ids, due, personId } = await promised('2026-11-01', '2026-11-02', '2026-11-03')
  const [first = '', second = ''] = ids
  const done = await client.followUps.complete({ ids: [first] })
  await client.followUps.drop({ ids: [second] })
  expect(await due('all')).toEqual(['2026-11-03'])
  await client.history.undo({ set: done.changeSet ?? '' })
  expect(await due('all')).toEqual(['2026-11-01', '2026-11-03'])
  await client.persons.remove({ ids: [personId] })
  expect(await due('all')).toEqual([])
  await client.history.undo({})
  expect(await due('all')).toEqual(['2026-11-01', '2026-11-03'])
})

it('lists those of one person or partner', async () => {
  const { client, subject } = await promised('2026-11-01')
  const { id } = await client.partners.create({ name: 'Havnens Venner' })
  await client.followUps.create({ title: 'Aftale', subject: { type: 'organisation', id }, dueOn: '2026-11-02' })
  expect((await client.followUps.list({ subject })).map((each) => each.title)).toEqual(['Ring 2026-11-01'])
  expect(await client.followUps.list({ subject: { type: 'organisation', id } })).toMatchObject([
    { title: 'Aftale', subject: { name: 'Havnens Venner' } }
  ])
})

it('refuses a promise about nobody', async () => {
  const { client } = await promised()
  const create = client.followUps.create({ title: 'Ring', subject: { type: 'person', id: 'gone' }, dueOn: '2026-11-01' })
  await expect(create).rejects.toMatchObject({ code: 'record.not-found' })
})
