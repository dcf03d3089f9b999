import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { accept } from '../../support/pages.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'
import { exported, reviewOf } from './exported.ts'

const folder = join(import.meta.dirname, '../../fixtures/vcard')
const files = readdirSync(folder).filter((name) => name.endsWith('.vcf'))
const everyone = { what: 'persons', query: '' } as const
const everybody = { what: 'partners', query: '' } as const

/** Everything that cards say of persons; what the other version has no property for is under X- then. */
async function said({ client, context }: TestApp) {
  const { rows } = await client.persons.table({ query: '', sort: [{ by: 'name' }], limit: 1000 })
  const persons = await Promise.all(rows.map(({ id }) => client.persons.get({ id })))
  const photos = await Promise.all(rows.map(({ id }) => client.persons.photo({ id })))
  const sql = 'select entity_id as id, lines_json as text from card_extra'
  const extras = new Map(context.session.read(({ db }) => db.rows<{ id: string; text: string }>(sql)).map(({ id, text }) => [id, text]))
  return persons.map((person, at) => ({
    ...{ name: person.displayName, given: person.givenName, family: person.familyName, honorific: person.honorific },
    ...{ notes: person.notes, tags: person.tags, addresses: person.addresses, urls: person.urls, photo: photos[at] },
    points: person.points.map(({ kind, label, raw, value, status }) => `${kind} ${label} ${raw} ${value} ${status}`),
    roles: person.roles.map(({ partnerName, title, department }) => `${title}/${department}/${partnerName}`),
    uids: person.refs.filter(({ kind, key }) => kind === 'uid' && !isOurs(key)).map(({ key }) => key),
    extra: (extras.get(person.id) ?? '').replace(/"X-/g, '"')
  }))
}

const isOurs = (uid: string) => /^00000000-0000-7/.test(uid)

async function imported(name: string): Promise<TestApp> {
  const app = testApp()
  await accept(app.client, await reviewOf(app, { name, content: readFileSync(join(folder, name)) }))
  return app
}

describe.each(['vcard', 'vcard3'] as const)('Cards exported as %s', (as) => {
  it.each(files.filter((name) => name !== 'broken.vcf'))('say again what %s said', async (name) => {
    const app = await imported(name)
    const before = await said(app)
    const other = testApp()
    if (before.length > 0) await accept(other.client, await reviewOf(other, await exported(app.client, { as, wanted: everyone })))
    expect(await said(other)).toEqual(before)
  })

  it('change nothing when they are read back into the same card file', async () => {
    const app = await imported('ios-30.vcf')
    const review = await reviewOf(app, await exported(app.client, { as, wanted: everyone }))
    const { rows } = await app.client.imports.rows({ id: review.id, limit: 1000 })
    const changed = rows.flatMap(({ persons }) => persons).filter(({ disposition }) => disposition !== 'unchanged')
    expect(changed.map(({ name, fields }) => ({ name, fields }))).toEqual([])
  })

  it('are read by a strict reader that is not ours', async () => {
    for (const name of files) {
      const { content, rows } = await exported((await imported(name)).client, { as, wanted: everyone })
      if (rows > 0)
        expect(
          ICAL.parse(content.toString('utf8'))
            .flat()
            .filter((part: unknown) => part === 'vcard')
        ).toHaveLength(rows)
    }
  })
})

describe('A card', () => {
  it('keeps the name that the world knows it by, else has our own, and says when it was changed', async () => {
    const app = testApp()
    const { id } = await app.client.persons.create({ givenName: 'Åse', familyName: 'Holm', emails: ['aase@havnen.example'] })
    const { content } = await exported(app.client, { as: 'vcard', wanted: everyone })
    const text = content.toString('utf8')
    expect(text).toContain(`\r\nUID:urn:uuid:${id}\r\n`)
    expect(text).toContain('\r\nREV:20261122T100000Z\r\n')
    const review = await reviewOf(app, { name: 'a.vcf', content })
    expect((await app.client.imports.rows({ id: review.id })).rows[0]?.persons[0]).toMatchObject({ disposition: 'unchanged' })
    const kde = await exported((await imported('kde-40.vcf')).client, { as: 'vcard', wanted: everyone })
    expect(kde.content.toString('utf8')).toContain('\r\nUID:urn:uuid:0f2a6e0e-0000-4000-8000-000000000002\r\n')
    const evolution = await exported((await imported('evolution-30.vcf')).client, { as: 'vcard3', wanted: everyone })
    expect(evolution.content.toString('utf8')).toContain('\r\nUID:pas-id-5A1B\r\n')
  })

  it('of somebody who said no becomes a no in another card file', async () => {
    const app = testApp()
    const { id } = await app.client.persons.create({ givenName: 'Åse', familyName: 'Holm', emails: ['aase@havnen.example'] })
    await app.client.consent.set({ personId: id, purpose: 'all', status: 'objected', on: '2026-11-03', how: 'telefon, "stop"' })
    const other = testApp()
    await accept(other.client, await reviewOf(other, await exported(app.client, { as: 'vcard', wanted: everyone })))
    const { rows } = await other.client.persons.table({ query: '', sort: [{ by: 'name' }] })
    expect(rows).toMatchObject([{ optedOut: 'objected' }])
    const back = await reviewOf(app, await exported(other.client, { as: 'vcard3', wanted: everyone }))
    expect((await app.client.imports.rows({ id: back.id })).rows[0]?.persons[0]).toMatchObject({ disposition: 'unchanged' })
  })

  it('of a partner is one of an organisation', async () => {
    const app = testApp()
    await app.client.partners.create({
      name: 'Havnens Venner; afd. Øst',
      organisationType: 'other',
      website: 'https://havnen.example',
      tags: ['havn']
    })
    const { content, name } = await exported(app.client, { as: 'vcard', wanted: everybody })
    expect(content.toString('utf8')).toContain('\r\nKIND:org\r\n')
    const other = testApp()
    await accept(other.client, await reviewOf(other, { content, name }))
    const { rows } = await other.client.partners.table({ query: '', sort: [{ by: 'name' }] })
    expect(rows).toMatchObject([{ name: 'Havnens Venner; afd. Øst', tags: ['havn'] }])
  })
})
