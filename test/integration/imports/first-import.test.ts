import { describe, expect, it } from 'vitest'
import { accept, alliance, decide, importPage, pageHtml, pageText, partnerOf, personOf, read, readPage } from '../../support/pages.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

describe('A page that was never read before', () => {
  it('is shown before anything is written, with its verdict', async () => {
    const { client } = testApp()
    const review = await readPage(client, alliance)
    expect(review).toMatchObject({
      source: { name: 'Partnere i Havnealliancen', kind: 'page', known: false },
      wholeness: 'whole',
      summary: { partners: { create: 5 }, persons: { create: 7 }, tabs: { inOrder: 5, look: 0 }, withoutType: 2 }
    })
    expect(personOf(review, 'Sofie Lund')).toMatchObject({
      disposition: 'create',
      include: true,
      greeting: 'Kære Sofie',
      greetingGuessed: false
    })
    expect(await client.file.info()).toMatchObject({ exists: false })
  })

  it('becomes partners with statements, types, domains and persons in their order, the first of them primary', async () => {
    const { client } = testApp()
    const done = await importPage(client, alliance)
    expect(done).toMatchObject({ partners: { created: 5, updated: 0, ended: 0 }, persons: { created: 7, updated: 0, ended: 0 } })
    const { rows } = await client.partners.table({ sort: [{ by: 'name' }] })
    expect(rows.map((row) => row.name)).toEqual([
      'Fonden Fælles Ansvar',
      'Gigtfællesskabet',
      'Havnens Venner',
      'Region Midtvest',
      'Vesterå Kommune'
    ])
    const partner = await client.partners.get({ id: rows[2]?.id ?? '' })
    expect(partner).toMatchObject({
      organisationType: null,
      domains: ['havnensvenner.example'],
      membership: { status: 'active', joinedPrecision: 'unknown' },
      statements: [{ text: 'Vi er med, fordi havnen skal være for alle, også for dem uden båd.', language: 'da' }],
      source: { name: 'Partnere i Havnealliancen' }
    })
    expect(partner.contacts.map((contact) => [contact.displayName, contact.title, contact.isPrimary])).toEqual([
      ['Sofie Lund', 'Direktør', true],
      ['Mikkel Holm', 'Projektleder', false]
    ])
    expect(partner.contacts[0]?.points.map((point) => point.value)).toEqual(['sofie.lund@havnensvenner.example', '+4520004101'])
    expect(rows[0]?.organisationType).toBe('foundation')
  })

  it('is one step in the history, named with its counts, and gone from memory', async () => {
    const { client } = testApp()
    const review = await readPage(client, alliance)
    const { changeSet } = await accept(client, review)
    const [newest] = await client.history.list({})
    expect(newest).toMatchObject({ id: changeSet, label: 'import.done', kind: 'import', args: { partners: 5, persons: 7 } })
    await expect(client.imports.get({ id: review.id })).rejects.toMatchObject({ code: 'import.review-gone' })
  })

  it('tells its progress and is taken back whole when it is broken off', async () => {
    const { client } = testApp()
    await client.partners.create({ name: 'Zoologisk Selskab' })
    const before = await client.file.dump()
    const many = Array.from({ length: 400 }, (_one, at) => ({
      name: `Forening ${at} for Alle`,
      persons: [{ name: 'Bo Ek', email: `bo@f${at}.example` }]
    }))
    const review = await readPage(client, many)
    const stop = new AbortController()
    const steps = await client.imports.commit({ id: review.id }, { signal: stop.signal })
    const first = await steps.next()
    expect(first.value).toMatchObject({ step: 'rows', total: 800 })
    stop.abort()
    await expect(steps.next()).rejects.toMatchObject({ code: 'job.cancelled' })
    expect(await client.file.dump()).toBe(before)
    expect((await client.imports.get({ id: review.id })).summary.partners.create).toBe(400)
  })

  it('keeps an address that cannot be written to, marked as invalid', async () => {
    const { client } = testApp()
    const review = await readPage(client, alliance)
    const row = personOf(review, 'Karen Dam')
    const edited = await decide(client, review, { do: 'person', rowId: row.id, patch: { emails: ['karen.dam@faellesansvar'] } })
    expect(personOf(edited, 'Karen Dam').flags).toMatchObject([{ code: 'email.invalid', severity: 'warn' }])
    await accept(client, review)
    const { rows } = await client.persons.table({ query: 'karen', sort: [{ by: 'name' }] })
    const person = await client.persons.get({ id: rows[0]?.id ?? '' })
    expect(person.points).toMatchObject([{ kind: 'email', raw: 'karen.dam@faellesansvar', status: 'invalid' }, { kind: 'phone' }])
  })

  it('makes a person who stands under two partners with the same address once, with two roles', async () => {
    const { client } = testApp()
    const bo = { name: 'Bo Bang', title: 'Formand', email: 'bo.bang@toroller.example' }
    await importPage(client, [...alliance, { name: 'Naboskabet', persons: [bo] }, { name: 'Byens Haver', persons: [bo] }])
    const { total, rows } = await client.persons.table({ query: 'bang', sort: [{ by: 'name' }] })
    expect(total).toBe(2)
    const person = await client.persons.get({ id: rows.find((row) => row.givenName === 'Bo')?.id ?? '' })
    expect(person.roles.map((role) => [role.partnerName, role.isPrimary]).toSorted()).toEqual([
      ['Byens Haver', true],
      ['Naboskabet', true]
    ])
  })
})

describe('The same page in another form', () => {
  it.each([
    ['text and then a saved file', ({ client }: TestApp) => client.imports.read({ html: pageHtml(alliance) })],
    [
      'text and then a file by its upload',
      ({ client, upload }: TestApp) =>
        client.imports.read({ upload: upload(new TextEncoder().encode(pageHtml(alliance)), 'Partnere 2027.html') })
    ],
    [
      'text and HTML of the clipboard',
      ({ client }: TestApp) => client.imports.read({ text: pageText(alliance), html: pageHtml(alliance) })
    ],
    ['text under another title', ({ client }: TestApp) => client.imports.read({ text: pageText(alliance, 'Vores partnere') })]
  ] as const)('changes nothing: %s', async (_form, read) => {
    const app = testApp()
    await importPage(app.client, alliance)
    const before = await app.client.file.dump()
    const review = await read(app)
    expect(review.source).toMatchObject({ name: 'Partnere i Havnealliancen', known: true })
    expect(review.summary).toMatchObject({ partners: { unchanged: 5 }, persons: { unchanged: 7 }, tabs: { look: 0 } })
    expect(await accept(app.client, review)).toMatchObject({ changeSet: null })
    expect(await app.client.file.dump()).toBe(before)
  })

  it('is called as the user says', async () => {
    const { client } = testApp()
    const review = await client.imports.read({ text: pageText(alliance), source: 'Hjemmesiden' })
    expect(review.source.name).toBe('Hjemmesiden')
    const renamed = await decide(client, review, { do: 'source', name: 'Partnersiden' })
    await accept(client, renamed)
    const again = await read(client, { text: pageText(alliance), source: 'Partnersiden' })
    expect(again.source.known).toBe(true)
    expect(partnerOf(again, 'Havnens Venner').disposition).toBe('unchanged')
  })
})
