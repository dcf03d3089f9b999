import { describe, expect, it } from 'vitest'
import fc from '../../support/fast-check.ts'
import { accept, decide, read } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const picture = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'
const contact = fc.record({
  given: fc.constantFrom('Anna', 'Bo', 'Søren', 'Åse', 'Jens Peter', 'Liv'),
  family: fc.constantFrom('Holm', 'Østerby', 'Bang-Møller', 'Aagaard', 'von Ærø'),
  organisation: fc.constantFrom('', 'Havnens Venner', 'Gigtfællesskabet', 'Region Midtvest', 'A/S Kyst & Fjord'),
  title: fc.constantFrom('', 'Direktør', 'Formand, valgt', 'Drifts- og udviklingsleder'),
  emails: fc.uniqueArray(fc.constantFrom('a@kyst.example', 'B@Fjord.example', 'post@havn.example', 'x.y@privat.example', 'ikke en mail'), {
    maxLength: 2
  }),
  phones: fc.uniqueArray(fc.constantFrom('20 00 41 01', '+45 20004102', '12 34', '+46 8 123 456 78'), { maxLength: 2 }),
  street: fc.constantFrom('', 'Kajvej 3', 'Åvej 7, 2. th'),
  note: fc.constantFrom('', 'Ringer helst om morgenen', 'Siger "hej"; så farvel'),
  tags: fc.uniqueArray(fc.constantFrom('øer', 'Sundhed', 'bestyrelse'), { maxLength: 2 }),
  own: fc.constantFrom('', '42', '2026-11-22', 'rød'),
  birthday: fc.constantFrom('', '1980-02-03', '--0203'),
  hasPicture: fc.boolean()
})
type Contact = typeof contact extends fc.Arbitrary<infer T> ? T : never

const cell = (text: string) => `"${text.replaceAll('"', '""')}"`
const table = (contacts: readonly Contact[]) =>
  [
    'Fornavn;Efternavn;Organisation;Titel;E-mail;E-mail 2;Telefon;Mobil;Adresse;Postnr.;By;Noter;Tags;Farve',
    ...contacts.map((each) =>
      [
        ...[each.given, each.family, each.organisation, each.title, each.emails[0] ?? '', each.emails[1] ?? ''],
        ...[each.phones[0] ?? '', each.phones[1] ?? '', each.street, each.street && '8000', each.street && 'Aarhus C'],
        ...[each.note, each.tags.join(', '), each.own]
      ]
        .map(cell)
        .join(';')
    )
  ].join('\r\n')

const escaped = (text: string) => text.replace(/[\\,;]/g, '\\$&')
const cards = (contacts: readonly Contact[]) =>
  contacts
    .map((each, at) =>
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        ...(at % 2 === 0 ? [`UID:urn:uuid:${at}`] : []),
        `N:${escaped(each.family)};${escaped(each.given)};;;`,
        `FN:${escaped(`${each.given} ${each.family}`)}`,
        ...(each.organisation ? [`ORG:${escaped(each.organisation)};Drift`] : []),
        ...(each.title ? [`TITLE:${escaped(each.title)}`] : []),
        ...each.emails.map((email) => `EMAIL;TYPE=work:${email}`),
        ...each.phones.map((phone) => `TEL;TYPE=cell:${phone}`),
        ...(each.street ? [`ADR;TYPE=work:;;${escaped(each.street)};Aarhus C;;8000;`] : []),
        ...(each.note ? [`NOTE:${escaped(each.note)}`] : []),
        ...(each.tags.length > 0 ? [`CATEGORIES:${each.tags.join(',')}`] : []),
        ...(each.birthday ? [`BDAY:${each.birthday}`] : []),
        ...(each.own ? [`X-FARVE:${each.own}`] : []),
        ...(each.hasPicture ? [`PHOTO:data:image/gif;base64,${picture}`] : []),
        'END:VCARD'
      ].join('\r\n')
    )
    .join('\r\n')

const base64 = (text: string) => Buffer.from(text).toString('base64')
const directory = (contacts: readonly Contact[]) =>
  contacts
    .map((each, at) =>
      [
        `dn: cn=person${at},o=adressebog`,
        'objectclass: person',
        `cn:: ${base64(`${each.given} ${each.family}`)}`,
        `givenName:: ${base64(each.given)}`,
        `sn:: ${base64(each.family)}`,
        ...(each.organisation ? [`o:: ${base64(each.organisation)}`] : []),
        ...(each.title ? [`title:: ${base64(each.title)}`] : []),
        ...each.emails.slice(0, 1).map((email) => `mail: ${email}`),
        ...each.phones.slice(0, 1).map((phone) => `telephoneNumber: ${phone}`),
        ...(each.note ? [`description:: ${base64(each.note)}`] : [])
      ].join('\n')
    )
    .join('\n\n')

describe.each([
  ['csv', table],
  ['vcard', cards],
  ['ldif', directory]
] as const)('A file of the kind %s', (from, write) => {
  it('changes nothing the second time, whatever is in it, and undo of the first leaves nothing of it', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(fc.array(contact, { minLength: 1, maxLength: 6 }), async (contacts) => {
        const { client, close } = testApp()
        await client.partners.create({ name: 'Zoologisk Selskab' })
        const empty = await client.file.dump()
        const file = { text: write(contacts), from, source: 'filen' }
        await accept(client, await client.imports.read(file))
        const before = await client.file.dump()
        const again = await read(client, file)
        const done = again.summary.chosen.persons + again.summary.chosen.partners
        expect(again.rows.flatMap(({ persons }) => persons.flatMap(({ fields }) => fields.filter(({ take }) => take)))).toEqual([])
        expect(done).toBe(0)
        const whole = await decide(client, again, { do: 'wholeness', wholeness: 'whole' })
        expect(whole.summary.chosen).toMatchObject({ persons: 0, partners: 0 })
        expect(await accept(client, whole)).toMatchObject({ changeSet: null })
        expect(await client.file.dump()).toBe(before)
        await client.history.undo({})
        expect(await client.file.dump()).toBe(empty)
        await close()
      }),
      { numRuns: 12 }
    )
  )
})
