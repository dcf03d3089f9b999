import { expect, it } from 'vitest'
import { asSchema } from '../support/old-schema.ts'
import { testApp } from '../support/test-app.ts'

it('A card file of schema 7 keeps people for as long as new ones do, and for its own purposes as it did', async () => {
  const app = testApp()
  await app.client.purposes.create({ name: 'Kurser', mailClass: 'newsletter', legalBasis: 'consent', retentionDays: 90 })
  const { path = '' } = app.context.session
  await app.close()
  const old = asSchema(7, path, "update purpose set retention_days = null where name = ''")
  const { client } = testApp({ file: old, from: 10_000 })
  expect((await client.purposes.all()).map(({ code, retentionDays }) => [code, retentionDays])).toEqual([
    ['newsletter', 730],
    ['service', 1825],
    ['personal', 730],
    ['kurser', 90]
  ])
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
})
