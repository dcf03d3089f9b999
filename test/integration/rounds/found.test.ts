import { expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

it('A round is found by its title like everything else, and no longer once it is deleted', async () => {
  const { client } = testApp()
  const signOn = await client.signOns.create({ title: 'Tandlægen må ikke koste', deadlineAt: '2026-12-01T11:00:00.000Z', body: 'x' })
  const round = await client.verifications.create({ title: 'Stemmer det, tandlæger?' })
  const found = async () => (await client.search.find({ text: 'tandlaeg' })).map(({ kind, hits }) => [kind, hits.map(({ title }) => title)])
  expect(await found()).toEqual([
    ['signOn', ['Tandlægen må ikke koste']],
    ['verification', ['Stemmer det, tandlæger?']]
  ])
  expect((await client.search.named({ refs: [{ kind: 'signOn', id: signOn.id }] })).map(({ title }) => title)).toEqual([
    'Tandlægen må ikke koste'
  ])
  await client.signOns.remove({ ids: [signOn.id] })
  await client.verifications.remove({ ids: [round.id] })
  expect(await found()).toEqual([])
})

it('A round is begun with those it asks in one step, which is taken back in one', async () => {
  const { client } = testApp()
  await aPartner(client, 'Alfa', [{ name: 'Anna Holm' }])
  const before = await client.file.dump()
  const facts = { title: 'Tandlægen', deadlineAt: '2026-12-01T11:00:00.000Z', body: 'x' }
  const signOn = await client.signOns.create({ ...facts, invite: 'all' })
  const round = await client.verifications.create({ title: 'Stemmer det?', invite: 'all' })
  expect([(await client.signOns.get(signOn)).counts.asked, (await client.verifications.get(round)).counts.asked]).toEqual([1, 1])
  for (const { changeSet } of [round, signOn]) await client.history.undo({ set: changeSet ?? '' })
  expect(await client.file.dump()).toBe(before)
})
