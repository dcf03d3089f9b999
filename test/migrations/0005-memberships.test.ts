import { expect, it } from 'vitest'
import { asSchema } from '../support/old-schema.ts'
import { testApp } from '../support/test-app.ts'

it('A card file of schema 4 has the years that partners joined in as days too, and who had left has left on a day', async () => {
  const used = testApp()
  const { id } = await used.client.partners.create({ name: 'Havnens Venner' })
  await used.client.partners.update({ id, version: 1, patch: { joinedText: '2019' } })
  const { id: gone } = await used.client.partners.create({ name: 'Ældrenettet' })
  await used.client.partners.update({ id: gone, version: 1, patch: { status: 'left', joinedText: 'tidligt' } })
  const { path = '' } = used.context.session
  await used.close()

  const meddle = "update membership set joined_from = null, joined_to = null, joined_precision = 'unknown', left_on = null"
  const { client } = testApp({ file: asSchema(4, path, meddle), from: 10_000 })
  expect(await client.memberships.of({ partnerId: id })).toMatchObject([
    { joinedText: '2019', joinedFrom: '2019-01-01', joinedTo: '2019-12-31', joinedPrecision: 'year', leftOn: null }
  ])
  expect(await client.memberships.of({ partnerId: gone })).toMatchObject([
    { joinedText: 'tidligt', joinedFrom: null, status: 'left', leftOn: '2026-11-22' }
  ])
})
