import { expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

async function anna() {
  const app = testApp()
  const ids = await aPartner(app.client, 'Havnens Venner', [{ name: 'Anna Holm' }, { name: 'Bo Bang' }])
  const person = (name: string) => ({ type: 'person', id: ids[name] ?? '' }) as const
  return { ...app, person }
}

it('A promise that comes again is made anew when it is kept, and undo takes both back', async () => {
  const { client, person } = await anna()
  const repeat = { every: 2, unit: 'week', from: 'due' } as const
  const { id } = await client.followUps.create({
    title: 'Ring',
    subject: person('Anna Holm'),
    dueOn: '2026-11-20',
    note: 'om mødet',
    repeat
  })
  const { next, changeSet } = await client.followUps.complete({ ids: [id] })
  expect(next).toBe('2026-12-04')
  expect(await client.followUps.list({})).toMatchObject([{ title: 'Ring', note: 'om mødet', dueOn: '2026-12-04', repeat, status: 'open' }])
  expect((await client.followUps.complete({ ids: [id] })).changeSet).toBeNull()
  await client.history.undo({ set: changeSet ?? '' })
  expect((await client.followUps.list({})).map((each) => each.id)).toEqual([id])
})

it('A contact that keeps a promise is named by it, and the next one waits', async () => {
  const { client, person, context } = await anna()
  const repeat = { every: 1, unit: 'month', from: 'done' } as const
  const { id } = await client.followUps.create({ title: 'Ring', subject: person('Anna Holm'), dueOn: '2026-11-01', repeat })
  const logged = await client.activities.log({ kind: 'call', with: [person('Anna Holm')], text: '', completes: [id] })
  expect(context.session.read(({ db }) => db.value('select done_activity_id from follow_up where id=?', id))).toBe(logged.id)
  expect((await client.followUps.list({})).map(({ dueOn }) => dueOn)).toEqual(['2026-12-22'])
})

it('Promises stand in groups by their day, and what is done or put off moves', async () => {
  const { client, person } = await anna()
  const ids: string[] = []
  for (const dueOn of ['2026-11-20', '2026-11-22', '2026-11-29', '2026-11-30', '2026-12-24'])
    ids.push((await client.followUps.create({ title: dueOn, subject: person('Anna Holm'), dueOn })).id)
  const counts = async () => (await client.followUps.page({ group: 'today' })).counts
  expect(await counts()).toEqual({ overdue: 1, today: 1, week: 1, later: 2, done: 0 })
  await client.followUps.snooze({ ids: ids.slice(0, 2), until: '2026-12-01' })
  await client.followUps.complete({ ids: ids.slice(2, 3) })
  await client.followUps.drop({ ids: ids.slice(3, 4) })
  expect(await counts()).toEqual({ overdue: 0, today: 0, week: 0, later: 3, done: 1 })
  expect((await client.followUps.page({ group: 'later' })).rows.map(({ title }) => title)).toEqual([
    '2026-11-20',
    '2026-11-22',
    '2026-12-24'
  ])
  expect((await client.followUps.page({ group: 'later', offset: 1, limit: 1 })).rows.map(({ title }) => title)).toEqual(['2026-11-22'])
})

it('What was promised can be changed, also to another day and to come again, unless it was changed meanwhile', async () => {
  const { client, person } = await anna()
  const { id } = await client.followUps.create({ title: 'Ring', subject: person('Anna Holm'), dueOn: '2026-11-20' })
  await client.followUps.snooze({ ids: [id], until: '2026-12-01' })
  const repeat = { every: 1, unit: 'year', from: 'due' } as const
  await client.followUps.update({ id, version: 2, patch: { title: 'Skriv', dueOn: '2026-12-05', repeat } })
  expect(await client.followUps.list({})).toMatchObject([{ title: 'Skriv', dueOn: '2026-12-05', status: 'open', repeat }])
  const late = client.followUps.update({ id, version: 2, patch: { title: 'For sent' } })
  await expect(late).rejects.toMatchObject({ data: { code: 'record.changed-elsewhere' } })
})

it('A promise about several is one for each, in one step', async () => {
  const { client, person } = await anna()
  const { changeSet } = await client.followUps.create({
    title: 'Ring',
    subject: [person('Anna Holm'), person('Bo Bang')],
    dueOn: '2026-11-25'
  })
  expect((await client.followUps.list({})).map(({ subject }) => subject.name)).toEqual(['Anna Holm', 'Bo Bang'])
  await client.history.undo({ set: changeSet ?? '' })
  expect(await client.followUps.list({})).toEqual([])
})
