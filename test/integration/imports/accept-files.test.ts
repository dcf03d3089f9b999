import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import { accept, decide, importPage, type PagePartner, pageText, personOf, read } from '../../support/pages.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const picture = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const card = (...lines: string[]) => ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n')
const liv = card(
  'UID:urn:uuid:0f3a',
  'N:Munk;Liv;Ane;cand.mag.;',
  'FN:Liv Ane Munk',
  'EMAIL;TYPE=home:liv@munk.example',
  'TEL;TYPE=cell:+45 20 00 41 01',
  'ADR;TYPE=home:;;Kajvej 3;Aarhus C;;8000;Danmark',
  'URL:https://liv.example',
  'BDAY:--0203',
  'NOTE:Ringer helst om morgenen',
  'X-FARVE:rød',
  `PHOTO:data:image/gif;base64,${picture}`
)

const importFile = async (client: Client, input: Parameters<Client['imports']['read']>[0]) =>
  accept(client, await client.imports.read(input))
const csv = (client: Client, text: string, source = 'listen') => importFile(client, { text, from: 'csv', source })

async function personNamed({ client }: Pick<TestApp, 'client'>, query: string) {
  const { rows } = await client.persons.table({ query, sort: [{ by: 'name' }] })
  return client.persons.get({ id: rows[0]?.id ?? '' })
}

describe('A card', () => {
  it('becomes a person with all that it says, who belongs to no partner', async () => {
    const app = testApp()
    expect(await importFile(app.client, { text: liv, from: 'vcard', source: 'telefonen' })).toMatchObject({ persons: { created: 1 } })
    const person = await personNamed(app, 'munk')
    expect(person).toMatchObject({
      displayName: 'Liv Ane Munk',
      honorific: 'cand.mag.',
      notes: 'Ringer helst om morgenen',
      urls: ['https://liv.example'],
      roles: [],
      refs: [{ kind: 'uid', source: null }],
      photo: { mime: 'image/gif' },
      extras: 2,
      source: { name: 'telefonen' }
    })
    expect(person.points.map(({ kind, label, value }) => [kind, label, value])).toEqual([
      ['email', 'private', 'liv@munk.example'],
      ['phone', 'mobile', '+4520004101']
    ])
    expect(person.addresses).toMatchObject([{ label: 'private', street: 'Kajvej 3', postalCode: '8000', city: 'Aarhus C' }])
    expect((await app.client.persons.photo({ id: person.id }))?.base64).toBe(picture)
  })

  it('read again changes nothing, and undo leaves nothing of it', async () => {
    const { client } = testApp()
    await client.partners.create({ name: 'Havnens Venner' })
    const before = await client.file.dump()
    await importFile(client, { text: liv, from: 'vcard', source: 'telefonen' })
    expect(await importFile(client, { text: liv, from: 'vcard', source: 'telefonen' })).toMatchObject({ changeSet: null })
    await client.history.undo({})
    expect(await client.file.dump()).toBe(before)
  })
})

describe('A table', () => {
  const head = 'Navn;Titel;Organisation;E-mail;Primær;Skostørrelse'
  const rows = ['Sofie Lund;Direktør;Havnens Venner;sofie@havnen.example;;38', 'Bo Ek;Vært;Havnens Venner;bo@havnen.example;ja;43½']
  const table = [head, ...rows].join('\r\n')

  it('makes fields of the user’s own of columns nobody knows, and names who is primary where nobody was', async () => {
    const app = testApp()
    await csv(app.client, table)
    expect((await personNamed(app, 'sofie')).customs).toMatchObject([{ label: 'Skostørrelse', type: 'text', value: '38' }])
    const bo = await personNamed(app, 'bo')
    expect(bo.roles).toMatchObject([{ title: 'Vært', isPrimary: true }])
    expect((await personNamed(app, 'sofie')).roles).toMatchObject([{ isPrimary: false }])
    expect(await csv(app.client, table)).toMatchObject({ changeSet: null })
  })

  it('moves no star that somebody has already', async () => {
    const app = testApp()
    await csv(app.client, [head, rows[0]].join('\n'))
    await csv(app.client, table)
    expect((await personNamed(app, 'bo')).roles).toMatchObject([{ isPrimary: false }])
  })

  it('makes no partners of organisations that are said to be others', async () => {
    const { client } = testApp()
    const review = await client.imports.read({ text: table, from: 'csv', source: 'gæster' })
    const columns = review.table?.columns.map(({ samples: _samples, ...column }) => column) ?? []
    const others = await client.imports.remap({ id: review.id, mapping: { columns, organisations: 'others' } })
    await accept(client, others)
    const { rows: found } = await client.partners.table({ query: '', sort: [{ by: 'name' }] })
    expect(found.map(({ name, status }) => [name, status])).toEqual([['Havnens Venner', null]])
    expect(await csv(client, table, 'gæster')).toMatchObject({ changeSet: null })
  })

  it('leaves known people alone where it is said so, but for what they asked for', async () => {
    const app = testApp()
    await csv(app.client, table)
    const before = await app.client.file.dump()
    const text = `${head}\nSofie Lund;Formand;Havnens Venner;sofie@havnen.example;;39`
    await importFile(app.client, { text, from: 'csv', source: 'listen', policy: 'skip' })
    expect(await app.client.file.dump()).toBe(before)
  })
})

describe('Somebody who is gone', () => {
  const towns = ['Aas', 'Bro', 'Dal', 'Eng', 'Fjord', 'Gade', 'Havn', 'Kyst', 'Lund', 'Mark', 'Nor', 'Skov']
  const many: PagePartner[] = towns.map((town, at) => ({
    name: `${town}ens Venner`,
    persons: [
      { name: 'Bo Ek', title: 'Formand', email: `bo@f${at}.example` },
      { name: `Liv ${town}gaard`, title: 'Konsulent', email: `liv@f${at}.example` }
    ]
  }))
  const without = many.map((partner) => ({ ...partner, persons: partner.persons.slice(0, 1) }))

  async function departures(client: Client) {
    await importPage(client, many, 'siden')
    const review = await read(client, { text: pageText(without), source: 'siden' })
    const whole = await decide(client, review, { do: 'wholeness', wholeness: 'whole' })
    const gone = whole.rows.flatMap(({ persons }) => persons).filter(({ disposition }) => disposition === 'departed')
    return { whole, gone }
  }

  it('leaves only when more than ten of them were looked at again', async () => {
    const { client } = testApp()
    const { whole, gone } = await departures(client)
    expect(gone).toHaveLength(12)
    await decide(client, whole, ...gone.map(({ id }) => ({ do: 'include' as const, rowId: id, include: true })))
    const commit = async (departures?: number) => {
      const steps = await client.imports.commit({ id: whole.id, ...(departures === undefined ? {} : { departures }) })
      for (let step = await steps.next(); ; step = await steps.next()) if (step.done) return step.value
    }
    await expect(commit()).rejects.toMatchObject({ code: 'import.departures-unconfirmed' })
    await expect(commit(11)).rejects.toMatchObject({ code: 'import.departures-unconfirmed' })
    expect(await commit(12)).toMatchObject({ persons: { ended: 12 } })
  })

  it('leaves in the way that was said, with a successor', async () => {
    const app = testApp()
    const { whole, gone } = await departures(app.client)
    const end = {
      what: 'stopped' as const,
      on: '2026-11-01',
      reason: 'retired' as const,
      replacement: { who: 'nobody' as const },
      handed: [],
      retireAddresses: true
    }
    await decide(app.client, whole, { do: 'departure', rowId: gone.find(({ name }) => name === 'Liv Fjordgaard')?.id ?? '', end })
    await accept(app.client, whole)
    const person = await personNamed(app, 'fjordgaard')
    expect(person.roles).toMatchObject([{ toOn: '2026-11-01', endReason: 'retired' }])
    expect((await app.client.followUps.list({})).map(({ title }) => title)).toEqual(['Find ny kontaktperson hos Fjordens Venner'])
    await app.client.history.undo({})
    expect((await personNamed(app, 'fjordgaard')).roles).toMatchObject([{ toOn: null }])
  })
})

describe('Wishes to be left alone', () => {
  const audience = (status: string, ...addresses: string[]) =>
    ['Email Address;Status', ...addresses.map((address) => `${address};${status}`)].join('\n')
  const consentOf = async (app: TestApp, query: string) =>
    (await personNamed(app, query)).consent.map(({ purpose, status }) => [purpose, status])

  async function withSofie() {
    const app = testApp()
    await csv(app.client, 'Navn;Organisation;E-mail\nSofie Lund;Havnens Venner;sofie@havnen.example')
    return app
  }

  it('are noted once, and an unknown address becomes nobody', async () => {
    const app = await withSofie()
    const text = audience('unsubscribed', 'SOFIE@havnen.example', 'ukendt@andet.example')
    expect(await csv(app.client, text, 'mailchimp')).toMatchObject({ optOuts: 2, persons: { created: 0 } })
    expect(await consentOf(app, 'sofie')).toEqual([['newsletter', 'withdrawn']])
    expect((await app.client.file.info()).persons).toBe(1)
    expect(await csv(app.client, text, 'mailchimp')).toMatchObject({ optOuts: 0, changeSet: null })
    expect(await app.client.file.dump()).not.toContain('ukendt@andet.example')
  })

  it('are never loosened by a file, only made stricter', async () => {
    const app = await withSofie()
    const sofie = await personNamed(app, 'sofie')
    await app.client.consent.set({ personId: sofie.id, purpose: 'all', status: 'objected', how: 'ringede' })
    await expect(csv(app.client, audience('subscribed', 'sofie@havnen.example'), 'a')).rejects.toMatchObject({
      code: 'import.nothing-chosen'
    })
    expect(await csv(app.client, audience('unsubscribed', 'sofie@havnen.example'), 'b')).toMatchObject({ optOuts: 0 })
    expect(await consentOf(app, 'sofie')).toEqual([['all', 'objected']])
  })

  it('mark an address that came back', async () => {
    const app = await withSofie()
    expect(await csv(app.client, audience('cleaned', 'sofie@havnen.example'), 'mailchimp')).toMatchObject({ optOuts: 1 })
    expect((await personNamed(app, 'sofie')).points).toMatchObject([{ status: 'bounced' }])
  })

  it('go along with an address to somebody whom a later import makes', async () => {
    const app = testApp()
    await csv(app.client, audience('unsubscribed', 'sofie@havnen.example'), 'mailchimp')
    await csv(app.client, 'Navn;Organisation;E-mail\nSofie Lund;Havnens Venner;sofie@havnen.example')
    expect(await consentOf(app, 'sofie')).toEqual([['newsletter', 'withdrawn']])
    await app.client.history.undo({})
    await app.client.history.undo({})
    expect((await app.client.file.info()).persons).toBe(0)
  })
})

describe('A row that is looked at', () => {
  it('takes over what was chosen of it', async () => {
    const app = testApp()
    await importFile(app.client, { text: liv, from: 'vcard', source: 'telefonen' })
    const moved = liv.replace('Kajvej 3', 'Kajvej 5').replace('Ringer helst om morgenen', 'Ringer aldrig')
    const review = await read(app.client, { text: moved, from: 'vcard', source: 'telefonen' })
    expect(
      personOf(review, 'Liv Ane Munk')
        .fields.filter(({ take }) => take)
        .map(({ field }) => field)
    ).toContain('addresses')
    await accept(app.client, review)
    expect((await personNamed(app, 'munk')).addresses).toMatchObject([{ street: 'Kajvej 5' }])
  })
})
