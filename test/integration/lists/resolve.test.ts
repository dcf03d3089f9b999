import { describe, expect, it } from 'vitest'
import { aPartner, aPerson, optOut, said } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const everyone = { by: 'query', entity: 'persons', query: '' } as const
const allPartners = { by: 'query', entity: 'partners', query: '' } as const

describe('A selection', () => {
  it('of partners stands for one contact of each, and says who the others are represented by', async () => {
    const { client } = testApp()
    const harbour = await aPartner(client, 'Havnens Venner', [
      { name: 'Anna Holm', email: 'anna@havnen.example', title: 'Formand' },
      { name: 'Bo Bang', email: 'bo@havnen.example' }
    ])
    await aPartner(client, 'Ærø Naboer', [{ name: 'Cai Dam' }, { name: 'Dea Eg', email: 'dea@naboer.example' }])
    const resolved = await client.lists.resolve({ selection: allPartners })
    expect(said(resolved)).toEqual(['Anna Holm', 'Dea Eg', 'Bo Bang: represented (Anna Holm)', 'Cai Dam: no-address'])
    expect(resolved.included[0]).toEqual({
      personId: harbour['Anna Holm'],
      partnerId: harbour['Havnens Venner'],
      affiliationId: expect.any(String),
      name: 'Anna Holm',
      partnerName: 'Havnens Venner',
      title: 'Formand',
      email: 'anna@havnen.example',
      reason: null,
      because: null,
      pinned: null,
      viaMailbox: false,
      cc: []
    })
    expect(resolved.reasons).toEqual([
      { reason: 'represented', count: 1 },
      { reason: 'no-address', count: 1 }
    ])
    expect(said(await client.lists.resolve({ selection: allPartners, policy: 'all' }))).toEqual([
      'Anna Holm',
      'Bo Bang',
      'Dea Eg',
      'Cai Dam: no-address'
    ])
  })

  it('has every person once, in the role as primary contact', async () => {
    const { client } = testApp()
    const harbour = await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havnen.example' }])
    const club = await aPartner(client, 'Østerbro Klub')
    await client.persons.addRole({ personId: harbour['Anna Holm'] ?? '', partnerId: club['Østerbro Klub'] ?? '', title: 'Kasserer' })
    const lighthouse = await aPartner(client, 'Aalborg Fyr', [{ name: 'Bo Bang', email: 'bo@fyret.example' }])
    await client.persons.addRole({ personId: harbour['Anna Holm'] ?? '', partnerId: lighthouse['Aalborg Fyr'] ?? '', title: '' })
    const { included, excluded } = await client.lists.resolve({ selection: allPartners })
    expect([...included, ...excluded].map(({ name, partnerName }) => [name, partnerName])).toEqual([
      ['Anna Holm', 'Havnens Venner'],
      ['Bo Bang', 'Aalborg Fyr']
    ])
  })

  it('lets persons without a role stand for themselves', async () => {
    const { client } = testApp()
    const ids = [
      await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' }),
      await aPerson(client, { name: 'Bo Bang', email: 'bo@havnen.example' })
    ]
    expect(said(await client.lists.resolve({ selection: { by: 'ids', entity: 'persons', ids } }))).toEqual(['Anna Holm', 'Bo Bang'])
  })

  it('forgets roles that have ended and partners in the trash', async () => {
    const { client } = testApp()
    const harbour = await aPartner(client, 'Havnens Venner', [
      { name: 'Anna Holm', email: 'anna@havnen.example' },
      { name: 'Bo Bang', email: 'bo@havnen.example' }
    ])
    const person = await client.persons.get({ id: harbour['Anna Holm'] ?? '' })
    const role = person.roles[0]
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-11-01', reason: 'left' })
    expect(said(await client.lists.resolve({ selection: allPartners }))).toEqual(['Bo Bang'])
    await client.partners.remove({ ids: [harbour['Havnens Venner'] ?? ''] })
    const { included } = await client.lists.resolve({ selection: everyone })
    expect(included.map(({ name, partnerName }) => [name, partnerName])).toEqual([['Anna Holm', null]])
  })

  it('writes to the address that works when the preferred one does not', async () => {
    const { client } = testApp()
    await client.persons.create({ givenName: 'Åse', emails: ['åse@havnen.example', 'aase@havnen.example'] })
    await client.persons.create({ givenName: 'Søren', emails: ['søren@havnen.example'] })
    const { included, excluded } = await client.lists.resolve({ selection: everyone })
    expect(said({ included, excluded })).toEqual(['Åse', 'Søren: bad-address'])
    expect(included[0]?.email).toBe('aase@havnen.example')
  })

  it('says which part of a query is not understood', async () => {
    const { client } = testApp()
    await expect(client.lists.resolve({ selection: { ...everyone, query: 'typ:kommune' } })).rejects.toMatchObject({
      data: { code: 'filter.unknown-field', details: { column: 1 } }
    })
  })
})

describe('Somebody who said no', () => {
  it('is left out of every selection for that purpose, with all who share the address', async () => {
    const { client } = testApp()
    const anna = await aPerson(client, { name: 'Anna Holm', email: 'post@havnen.example' })
    const bo = await aPerson(client, { name: 'Bo Bang', email: 'post@havnen.example' })
    await aPerson(client, { name: 'Cai Dam', email: 'cai@havnen.example' })
    await optOut(client, anna)
    const expected = ['Cai Dam', 'Bo Bang: shares-blocked-address (Anna Holm)', 'Anna Holm: unsubscribed']
    expect(said(await client.lists.resolve({ selection: everyone })).toSorted()).toEqual(expected.toSorted())
    // the one who said no need not be chosen
    expect(said(await client.lists.resolve({ selection: { by: 'ids', entity: 'persons', ids: [bo] } }))).toEqual([
      'Bo Bang: shares-blocked-address'
    ])
    expect(said(await client.lists.resolve({ selection: everyone, purpose: 'service' }))).toEqual([
      'Bo Bang',
      'Cai Dam',
      'Anna Holm: duplicate-address (Bo Bang)'
    ])
  })

  it('to everything is left out for every purpose', async () => {
    const { client } = testApp()
    const anna = await aPerson(client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    await optOut(client, anna, 'all')
    for (const purpose of ['newsletter', 'service'] as const)
      expect(said(await client.lists.resolve({ selection: everyone, purpose }))).toEqual(['Anna Holm: objected'])
  })

  it('at an address that nobody had is left out when somebody gets it', async () => {
    const { client } = testApp()
    await client.consent.setByAddress({
      address: 'Post@Havnen.example',
      purpose: 'newsletter',
      status: 'withdrawn',
      how: 'mail 3. november'
    })
    await aPerson(client, { name: 'Bo Bang', email: 'post@havnen.example' })
    expect(said(await client.lists.resolve({ selection: everyone }))).toEqual(['Bo Bang: suppressed'])
  })

  it('is not among the addresses that are copied, and named beside them', async () => {
    const { client } = testApp()
    for (const name of ['Anna', 'Bo', 'Cai', 'Dea']) await aPerson(client, { name, email: `${name.toLowerCase()}@havnen.example` })
    const { rows } = await client.persons.table({ query: 'Bo', sort: [{ by: 'name' }] })
    await optOut(client, rows[0]?.id ?? '')
    const { batches, included, excluded } = await client.lists.addresses({ selection: everyone, batch: 2 })
    expect(batches).toEqual(['anna@havnen.example; cai@havnen.example', 'dea@havnen.example'])
    expect([included, said({ included: [], excluded })]).toEqual([3, ['Bo: unsubscribed']])
  })
})
