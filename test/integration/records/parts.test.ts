import { describe, expect, it } from 'vitest'
import { attach } from '#main/features/records/index.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABh6FO1AAAAABJRU5ErkJggg==', 'base64')
const home = {
  label: 'work',
  poBox: '',
  extended: '2. sal',
  street: 'Kajvej 3',
  postalCode: '8000',
  city: 'Aarhus C',
  region: '',
  country: ''
} as const

const somebody = async ({ client }: TestApp) => (await client.persons.create({ givenName: 'Liv', familyName: 'Munk' })).id
const names = async ({ client }: TestApp, query: string) =>
  (await client.persons.table({ query, sort: [{ by: 'name' }] })).rows.map(({ displayName }) => displayName)

const hang = ({ context }: TestApp, id: string, bytes: Uint8Array) =>
  context.session.write({ key: 'person.updated' }, (unit) => {
    attach(unit, { type: 'person', id }, { name: 'liv.png', mime: 'image/png', bytes })
    return {}
  })

describe('A person', () => {
  it('is shown with addresses, web pages and own fields as they were given, and found by town and text', async () => {
    const app = testApp()
    const id = await somebody(app)
    const patch = {
      addresses: [home, { ...home, label: 'private', street: ' ' } as const],
      urls: ['https://www.liv.example/', 'liv.example'],
      customs: [
        { label: 'Farve', value: 'petroleumsblå' },
        { label: 'Antal', value: '12' },
        { label: 'Tomt', value: ' ' }
      ]
    }
    await app.client.persons.update({ id, version: 1, patch })
    const person = await app.client.persons.get({ id })
    expect(person.addresses).toEqual([home, { ...home, label: 'private', street: '' }])
    expect(person.urls).toEqual(['https://www.liv.example/'])
    expect(person.customs.map(({ label, type, value }) => [label, type, value])).toEqual([
      ['Farve', 'text', 'petroleumsblå'],
      ['Antal', 'number', '12']
    ])
    expect(await names(app, 'aarhus')).toEqual(['Liv Munk'])
    expect(await names(app, 'petroleum')).toEqual(['Liv Munk'])
    expect(await names(app, 'liv.example')).toEqual([])
  })

  it('gives back each of these when the change is undone, and the search with them', async () => {
    const app = testApp()
    const id = await somebody(app)
    await app.client.persons.update({ id, version: 1, patch: { addresses: [home], customs: [{ label: 'Farve', value: 'rød' }] } })
    const before = await app.client.file.dump()
    await app.client.persons.update({
      id,
      version: 1,
      patch: {
        addresses: [{ ...home, street: 'Kajvej 5' }],
        urls: ['liv.example'],
        customs: [
          { label: 'FARVE', value: '' },
          { label: 'Nyt', value: '2026-11-22' }
        ]
      }
    })
    expect((await app.client.persons.get({ id })).customs.map(({ label, type }) => [label, type])).toEqual([['Nyt', 'date']])
    await app.client.history.undo({})
    expect(await app.client.file.dump()).toBe(before)
    expect(await names(app, 'rød')).toEqual(['Liv Munk'])
    expect(await names(app, '"Kajvej"')).toEqual([])
  })

  it('writes nothing when told what is there already', async () => {
    const app = testApp()
    const id = await somebody(app)
    const patch = { addresses: [home], urls: ['liv.example'], customs: [{ label: 'Farve', value: 'rød' }], emails: ['liv@liv.example'] }
    await app.client.persons.update({ id, version: 1, patch })
    expect(await app.client.persons.update({ id, version: 1, patch })).toEqual({ changeSet: null })
    await hang(app, id, pixel)
    expect(await hang(app, id, pixel)).toEqual({ changeSet: null })
  })

  it('shows the newest picture, keeps the same bytes once, and the dump brings them back', async () => {
    const app = testApp()
    const id = await somebody(app)
    const other = await somebody(app)
    await hang(app, id, pixel)
    await hang(app, other, pixel)
    const dump = await app.client.file.dump()
    expect(dump.split(pixel.toString('base64'))).toHaveLength(2)
    app.setNow('2026-11-23T10:00:00.000Z')
    const newer = Buffer.concat([pixel, Buffer.of(0)])
    await hang(app, id, newer)
    expect((await app.client.persons.get({ id })).photo).toMatchObject({ mime: 'image/png', size: newer.length })
    await app.client.history.undo({})
    expect(await app.client.persons.photo({ id })).toEqual({ mime: 'image/png', base64: pixel.toString('base64') })
    // the bytes that nobody shows any more are kept for redo, and are no part of the dump
    expect(await app.client.file.dump()).toBe(dump)
    const copy = testApp()
    await copy.client.file.restoreDump({ dump })
    expect(await copy.client.file.dump()).toBe(dump)
    expect(await copy.client.persons.photo({ id: other })).toEqual({ mime: 'image/png', base64: pixel.toString('base64') })
    await app.client.history.redo({})
    expect((await app.client.persons.get({ id })).photo?.size).toBe(newer.length)
  })
})

describe('A partner', () => {
  it('is shown with what was corrected by hand', async () => {
    const { client } = testApp()
    const { id } = await client.partners.create({ name: 'Havnens Venner' })
    const customs = [{ label: 'Kontrakt', value: 'https://aftale.example/7' }]
    await client.partners.update({
      id,
      version: 1,
      patch: { cvr: '12345678', emails: ['post@havnen.example'], phones: ['20 00 41 01'], addresses: [home], customs }
    })
    const partner = await client.partners.get({ id })
    expect(partner).toMatchObject({ cvr: '12345678', addresses: [home], customs: [{ label: 'Kontrakt', type: 'url' }] })
    expect(partner.points.map(({ kind, value }) => [kind, value])).toEqual([
      ['email', 'post@havnen.example'],
      ['phone', '+4520004101']
    ])
    expect((await client.partners.table({ query: 'aarhus', sort: [{ by: 'name' }] })).total).toBe(1)
  })

  it('has fields of its own: those of persons are others', async () => {
    const { client } = testApp()
    const { id } = await client.partners.create({ name: 'Havnens Venner' })
    const person = await client.persons.create({ givenName: 'Liv' })
    await client.partners.update({ id, version: 1, patch: { customs: [{ label: 'Nr', value: '7' }] } })
    await client.persons.update({ id: person.id, version: 1, patch: { customs: [{ label: 'Nr', value: 'syv' }] } })
    expect((await client.persons.get({ id: person.id })).customs[0]?.type).toBe('text')
    expect((await client.partners.get({ id })).customs[0]?.type).toBe('number')
  })
})
