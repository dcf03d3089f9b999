import { describe, expect, it } from 'vitest'
import type { RoleEnd } from '#shared/model/role-end.ts'
import {
  accept,
  alliance,
  changed,
  decide,
  fieldsOf,
  importPage,
  type PagePartner,
  partnerOf,
  partsOf,
  personOf,
  readPage
} from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const persons = (name: string, change: (persons: PagePartner['persons']) => PagePartner['persons']) => (pages: readonly PagePartner[]) =>
  pages.map((partner) => (partner.name === name ? { ...partner, persons: change(partner.persons) } : partner))
const karen = { name: 'Karen Dam', title: 'Programchef', email: 'karen.dam@faellesansvar.example', phone: '+45 20 00 41 03' }
/** Karen stands under the region now, and nowhere else. */
const moved = persons('Region Midtvest', (others) => [...others, { ...karen, title: 'Chefkonsulent' }])(
  persons('Fonden Fælles Ansvar', () => [{ name: 'Jonas Birk', title: 'Konsulent', email: 'jonas.birk@faellesansvar.example' }])(alliance)
)
const successor = persons('Fonden Fælles Ansvar', () => [
  { name: 'Jonas Birk', title: 'Programchef', email: 'jonas.birk@faellesansvar.example' }
])(alliance)
/** The people of Gigtfællesskabet stand under the region now. */
const merged = persons('Region Midtvest', (others) => [
  ...others,
  { name: 'Hanne Krag', title: 'Sekretariatsleder', email: 'hanne.krag@gigtfaellesskabet.example' }
])(changed('Gigtfællesskabet'))

const everything = { do: 'include-all', include: true } as const

describe('Somebody who stands under another partner', () => {
  it('may have moved: the new role is offered together with the end of the old one, and not ticked', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const review = await readPage(client, moved)
    const row = personOf(review, 'Karen Dam')
    expect(row).toMatchObject({ include: false, disposition: 'conflict', doubt: { code: 'moved', with: { name: 'Fonden Fælles Ansvar' } } })
    expect(fieldsOf(row)).toEqual(['partner: Fonden Fælles Ansvar > Region Midtvest', 'leaves: Programchef, Fonden Fælles Ansvar > '])
    // told once, not as departed too
    expect(partsOf(review).filter(({ name }) => name === 'Karen Dam')).toHaveLength(1)
    expect(personOf(await decide(client, review, everything), 'Karen Dam').include).toBe(false)
    const ticked = await decide(client, review, { do: 'include', rowId: row.id, include: true })
    expect(personOf(ticked, 'Karen Dam')).toMatchObject({ include: true, disposition: 'update' })
    await accept(client, review)
    const { rows } = await client.persons.table({ query: 'karen', sort: [{ by: 'name' }] })
    const { roles } = await client.persons.get({ id: rows[0]?.id ?? '' })
    expect(roles.map(({ partnerName, title, endReason }) => [partnerName, title, endReason])).toEqual(
      expect.arrayContaining([
        ['Region Midtvest', 'Chefkonsulent', null],
        ['Fonden Fælles Ansvar', 'Programchef', 'moved']
      ])
    )
    expect(await importPage(client, moved)).toMatchObject({ changeSet: null })
  })

  it('is asked about by the name alone, when the address is another one', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const other = persons('Region Midtvest', (others) => [...others, { name: 'Karen Dam', email: 'kd@midtvest.example' }])(
      persons('Fonden Fælles Ansvar', () => [])(alliance)
    )
    const row = personOf(await readPage(client, other), 'Karen Dam')
    expect(row).toMatchObject({ include: false, disposition: 'conflict', doubt: { code: 'moved', with: { name: 'Karen Dam' } } })
  })

  it('and still under the old one has two roles', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const both = persons('Region Midtvest', (others) => [...others, karen])(alliance)
    const review = await readPage(client, both)
    const under = review.rows.find(({ partner }) => partner?.name === 'Region Midtvest')?.persons.find(({ name }) => name === 'Karen Dam')
    expect(under).toMatchObject({ include: true, disposition: 'update', doubt: null })
    expect(await accept(client, review)).toMatchObject({ persons: { created: 0, updated: 1, ended: 0 } })
  })
})

describe('Somebody new with the title of somebody missing', () => {
  it('may come instead or be spelled otherwise; that is asked', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const review = await readPage(client, successor)
    const row = personOf(review, 'Jonas Birk')
    expect(row).toMatchObject({ include: false, disposition: 'conflict', doubt: { code: 'successor', with: { name: 'Karen Dam' } } })
    const another = await decide(client, review, { do: 'take', rowId: row.id, field: 'match', take: false })
    expect(personOf(another, 'Jonas Birk')).toMatchObject({ include: true, disposition: 'create' })
    expect(personOf(another, 'Karen Dam')).toMatchObject({
      include: false,
      disposition: 'departed',
      doubt: { code: 'successor', with: { id: row.id, name: 'Jonas Birk' } }
    })
    const back = await decide(client, review, { do: 'take', rowId: row.id, field: 'match', take: true })
    expect(personOf(back, 'Jonas Birk')).toMatchObject({ disposition: 'update' })
    expect(back.rows.flatMap((each) => each.persons).filter(({ disposition }) => disposition === 'departed')).toEqual([])
  })
})

describe('A partner that is gone', () => {
  it('may have been merged into the one under which its people stand', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const review = await readPage(client, merged)
    const region = partnerOf(review, 'Region Midtvest')
    expect(partnerOf(review, 'Gigtfællesskabet')).toMatchObject({
      include: false,
      disposition: 'departed',
      doubt: { code: 'merged', with: { id: region.id, name: 'Region Midtvest' } },
      fields: [{ field: 'merged', old: 'Gigtfællesskabet', new: 'Region Midtvest' }]
    })
    expect(partnerOf(await decide(client, review, everything), 'Gigtfællesskabet').include).toBe(false)
    expect(personOf(review, 'Hanne Krag')).toMatchObject({ include: false, doubt: { code: 'moved' } })
  })

  it('and a new one with its people may be the same under a new name', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const renamed = changed('Gigtfællesskabet', (partner) => ({ ...partner, name: 'Leddenes Venner' }))
    const row = partnerOf(await readPage(client, renamed), 'Leddenes Venner')
    expect(row).toMatchObject({ include: false, disposition: 'conflict', doubt: { code: 'renamed', with: { name: 'Gigtfællesskabet' } } })
  })

  it('or a person who is gone is nothing that ticking everything, or a tab, ticks', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const fewer = persons('Havnens Venner', (all) => all.slice(0, 1))(changed('Gigtfællesskabet'))
    const review = await decide(client, await readPage(client, fewer), { do: 'wholeness', wholeness: 'whole' })
    for (const tab of ['all', 'departed', 'look'] as const) {
      const after = await decide(client, review, { do: 'include-all', include: true, tab })
      expect(partsOf(after).filter(({ disposition }) => disposition === 'departed')).toMatchObject([{ include: false }, { include: false }])
      expect(after.summary.chosen.departures).toBe(0)
    }
  })

  it('ends as it was said, which ticks it', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const review = await readPage(client, persons('Havnens Venner', (all) => all.slice(0, 1))(alliance))
    const gone = personOf(review, 'Mikkel Holm')
    const end: RoleEnd = { what: 'stopped', on: '2026-10-31', reason: 'retired', handed: [], retireAddresses: true }
    const after = await decide(client, review, { do: 'departure', rowId: gone.id, end })
    expect(personOf(after, 'Mikkel Holm')).toMatchObject({ include: true, departure: end })
    expect(after.summary.chosen).toMatchObject({ departures: 1, onlyNew: false })
    const stays = { do: 'departure', rowId: personOf(review, 'Sofie Lund').id, end } as const
    await expect(decide(client, review, stays)).rejects.toMatchObject({ code: 'input.invalid' })
  })
})

describe('Several who fit', () => {
  it('are a conflict with none of them chosen', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const { rows } = await client.partners.table({ query: 'midtvest', sort: [{ by: 'name' }] })
    await client.persons.create({ givenName: 'Else', familyName: 'Fjord', partnerId: rows[0]?.id ?? '', title: '', emails: [], phones: [] })
    await client.persons.create({ givenName: 'Else', familyName: 'Fjord', partnerId: rows[0]?.id ?? '', title: '', emails: [], phones: [] })
    const page = persons('Region Midtvest', (others) => [...others, { name: 'Else Fjord' }])(alliance)
    const row = personOf(await readPage(client, page), 'Else Fjord')
    expect(row).toMatchObject({ disposition: 'conflict', include: false, personId: null, doubt: { code: 'several', with: null } })
  })
})
