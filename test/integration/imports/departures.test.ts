import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import { accept, alliance, changed, decide, importPage, partnerOf, personOf, readPage } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const withoutPeter = changed('Region Midtvest', (partner) => ({ ...partner, persons: partner.persons.slice(0, 1) }))
const withoutGigt = changed('Gigtfællesskabet')
const statusOf = async (client: Client, query: string) => (await client.partners.table({ query, sort: [{ by: 'name' }] })).rows[0]?.status

describe('Somebody who is not on the page any more', () => {
  it('is proposed as departed, never ticked, and stays as long as nobody ticks', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const before = await client.file.dump()
    for (let time = 0; time < 2; time++) {
      const review = await readPage(client, withoutPeter)
      expect(review.wholeness).toBe('whole')
      expect(personOf(review, 'Peter Bang')).toMatchObject({ draft: null, disposition: 'departed', include: false })
      expect(partnerOf(review, 'Region Midtvest').attention).toBe(true)
      const all = await decide(client, review, { do: 'include-all', include: true })
      expect(personOf(all, 'Peter Bang').include).toBe(false)
      expect(await accept(client, review)).toMatchObject({ changeSet: null })
    }
    expect(await client.file.dump()).toBe(before)
  })

  it('ends exactly one role when ticked, and comes back with a new one', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const review = await readPage(client, withoutPeter)
    await decide(client, review, { do: 'include', rowId: personOf(review, 'Peter Bang').id, include: true })
    expect(await accept(client, review)).toMatchObject({ persons: { created: 0, updated: 0, ended: 1 } })
    const { rows } = await client.partners.table({ query: 'midtvest', sort: [{ by: 'name' }] })
    const partner = await client.partners.get({ id: rows[0]?.id ?? '' })
    expect(partner.former).toMatchObject([{ displayName: 'Peter Bang', toOn: '2026-11-22', endReason: 'unconfirmed' }])
    expect(await importPage(client, withoutPeter)).toMatchObject({ changeSet: null })
    expect(await importPage(client, alliance)).toMatchObject({ persons: { created: 0, updated: 1 } })
    expect((await client.partners.get({ id: partner.id })).contacts.map((contact) => contact.displayName)).toEqual([
      'Signe Vinter',
      'Peter Bang'
    ])
  })

  it('as a partner leaves today when ticked, and is active again when the page says so', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const review = await readPage(client, withoutGigt)
    expect(review.summary).toMatchObject({ partners: { unchanged: 4, departed: 1 }, tabs: { inOrder: 4, look: 1 } })
    await decide(client, review, { do: 'include', rowId: partnerOf(review, 'Gigtfællesskabet').id, include: true })
    expect(await accept(client, review)).toMatchObject({ partners: { ended: 1 } })
    expect(await statusOf(client, 'gigt')).toBe('left')
    expect(await importPage(client, alliance)).toMatchObject({ partners: { created: 0, updated: 1 } })
    expect(await statusOf(client, 'gigt')).toBe('active')
  })

  it('is nobody when the page is only a part or folded, unless the user says that it is whole', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const part = await readPage(client, alliance.slice(0, 3))
    expect(part).toMatchObject({ wholeness: 'part', summary: { partners: { departed: 0 } } })
    const folded = await readPage(
      client,
      alliance.map(({ name }) => ({ name, persons: [] }))
    )
    expect(folded).toMatchObject({ wholeness: 'folded', summary: { partners: { departed: 0 }, persons: { departed: 0 } } })
    const whole = await decide(client, part, { do: 'wholeness', wholeness: 'whole' })
    expect(whole).toMatchObject({ wholeness: 'whole', summary: { partners: { departed: 2 } } })
  })

  it('is looked for among everybody who ever stood on a whole page, not only on the last part of it', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    await importPage(client, alliance.slice(0, 2))
    const review = await readPage(client, withoutGigt)
    expect(partnerOf(review, 'Gigtfællesskabet').disposition).toBe('departed')
  })
})
