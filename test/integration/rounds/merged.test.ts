import { expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

it('Partners that become one have one row in a round, with the answer of either; undo parts them again', async () => {
  const app = testApp()
  const { client } = app
  const alfa = (await aPartner(client, 'Alfa', [{ name: 'Anna Holm', title: 'Formand' }]))['Alfa'] ?? ''
  const beta = (await aPartner(client, 'Beta', [{ name: 'Bo Bang', title: 'Direktør' }]))['Beta'] ?? ''
  const signOn = await client.signOns.create({ title: 'Tandlægen', deadlineAt: '2026-12-01T11:00:00.000Z', body: 'x' })
  const round = await client.verifications.create({ title: 'Stemmer det stadig?' })
  await client.signOns.invite(signOn)
  await client.verifications.invite(round)
  const row = async () => (await client.signOns.get(signOn)).responses
  const partners = async () => (await client.verifications.get(round)).partners
  await client.signOns.answer({ ids: (await row()).filter(({ partnerId }) => partnerId === beta).map(({ id }) => id), answer: 'yes' })
  await client.verifications.confirm({ ids: (await partners()).filter(({ partnerId }) => partnerId === beta).map(({ id }) => id) })
  const before = await client.file.dump()
  const { changeSet } = await client.duplicates.merge({
    entity: 'organisation',
    winnerId: alfa,
    loserId: beta,
    winnerVersion: 1,
    loserVersion: 1
  })
  expect((await row()).map(({ partnerName, state, name }) => [partnerName, state, name])).toEqual([['Alfa', 'yes', 'Bo Bang']])
  expect((await partners()).map(({ partnerName, state }) => [partnerName, state])).toEqual([['Alfa', 'confirmed']])
  await client.history.undo({ set: changeSet ?? '' })
  expect(await client.file.dump()).toBe(before)
})

it('A partner that is erased leaves a published signature as it was printed, and no row of a verification', async () => {
  const app = testApp()
  const { client } = app
  const ids = await aPartner(client, 'Alfa', [{ name: 'Anna Holm', title: 'Formand' }])
  const facts = { title: 'Tandlægen', deadlineAt: '2026-12-01T11:00:00.000Z', body: 'x', invite: 'all' as const }
  const signOn = await client.signOns.create(facts)
  const round = await client.verifications.create({ title: 'Stemmer det?', invite: 'all' })
  await client.signOns.answer({ ids: (await client.signOns.get(signOn)).responses.map(({ id }) => id), answer: 'yes' })
  await client.signOns.publish({ id: signOn.id, version: 1 })
  const before = (await client.signOns.block(signOn)).text
  await client.partners.remove({ ids: [ids['Alfa'] ?? ''] })
  for await (const _step of await client.trash.erase({}));
  expect((await client.signOns.block(signOn)).text).toBe(before)
  expect((await client.verifications.get(round)).partners).toEqual([])
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
})
