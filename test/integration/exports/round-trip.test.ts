import { describe, expect, it } from 'vitest'
import { readGrid } from '#main/formats/table/index.ts'
import { accept } from '../../support/pages.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'
import { exported, reviewOf } from './exported.ts'

/** A card file in which every field of persons and partners holds something. */
async function full(): Promise<TestApp> {
  const app = testApp()
  const { client } = app
  const { id: partnerId } = await client.partners.create({
    name: 'Havnens Venner',
    organisationType: 'other',
    website: 'https://havnen.example',
    tags: ['havn']
  })
  const partner = await client.partners.get({ id: partnerId })
  await client.partners.update({
    id: partnerId,
    version: partner.version,
    patch: {
      ...{ shortName: 'HV', kind: 'founder', joinedText: 'efterår 2021' },
      cvr: '10000017',
      notes: 'Holder til på kajen.\n\n"Altid" åbent; næsten.',
      emails: ['post@havnen.example'],
      phones: ['+45 20 00 41 00'],
      addresses: [
        { label: 'work', poBox: '7', extended: '2. sal', street: 'Kajen 1', postalCode: '8000', city: 'Aarhus C', region: '', country: '' }
      ],
      customs: [{ label: 'Medlemmer', value: '0120' }]
    }
  })
  await client.partners.setStatement({
    id: partnerId,
    language: 'da',
    text: 'Vi er med, fordi havnen skal være for alle, også for dem uden båd.'
  })
  const { id: other } = await client.partners.create({ name: 'Vesterå Kommune' })
  await client.partners.update({ id: other, version: (await client.partners.get({ id: other })).version, patch: { status: 'left' } })
  await client.memberships.change({
    selection: { by: 'ids', entity: 'partners', ids: [partnerId] },
    change: { what: 'leave', on: '2026-12-31' }
  })
  const { id } = await client.persons.create({
    givenName: 'Anne Mette',
    familyName: 'Ærø-Dam',
    emails: [],
    partnerId,
    title: 'Formand, "vikar"'
  })
  const person = await client.persons.get({ id })
  await client.persons.update({
    id,
    version: person.version,
    patch: {
      honorific: 'Dr.',
      language: 'en',
      salutationOverride: 'Kære Mette',
      notes: '=1+1\n+45\n-x\n@y',
      emails: ['anne@havnen.example', 'privat@anne.example', 'mette@anne.example'],
      phones: ['20 00 41 01', '+45 20 00 41 02 lok. 7'],
      urls: ['https://anne.example/side?a=1&b=2'],
      tags: ['presse', 'Sundhed, børn', '"citat"'],
      addresses: [
        {
          label: 'private',
          poBox: '',
          extended: 'th.',
          street: 'Storegata 1',
          postalCode: '0150',
          city: 'Oslo',
          region: 'Oslo',
          country: 'Norge'
        },
        { label: 'other', poBox: '', extended: '', street: 'Sommervej 2', postalCode: '3000', city: 'Helsingør', region: '', country: '' }
      ],
      customs: [
        { label: 'Telefon', value: 'kun om morgenen' },
        { label: 'Profil', value: 'https://profil.example/anne' }
      ]
    }
  })
  await client.consent.set({ personId: id, purpose: 'newsletter', status: 'withdrawn', on: '2026-11-03', how: 'mail 3. november' })
  await client.persons.create({ givenName: 'Bo', familyName: 'Bang', emails: ['bo@bang.example'], partnerId: other })
  await client.persons.create({ givenName: 'Cai', familyName: '', emails: ['cai@cai.example'] })
  return app
}

const all = { sort: [{ by: 'name', desc: false }], offset: 0, limit: 200 } as const

/** Everything that a file can bring along, without the ids of this card file. */
async function said({ client }: TestApp) {
  const persons = await Promise.all((await client.persons.table(all)).rows.map(({ id }) => client.persons.get({ id })))
  const partners = await Promise.all((await client.partners.table(all)).rows.map(({ id }) => client.partners.get({ id })))
  const points = (list: readonly { kind: string; label: string; value: string; status: string }[]) =>
    list.map(({ kind, label, value, status }) => `${kind} ${label} ${value} ${status}`)
  return {
    persons: persons.map((person) => ({
      ...{ name: person.displayName, given: person.givenName, family: person.familyName, honorific: person.honorific },
      ...{
        language: person.language,
        greeting: person.greeting,
        notes: person.notes,
        tags: person.tags,
        addresses: person.addresses,
        urls: person.urls
      },
      points: points(person.points),
      customs: person.customs.map(({ label, value }) => `${label}=${value}`).sort(),
      roles: person.roles.map(({ partnerName, title, department, isPrimary }) => `${title}/${department}/${partnerName}/${isPrimary}`),
      consent: person.consent.map(({ purpose, status, occurredAt, evidence }) => `${purpose} ${status} ${occurredAt} ${evidence}`)
    })),
    partners: partners.map((partner) => ({
      ...{ name: partner.name, shortName: partner.shortName, type: partner.organisationType, cvr: partner.cvr, website: partner.website },
      ...{ notes: partner.notes, tags: partner.tags, addresses: partner.addresses },
      membership: partner.membership && { ...partner.membership, id: '', version: 0 },
      points: points(partner.points),
      customs: partner.customs.map(({ label, value }) => `${label}=${value}`),
      statements: partner.statements.map(({ text, language }) => `${language} ${text}`)
    }))
  }
}

const everyone = { what: 'persons', query: '' } as const
const everybody = { what: 'partners', query: '' } as const

describe.each(['csv', 'xlsx'] as const)('An export as %s', (as) => {
  it.each(['da', 'en'] as const)('has columns that our own import knows every one of, in %s', async (language) => {
    const app = await full()
    for (const wanted of [everyone, everybody]) {
      const { content, name } = await exported(app.client, { as, wanted, language })
      const { table } = await reviewOf(app, { name, content })
      const unknown = table?.columns.filter(
        ({ by, target, header }) => by !== 'header' || (target === 'custom' && !/^(?:Felt|Field): /.test(header))
      )
      expect(unknown).toEqual([])
      expect(table?.columns.length).toBeGreaterThan(20)
    }
  })

  it('changes nothing when it is read back into the same card file', async () => {
    const app = await full()
    for (const wanted of [everybody, everyone]) {
      const review = await reviewOf(app, await exported(app.client, { as, wanted }))
      expect(await app.client.imports.problems({ id: review.id })).toEqual({ total: 0, problems: [] })
      const { rows } = await app.client.imports.rows({ id: review.id, limit: 1000 })
      const parts = rows.flatMap(({ partner, persons }) => [...(partner ? [partner] : []), ...persons])
      expect(parts.filter(({ disposition }) => disposition !== 'unchanged').map(({ name, fields }) => ({ name, fields }))).toEqual([])
      expect(parts.length).toBeGreaterThan(1)
    }
  })

  it('leaves nothing in the card file it came from but the name of the file', async () => {
    const app = await full()
    const cards = async () => ({ ...JSON.parse(await app.client.file.dump()), import_source: [] })
    const before = await cards()
    for (const wanted of [everybody, everyone]) await accept(app.client, await reviewOf(app, await exported(app.client, { as, wanted })))
    expect(await cards()).toEqual(before)
  })

  it('makes the same partners and persons in an empty card file', async () => {
    const app = await full()
    const empty = testApp()
    for (const wanted of [everybody, everyone]) {
      const review = await reviewOf(empty, await exported(app.client, { as, wanted }))
      await accept(empty.client, review)
    }
    expect(await said(empty)).toEqual(await said(app))
  })
})

describe('A row of an export', () => {
  it('says that somebody must not be written to, and since when', async () => {
    const app = await full()
    const { content } = await exported(app.client, { as: 'xlsx', wanted: everyone })
    const { rows } = await readGrid({ bytes: content, kind: 'xlsx' })
    const at = rows[0]?.indexOf('Afmeldt') ?? -1
    expect(rows.slice(1).map((row) => row.slice(at, at + 3))).toContainEqual(['afmeldt', '2026-11-03', 'mail 3. november'])
  })
})
