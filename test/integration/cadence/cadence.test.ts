import { expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

async function partners() {
  const app = testApp()
  const create = async (name: string, organisationType: 'union' | 'research' | null) =>
    (await app.client.partners.create({ name, organisationType })).id
  const [havnen, fjorden, oen] = [await create('Havnens Venner', 'union'), await create('Fjorden', 'union'), await create('Øens Råd', null)]
  const met = (id: string, on: string) =>
    app.client.activities.log({ kind: 'meeting', with: [{ type: 'organisation', id }], text: '', at: `${on}T10:00:00Z` })
  const late = async () => (await app.client.cadence.late({})).rows.map(({ name, state }) => `${name}: ${state}`)
  return { ...app, havnen, fjorden, oen, met, late }
}

it('A partner has the rhythm of its type until it has one of its own', async () => {
  const { client, havnen, oen } = await partners()
  expect((await client.cadence.of({ partnerId: havnen })).cadence).toBeNull()
  await client.cadence.setType({ type: 'union', days: 90 })
  expect(await client.cadence.of({ partnerId: havnen })).toMatchObject({ cadence: { days: 90 }, ownDays: null, typeDays: 90 })
  await client.cadence.setPartner({ partnerId: havnen, days: 30 })
  expect(await client.cadence.of({ partnerId: havnen })).toMatchObject({ cadence: { days: 30 }, ownDays: 30, typeDays: 90 })
  expect((await client.cadence.of({ partnerId: oen })).cadence).toBeNull()
  await client.cadence.setPartner({ partnerId: havnen, days: null })
  expect((await client.cadence.of({ partnerId: havnen })).cadence?.days).toBe(90)
  await client.history.undo({})
  expect((await client.cadence.of({ partnerId: havnen })).cadence?.days).toBe(30)
  expect((await client.cadence.types()).filter(({ days }) => days !== null)).toEqual([{ type: 'union', days: 90 }])
})

it('Those furthest over their rhythm come first, and a meeting takes a partner off the list', async () => {
  const { client, havnen, fjorden, oen, met, late } = await partners()
  await client.cadence.setType({ type: 'union', days: 30 })
  await client.cadence.setPartner({ partnerId: oen, days: 10 })
  await met(havnen, '2026-10-01')
  await met(fjorden, '2026-11-01')
  await met(oen, '2026-11-10')
  expect(await late()).toEqual(['Havnens Venner: overdue', 'Øens Råd: overdue'])
  const { id } = await met(havnen, '2026-11-20')
  expect(await late()).toEqual(['Øens Råd: overdue'])
  await client.activities.update({ id, version: 1, patch: { at: '2026-09-20T10:00:00Z' } })
  expect(await late()).toEqual(['Havnens Venner: overdue', 'Øens Råd: overdue'])
})

it('The table of partners says where each stands and is sorted by when it is due', async () => {
  const { client, havnen, fjorden, met } = await partners()
  await client.cadence.setType({ type: 'union', days: 30 })
  await met(havnen, '2026-09-01')
  await met(fjorden, '2026-11-20')
  const { rows } = await client.partners.table({ sort: [{ by: 'cadence', desc: true }] })
  expect(rows.map(({ name, cadence }) => [name, cadence?.state, cadence?.daysSince])).toEqual([
    ['Fjorden', 'ok', 2],
    ['Havnens Venner', 'losing', 82],
    ['Øens Råd', undefined, undefined]
  ])
})

it('A partner that has left or is in the trash is not late', async () => {
  const { client, havnen, fjorden, met, late } = await partners()
  await client.cadence.setType({ type: 'union', days: 30 })
  await met(havnen, '2026-09-01')
  await met(fjorden, '2026-09-01')
  const { version } = await client.partners.get({ id: havnen })
  await client.partners.update({ id: havnen, version, patch: { status: 'left' } })
  await client.partners.remove({ ids: [fjorden] })
  expect(await late()).toEqual([])
})
