import { describe, expect, it } from 'vitest'
import { accept, alliance, changed, decide, importPage, pageText, partnerOf, personOf, read } from '../../support/pages.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const partnerNamed = async ({ client }: TestApp, name: string) => {
  const { rows } = await client.partners.table({ query: name, sort: [{ by: 'name' }] })
  return client.partners.get({ id: rows[0]?.id ?? '' })
}
const names = async ({ client }: TestApp) =>
  (await client.partners.table({ query: '', sort: [{ by: 'name' }] })).rows.map(({ name }) => name)

describe('A page on which people stand elsewhere', () => {
  const hanne = { name: 'Hanne Krag', title: 'Sekretariatsleder', email: 'hanne.krag@gigtfaellesskabet.example', phone: '+45 20 00 41 05' }

  it('ends the role that somebody has left, where that is taken, and opens the new one in the same step', async () => {
    const app = testApp()
    await importPage(app.client, alliance, 'siden')
    const before = await app.client.file.dump()
    const moved = changed('Gigtfællesskabet', (partner) => ({
      ...partner,
      persons: [{ name: 'Ida Storm', title: 'Sekretariatsleder', email: 'ida.storm@gigtfaellesskabet.example' }]
    })).map((partner) => (partner.name === 'Havnens Venner' ? { ...partner, persons: [...partner.persons, hanne] } : partner))
    const review = await read(app.client, { text: pageText(moved), source: 'siden' })
    const row = personOf(review, 'Hanne Krag')
    expect(row).toMatchObject({ doubt: { code: 'moved' }, include: false })
    await decide(
      app.client,
      review,
      { do: 'include', rowId: row.id, include: true },
      { do: 'take', rowId: row.id, field: 'leaves', take: true },
      { do: 'take', rowId: row.id, field: 'partner', take: true }
    )
    await accept(app.client, review)
    const person = await app.client.persons.get({ id: row.personId ?? '' })
    expect(person.roles.map(({ partnerName, endReason }) => [partnerName, endReason])).toEqual([
      ['Havnens Venner', null],
      ['Gigtfællesskabet', 'moved']
    ])
    expect(person.points).toMatchObject([{ status: 'ok' }, { status: 'ok' }])
    await app.client.history.undo({})
    expect(await app.client.file.dump()).toBe(before)
  })

  it('makes one of two partners, where that is taken, and undo makes them two again', async () => {
    const app = testApp()
    await importPage(app.client, alliance, 'siden')
    const before = await app.client.file.dump()
    const merged = changed('Gigtfællesskabet').map((partner) =>
      partner.name === 'Havnens Venner' ? { ...partner, persons: [...partner.persons, hanne] } : partner
    )
    const review = await decide(app.client, await read(app.client, { text: pageText(merged), source: 'siden' }), {
      do: 'wholeness',
      wholeness: 'whole'
    })
    const gone = partnerOf(review, 'Gigtfællesskabet')
    expect(gone).toMatchObject({ disposition: 'departed', include: false, doubt: { code: 'merged' } })
    const person = personOf(review, 'Hanne Krag')
    await decide(
      app.client,
      review,
      { do: 'include', rowId: gone.id, include: true },
      { do: 'take', rowId: gone.id, field: 'merged', take: true },
      { do: 'include', rowId: person.id, include: true }
    )
    expect(await accept(app.client, review)).toMatchObject({ partners: { ended: 1 } })
    expect(await names(app)).not.toContain('Gigtfællesskabet')
    const one = await partnerNamed(app, 'Havnens Venner')
    expect(one.contacts.map(({ displayName }) => displayName)).toEqual(['Sofie Lund', 'Mikkel Holm', 'Hanne Krag'])
    expect(one.formerNames.length + one.domains.length).toBeGreaterThan(1)
    await app.client.history.undo({})
    expect(await app.client.file.dump()).toBe(before)
  })

  it('keeps the record of a partner that is called otherwise, with its former name', async () => {
    const app = testApp()
    await importPage(app.client, alliance, 'siden')
    const { id } = await partnerNamed(app, 'Gigtfællesskabet')
    const renamed = changed('Gigtfællesskabet', (partner) => ({ ...partner, name: 'Ledgigtforeningen Danmark' }))
    const review = await read(app.client, { text: pageText(renamed), source: 'siden' })
    const row = partnerOf(review, 'Ledgigtforeningen Danmark')
    expect(row.doubt).toMatchObject({ code: 'renamed', with: { id } })
    await decide(app.client, review, { do: 'take', rowId: row.id, field: 'match', take: true })
    await decide(
      app.client,
      review,
      { do: 'include', rowId: row.id, include: true },
      { do: 'take', rowId: row.id, field: 'name', take: true }
    )
    await accept(app.client, review)
    const partner = await app.client.partners.get({ id })
    expect(partner).toMatchObject({ name: 'Ledgigtforeningen Danmark', formerNames: ['Gigtfællesskabet'] })
    expect(await names(app)).toHaveLength(alliance.length)
  })
})
