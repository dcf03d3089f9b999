import { expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

it('Events, groups and initiatives are found by what they are called, lie in the trash, come back and can be erased', async () => {
  const { client } = testApp()
  await aPartner(client, 'Alfa', [{ name: 'Anna Holm' }])
  const selection = { by: 'query' as const, entity: 'partners' as const, query: '' }
  const group = await client.workingGroups.create({ name: 'Tandrådet' })
  const event = await client.events.create({ title: 'Tandmøde', startsAt: '2026-11-22T08:00:00.000Z', workingGroupId: group.id })
  await client.events.add({ ...event, selection })
  const { participants } = await client.events.get(event)
  await client.events.answer({ ids: participants.map(({ id }) => id), answer: 'attended' })
  await client.workingGroups.addSeat({ groupId: group.id, personId: participants[0]?.personId ?? '' })
  const initiative = await client.initiatives.create({ title: 'Tænder for alle' })
  await client.initiatives.addParticipants({ ...initiative, selection })
  const found = async (text: string) => (await client.search.find({ text })).map(({ kind, hits }) => [kind, hits.map(({ title }) => title)])
  expect(await found('tand')).toContainEqual(['group', ['Tandrådet']])
  expect(await found('tand')).toContainEqual(['event', ['Tandmøde']])
  expect(await found('taender')).toContainEqual(['initiative', ['Tænder for alle']])
  await client.events.remove({ ids: [event.id] })
  await client.workingGroups.remove({ ids: [group.id] })
  await client.initiatives.remove({ ids: [initiative.id] })
  expect(await found('tand')).not.toContainEqual(['event', ['Tandmøde']])
  const { rows } = await client.trash.list({})
  expect(rows.map(({ entity, name }) => [entity, name]).toSorted()).toEqual([
    ['event', 'Tandmøde'],
    ['initiative', 'Tænder for alle'],
    ['working_group', 'Tandrådet']
  ])
  await client.trash.restore({ items: [{ entity: 'event', id: event.id }] })
  expect(await found('tand')).toContainEqual(['event', ['Tandmøde']])
  await client.events.remove({ ids: [event.id] })
  for await (const _step of await client.trash.erase({}));
  expect((await client.trash.list({})).rows).toEqual([])
  expect((await client.workingGroups.of({ type: 'person', id: participants[0]?.personId ?? '' })).length).toBe(0)
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
})
