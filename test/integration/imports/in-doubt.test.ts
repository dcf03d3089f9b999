import { describe, expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { accept, alliance, changed, decide, fieldsOf, importPage, partnerOf, personOf, readPage } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const successor = changed('Fonden Fælles Ansvar', (partner) => ({
  ...partner,
  persons: [{ name: 'Jonas Birk', title: 'Programchef', email: 'karen.dam@faellesansvar.example' }]
}))

describe('A row that may stand for somebody known', () => {
  it('finds a partner that was made by hand under another spelling, and its person by the address', async () => {
    const { client } = testApp()
    await aPartner(client, 'Vesteraa kommune', [{ name: 'Søren Østerby', email: 'Soren.Osterby@VESTERAA.example' }])
    const review = await readPage(client, alliance)
    expect(fieldsOf(partnerOf(review, 'Vesterå Kommune'))).toEqual(expect.arrayContaining(['name: Vesteraa kommune > Vesterå Kommune']))
    expect(personOf(review, 'Søren Østerby')).toMatchObject({ disposition: 'update' })
    expect(await accept(client, review)).toMatchObject({ partners: { created: 4, updated: 1 }, persons: { created: 6, updated: 1 } })
    expect((await client.partners.table({ sort: [{ by: 'name' }] })).total).toBe(5)
  })

  it('is a conflict, and left out, when several fit', async () => {
    const { client } = testApp()
    await aPartner(client, 'Havnens Venner')
    await aPartner(client, 'havnens venner')
    const before = await client.partners.table({ sort: [{ by: 'name' }] })
    const review = await readPage(client, [...alliance.slice(0, 1)])
    expect(partnerOf(review, 'Havnens Venner')).toMatchObject({ disposition: 'conflict', include: false, partnerId: null, attention: true })
    await expect(accept(client, review)).rejects.toMatchObject({ code: 'import.nothing-chosen' })
    expect((await client.partners.table({ sort: [{ by: 'name' }] })).rows).toEqual(before.rows)
  })

  it('asks whether another name at the same address is a successor or a new name', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const review = await readPage(client, successor)
    const row = personOf(review, 'Jonas Birk')
    expect(row).toMatchObject({ disposition: 'conflict', include: false })
    expect(fieldsOf(row)).toEqual(['match: Karen Dam > Jonas Birk (kept)'])
    expect(await accept(client, review)).toMatchObject({ changeSet: null })
  })

  it('is somebody new when the user says so, and the one before is possibly gone', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const review = await readPage(client, successor)
    const rowId = personOf(review, 'Jonas Birk').id
    const other = await decide(client, review, { do: 'take', rowId, field: 'match', take: false })
    expect(personOf(other, 'Jonas Birk')).toMatchObject({ disposition: 'create', include: true, personId: null })
    expect(personOf(other, 'Karen Dam')).toMatchObject({ disposition: 'departed', include: false })
    expect(await accept(client, review)).toMatchObject({ persons: { created: 1, updated: 0 } })
  })

  it('is the same person under a new name when the user says so', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const review = await readPage(client, successor)
    const rowId = personOf(review, 'Jonas Birk').id
    const same = await decide(
      client,
      review,
      { do: 'take', rowId, field: 'match', take: true },
      { do: 'take', rowId, field: 'name', take: true }
    )
    expect(personOf(same, 'Jonas Birk')).toMatchObject({ disposition: 'update', include: true })
    expect(await accept(client, review)).toMatchObject({ persons: { created: 0, updated: 1 } })
    expect((await client.persons.table({ query: 'birk', sort: [{ by: 'name' }] })).rows).toMatchObject([{ displayName: 'Jonas Birk' }])
  })

  it('asks whether a new name at the same domain is the same partner, and then keeps the old name as a former one', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const renamed = changed('Region Midtvest', (partner) => ({ ...partner, name: 'Region Midt og Vest' }))
    const review = await readPage(client, renamed)
    const row = partnerOf(review, 'Region Midt og Vest')
    expect(fieldsOf(row)).toEqual(['match: Region Midtvest > Region Midt og Vest (kept)'])
    expect(review.summary.partners.departed).toBe(0)
    const said = ['match', 'name'].map((field) => ({ do: 'take', rowId: row.id, field, take: true }) as const)
    await client.imports.edit({ id: review.id, edits: said })
    expect(await accept(client, review)).toMatchObject({ partners: { created: 0, updated: 1 }, persons: { created: 0 } })
    const { rows } = await client.partners.table({ query: 'midtvest', sort: [{ by: 'name' }] })
    expect(await client.partners.get({ id: rows[0]?.id ?? '' })).toMatchObject({
      name: 'Region Midt og Vest',
      formerNames: ['Region Midtvest']
    })
    expect(await importPage(client, renamed)).toMatchObject({ changeSet: null })
  })

  it('does not rename a partner back that the page still calls by a former name', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const { rows } = await client.partners.table({ query: 'midtvest', sort: [{ by: 'name' }] })
    const partner = await client.partners.get({ id: rows[0]?.id ?? '' })
    await client.partners.update({ id: partner.id, version: partner.version, patch: { name: 'Region Vestmidt' } })
    const before = await client.file.dump()
    expect(await importPage(client, alliance)).toMatchObject({ changeSet: null })
    expect(await client.file.dump()).toBe(before)
  })
})
