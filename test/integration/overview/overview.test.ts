import { expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

const sort = { by: 'name' } as const

it('counts what is missing exactly as the tables behind the numbers do', async () => {
  const { client } = testApp()
  const { id: whole } = await client.partners.create({ name: 'Havnens Venner', organisationType: 'union' })
  await client.partners.setStatement({ id: whole, language: 'da', text: 'Fordi havnen er vores.' })
  const { id: gone } = await client.partners.create({ name: 'Søens Folk' })
  await client.partners.create({ name: 'Tomme Stole' })
  await client.persons.create({ givenName: 'Sofie', partnerId: whole, emails: ['sofie@havnen.example'] })
  await client.persons.create({ givenName: 'Bo', partnerId: whole })
  const { id: anna } = await client.persons.create({ givenName: 'Anna', emails: ['anna@havnen.example'] })
  await client.persons.update({ id: anna, version: 1, patch: { emails: [] } })
  await client.partners.remove({ ids: [gone] })
  const overview = await client.overview.get()
  expect(overview).toMatchObject({ partners: 2, persons: 3, withoutEmail: 2, withoutType: 1, withoutPrimary: 1, withoutStatement: 1 })
  expect(overview.withoutEmail).toBe((await client.persons.table({ query: 'mangler:email', sort })).total)
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
