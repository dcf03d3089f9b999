import { copyFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { lastOf } from '../../support/last-of.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const page = [
  'Havnens Venner',
  'Fordi havnen er for alle.',
  'Sofie Lund',
  'Direktør',
  'sofie@havnen.example',
  'Bo Bang',
  'Vært',
  'bo@havnen.example'
].join('\n')

async function read({ client }: TestApp, text: string) {
  const { id } = await client.imports.read({ text, source: 'partnersiden' })
  return id
}
const names = async ({ client }: TestApp) =>
  (await client.persons.table({ sort: [{ by: 'name' }] })).rows.map(({ displayName }) => displayName)
const idOf = async ({ client }: TestApp, query: string) => (await client.persons.table({ query, sort: [{ by: 'name' }] })).rows[0]?.id ?? ''

async function withoutSofie(): Promise<TestApp> {
  const app = testApp()
  await lastOf(app.client.imports.commit({ id: await read(app, page) }))
  expect(await names(app)).toEqual(['Bo Bang', 'Sofie Lund'])
  await lastOf(app.client.cases.erase({ personId: await idOf(app, 'sofie'), withoutAnswer: true }))
  app.setNow('2026-12-03T10:00:00.000Z')
  return app
}

it('Somebody who was erased is met by a later import, left out, and taken only for a reason, which is written down', async () => {
  const app = await withoutSofie()
  const id = await read(app, page)
  const { rows } = await app.client.imports.rows({ id, tab: 'all', offset: 0, limit: 10 })
  const [sofie, bo] = rows[0]?.persons ?? []
  expect(sofie).toMatchObject({ name: 'Sofie Lund', erasedOn: '2026-11-22', include: false })
  expect(bo).toMatchObject({ erasedOn: null, include: true })
  await expect(app.client.imports.edit({ id, edits: [{ do: 'include', rowId: sofie?.id ?? '', include: true }] })).rejects.toMatchObject({
    code: 'import.erased-unexplained'
  })
  await app.client.imports.edit({ id, edits: [{ do: 'include-all', include: true }] })
  await lastOf(app.client.imports.commit({ id }))
  expect(await names(app)).toEqual(['Bo Bang'])

  const again = await read(app, page)
  await app.client.imports.edit({ id: again, edits: [{ do: 'override', rowId: sofie?.id ?? '', reason: 'ringede selv 2. december' }] })
  await lastOf(app.client.imports.commit({ id: again }))
  expect(await names(app)).toEqual(['Bo Bang', 'Sofie Lund'])
  const { consent } = await app.client.persons.get({ id: await idOf(app, 'sofie') })
  expect(consent).toMatchObject([{ purpose: 'all', status: 'restored', evidence: 'ringede selv 2. december' }])
})

it('Somebody who was erased is known by name and organisation alone, and a namesake elsewhere is somebody else', async () => {
  const app = await withoutSofie()
  const text = (partner: string) => [partner, 'Fordi det er for alle.', 'Sofie Lund', 'Formand', 'sl@andet.example'].join('\n')
  const erasedOn = async (partner: string) => {
    const { rows } = await app.client.imports.rows({ id: await read(app, text(partner)), tab: 'all', offset: 0, limit: 10 })
    return rows[0]?.persons[0]?.erasedOn
  }
  expect(await erasedOn('HAVNENS VENNER')).toBe('2026-11-22')
  expect(await erasedOn('Bymusikken')).toBeNull()
})

it('An older copy of the card file that comes back is rid of whoever was erased since', async () => {
  const app = testApp()
  const { client } = app
  const { id } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund', emails: ['sofie@havnen.example'] })
  await client.activities.log({ kind: 'note', with: [{ type: 'person', id }], text: 'Sofie Lund ringer' })
  const { path = '' } = app.context.session
  const { keepErased } = await import('#main/features/cases/index.ts')
  await app.close()
  copyFileSync(path, `${path}.old`)
  const erasing = testApp({ home: app.home, from: 100 })
  await lastOf(erasing.client.cases.erase({ personId: id, withoutAnswer: true }))
  await erasing.close()
  copyFileSync(`${path}.old`, path)
  const back = testApp({ home: app.home, from: 200 })
  expect(await names(back)).toEqual(['Sofie Lund'])
  await keepErased(back.context)
  expect(await names(back)).toEqual([])
  expect(await back.client.file.check({ full: true })).toEqual({ ok: true, problems: [] })
})
