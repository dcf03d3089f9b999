import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { defaultFile } from '#main/foundation/paths.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

/** A card file with five persons at partners. */
async function withFive(): Promise<TestApp> {
  const app = testApp()
  for (const [partner, ...names] of [
    ['Havnen', 'Anna', 'Dorte'],
    ['Broen', 'Bo', 'Else'],
    ['Abel', 'Carl']
  ] as const) {
    const { id: partnerId } = await app.client.partners.create({ name: partner })
    for (const givenName of names) {
      const { id: personId } = await app.client.persons.create({ givenName, familyName: 'Holm' })
      await app.client.persons.addRole({ personId, partnerId, title: '' })
    }
  }
  return app
}

/** The same, its rows numbered as if there were very many of them. */
async function withManyRows(of?: TestApp): Promise<TestApp> {
  const app = of ?? (await withFive())
  await app.close()
  const raw = new Database(defaultFile(app.home))
  raw.exec(
    "update person set seq = seq + 300000; insert into person_word(person_word) values ('rebuild'); insert into person_inside(person_inside) values ('rebuild')"
  )
  raw.close()
  return app.restart()
}

const byPartner = { query: '', sort: [{ by: 'partner' as const, desc: false }], offset: 0, limit: 10 }
const givenNames = async ({ client }: TestApp, asked: Parameters<TestApp['client']['persons']['table']>[0] = byPartner) =>
  (await client.persons.table(asked)).rows.map(({ givenName }) => givenName)

describe('A table of very many rows', () => {
  it('keeps nobody else waiting while it is put in order', async () => {
    const app = await withManyRows()
    const answers: string[] = []
    const table = givenNames(app).then((names) => answers.push(names.join(' ')))
    for (let no = 0; no < 5; no++) await app.client.settings.alliance().then(() => answers.push('alliance'))
    await table
    expect(answers).toEqual([...Array.from({ length: 5 }, () => 'alliance'), 'Carl Bo Else Anna Dorte'])
  })

  it('is in the order of now where something was changed meanwhile', async () => {
    const app = await withManyRows()
    const { rows } = await app.client.partners.table({ query: 'Havnen', sort: [{ by: 'name' }], offset: 0, limit: 1 })
    const havnen = rows[0] ?? expect.fail()
    const table = givenNames(app)
    const { version } = await app.client.partners.get({ id: havnen.id })
    await app.client.partners.update({ id: havnen.id, version, patch: { name: 'A-havnen' } })
    expect(await table).toEqual(['Anna', 'Dorte', 'Carl', 'Bo', 'Else'])
  })

  it('is told of as a short one is: coverage, and what is missing', async () => {
    const told = async ({ client }: TestApp) => [await client.overview.coverage({}), await client.quality.summary()]
    const few = await withFive()
    const before = await told(few)
    expect(before).toMatchObject([
      { total: 3, lacking: 3 },
      expect.arrayContaining([expect.objectContaining({ rule: 'email-missing', count: 5 })])
    ])
    expect(await told(await withManyRows(few))).toEqual(before)
  })

  it('has the same groups, filtered rows and rows of a past day', async () => {
    const app = await withManyRows()
    const groups = await app.client.persons.groups({ query: '', sort: byPartner.sort, group: 'partner' })
    expect(groups.map(({ label, count }) => `${label} ${count}`)).toEqual(['Abel 1', 'Broen 2', 'Havnen 2'])
    expect(await givenNames(app, { ...byPartner, query: 'partner:broen' })).toEqual(['Bo', 'Else'])
    expect(await givenNames(app, { ...byPartner, query: 'Holm', sort: [{ by: 'name', desc: true }] })).toEqual([
      'Else',
      'Dorte',
      'Carl',
      'Bo',
      'Anna'
    ])
    expect(await givenNames(app, { ...byPartner, asOf: '2026-11-22' })).toEqual(['Carl', 'Bo', 'Else', 'Anna', 'Dorte'])
  })
})
