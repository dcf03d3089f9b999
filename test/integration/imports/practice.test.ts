import { expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

it('The practice file is made with the fictional alliance in it, once', async () => {
  const { client } = testApp()
  const made = await client.file.openPractice()
  expect(made).toMatchObject({ practice: true, allianceName: 'Alliancen for Lige Adgang', partners: 40 })
  expect(made.persons).toBeGreaterThan(40)
  expect(await client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
  const [partner] = (await client.partners.table({ sort: [{ by: 'name' }] })).rows
  await client.partners.remove({ ids: [partner?.id ?? ''] })
  expect((await client.file.openPractice()).partners).toBe(39)
})
