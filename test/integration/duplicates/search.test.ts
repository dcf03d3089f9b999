import { describe, expect, it } from 'vitest'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'
import { aPartner, aPerson } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

async function found(app: TestApp, entity: DuplicateEntity = 'person') {
  for await (const _step of await app.client.duplicates.search());
  const { rows } = await app.client.duplicates.list({ entity })
  return rows.map(({ one, two }) => [one.name, two.name])
}

async function anAlliance() {
  const app = testApp()
  const alfa = await aPartner(app.client, 'Alfa', [
    { name: 'Henrik Mosehøj', email: 'henrik@alfa.example', title: 'Leder' },
    { name: 'Ida Dam' }
  ])
  const beta = await aPartner(app.client, 'Beta', [{ name: 'Henrik Mosehøj', email: 'henrik@beta.example' }])
  const henk = await aPerson(app.client, { name: 'Henk Mosehøj', email: 'hm@alfa.example', partnerId: alfa['Alfa'] ?? '' })
  return { app, client: app.client, alfa, beta, henk }
}

describe('The search for duplicates', () => {
  it('finds who is entered twice at one partner, not a namesake at another, and says why', async () => {
    const { app, client } = await anAlliance()
    expect(await found(app)).toEqual([['Henrik Mosehøj', 'Henk Mosehøj']])
    const { rows } = await client.duplicates.list({ entity: 'person' })
    expect(rows[0]?.fields).toEqual(
      expect.arrayContaining([
        { field: 'givenName', sign: 'equivalent', reason: 'nickname', one: ['Henrik'], two: ['Henk'] },
        { field: 'familyName', sign: 'identical', reason: null, one: ['Mosehøj'], two: ['Mosehøj'] },
        { field: 'organisation', sign: 'identical', reason: null, one: ['Alfa'], two: ['Alfa'] },
        { field: 'email', sign: 'different', reason: null, one: ['henrik@alfa.example'], two: ['hm@alfa.example'] }
      ])
    )
  })

  it('is made anew when cards were changed, and only then', async () => {
    const { app, client, alfa } = await anAlliance()
    expect(await client.duplicates.summary()).toEqual({ counts: { persons: 1, partners: 0 }, isFresh: true })
    await aPerson(client, { name: 'Ida Damm', partnerId: alfa['Alfa'] ?? '' })
    expect(await client.duplicates.summary()).toEqual({ counts: { persons: 2, partners: 0 }, isFresh: true })
    await client.lists.create({ name: 'Liste', query: 'har:email' })
    for await (const _step of await client.duplicates.search()) throw new Error('nothing to do')
    expect(await found(app)).toHaveLength(2)
  })

  it('shows no pair that became one, is in the trash, or was said to be two', async () => {
    const { app, client, alfa, henk } = await anAlliance()
    const henrik = alfa['Henrik Mosehøj'] ?? ''
    const third = await aPerson(client, { name: 'H. Mosehøj', partnerId: alfa['Alfa'] ?? '' })
    expect(await found(app)).toHaveLength(3)
    await client.duplicates.merge({ entity: 'person', winnerId: henrik, loserId: henk, winnerVersion: 1, loserVersion: 1 })
    const after = await client.duplicates.list({ entity: 'person' })
    expect(after.rows.map(({ one, two }) => [one.id, two.id])).toEqual([[henrik, third]])
    await client.duplicates.notDuplicate({ entity: 'person', one: third, two: henrik, reason: 'far og søn' })
    expect((await client.duplicates.list({ entity: 'person' })).total).toBe(0)
    const [remembered] = await client.duplicates.notDuplicates({ entity: 'person' })
    expect(remembered).toMatchObject({ reason: 'far og søn' })
    await client.duplicates.revoke({ id: remembered?.id ?? '' })
    expect((await client.duplicates.list({ entity: 'person' })).total).toBe(1)
    await client.persons.remove({ ids: [third] })
    expect((await client.duplicates.list({ entity: 'person' })).total).toBe(0)
  })

  it('remembers of the winner what was said of the loser', async () => {
    const { client, alfa, henk } = await anAlliance()
    const [henrik = '', ida = ''] = [alfa['Henrik Mosehøj'], alfa['Ida Dam']]
    await client.duplicates.notDuplicate({ entity: 'person', one: henk, two: ida })
    await client.duplicates.merge({ entity: 'person', winnerId: henrik, loserId: henk, winnerVersion: 1, loserVersion: 1 })
    const [pair] = await client.duplicates.notDuplicates({ entity: 'person' })
    expect(new Set([pair?.one.id, pair?.two.id])).toEqual(new Set([henrik, ida]))
  })

  it('offers in one go what says nothing more, and merges it in one undo step', async () => {
    const { app, client, alfa, henk } = await anAlliance()
    const partnerId = alfa['Alfa'] ?? ''
    await aPerson(client, { name: 'I Dam', partnerId })
    await aPerson(client, { name: 'Ida Dam', partnerId, title: 'Sekretær' })
    await found(app)
    const { rows } = await client.duplicates.lesser({ entity: 'person' })
    expect(rows.map(({ one, two }) => [one.name, two.name])).toContainEqual(['Ida Dam', 'I Dam'])
    expect(rows.flatMap(({ one, two }) => [one.id, two.id])).not.toContain(henk)
    const dump = await client.file.dump()
    const pairs = rows.map(({ one, two }) => ({ winnerId: one.id, loserId: two.id }))
    const { merged, left } = await client.duplicates.mergeLesser({ entity: 'person', pairs })
    expect(merged + left).toBe(pairs.length)
    expect(merged).toBe(2)
    await client.history.undo({})
    expect(await client.file.dump()).toBe(dump)
  })

  it('finds partners that are entered twice', async () => {
    const { app, client } = await anAlliance()
    await client.partners.create({ name: 'ALFA A/S' })
    expect(await found(app, 'organisation')).toEqual([['ALFA A/S', 'Alfa']])
  })
})

describe('The warning while a new card is written', () => {
  it('names who has the address, and who is called that at the partner', async () => {
    const { client, alfa } = await anAlliance()
    const partnerId = alfa['Alfa'] ?? ''
    const byMail = await client.duplicates.check({ entity: 'person', givenName: 'Henrik', emails: ['HM@alfa.example'] })
    expect(byMail.map(({ name }) => name)).toEqual(['Henk Mosehøj'])
    const byName = await client.duplicates.check({ entity: 'person', givenName: 'Hendrik', familyName: 'Mosehoej', partnerId })
    expect(byName.map(({ name, about }) => [name, about])).toContainEqual(['Henrik Mosehøj', 'Leder, Alfa'])
    expect(await client.duplicates.check({ entity: 'person', givenName: 'Bo', familyName: 'Bang', partnerId })).toEqual([])
  })

  it('names the partner that is meant', async () => {
    const { client } = await anAlliance()
    await client.partners.create({ name: 'Patientforeningen Havnen' })
    const names = async (name: string) => (await client.duplicates.check({ entity: 'organisation', name })).map((each) => each.name)
    expect(await names('Patientforenigen Havnen')).toEqual(['Patientforeningen Havnen'])
    expect(await names('Gamma')).toEqual([])
  })
})

it('Whoever asks while the search is on its way is answered by it, not by the one before', async () => {
  const { client, alfa } = await anAlliance()
  await client.duplicates.summary()
  await aPerson(client, { name: 'Ida Damm', partnerId: alfa['Alfa'] ?? '' })
  const [lesser, list, summary] = await Promise.all([
    client.duplicates.lesser({ entity: 'person' }),
    client.duplicates.list({ entity: 'person' }),
    client.duplicates.summary()
  ])
  expect([lesser.rows.length, list.total, summary.counts?.persons]).toEqual([0, 2, 2])
})
