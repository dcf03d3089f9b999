import { expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

it('counts partners and persons that are not in the trash', async () => {
  const { client } = testApp()
  const { id: whole } = await client.partners.create({ name: 'Havnens Venner' })
  const { id: gone } = await client.partners.create({ name: 'Søens Folk' })
  await client.persons.create({ givenName: 'Sofie', partnerId: whole })
  const { id: bo } = await client.persons.create({ givenName: 'Bo', partnerId: whole })
  await client.partners.remove({ ids: [gone] })
  await client.persons.remove({ ids: [bo] })
  expect(await client.overview.get()).toMatchObject({ partners: 1, persons: 1 })
})

it('shows what is promised within a week', async () => {
  const { client } = testApp()
  const { id } = await client.persons.create({ givenName: 'Sofie' })
  const subject = { type: 'person', id } as const
  for (const dueOn of ['2026-11-01', '2026-11-24', '2027-01-01']) await client.followUps.create({ title: 'Ring', subject, dueOn })
  expect((await client.overview.get()).followUps.map(({ dueOn, overdueDays }) => [dueOn, overdueDays])).toEqual([
    ['2026-11-01', 21],
    ['2026-11-24', 0]
  ])
})

it('answers before there is a card file', async () => {
  const { client } = testApp()
  expect(await client.overview.get()).toMatchObject({ partners: 0, persons: 0, followUps: [], written: [], recent: [] })
  expect((await client.file.info()).exists).toBe(false)
})
