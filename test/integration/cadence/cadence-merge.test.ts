import { expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

it('Of two partners with a rhythm of their own that become one, the shorter one is kept', async () => {
  const { client } = testApp()
  const [one, other] = [
    await client.partners.create({ name: 'Havnens Venner' }),
    await client.partners.create({ name: 'Havnens venner A/S' })
  ]
  await client.cadence.setPartner({ partnerId: one.id, days: 90 })
  await client.cadence.setPartner({ partnerId: other.id, days: 30 })
  await client.duplicates.merge({ entity: 'organisation', winnerId: one.id, loserId: other.id, winnerVersion: 1, loserVersion: 1 })
  expect(await client.cadence.of({ partnerId: one.id })).toMatchObject({ ownDays: 30 })
})
