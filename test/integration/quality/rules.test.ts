import { describe, expect, it } from 'vitest'
import { importPage } from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'
import { inventedDomains } from '../../unit/rules/quality/invented-domains.ts'
import { allFound, issuesOf, theIssue, wholePartner, write } from './found.ts'

const anna = { name: 'Anna Holm', emails: ['anna.holm@havnen.example'] }
const bo = { name: 'Bo Ek', emails: ['bo.ek@havnen.example'] }

describe('What is not filled in', () => {
  it('is told of partners: primary contact, type, statement', async () => {
    const { client } = testApp()
    await client.partners.create({ name: 'Sundby Kommune' })
    expect(await allFound(client)).toEqual([
      'primary-missing: Sundby Kommune',
      'type-missing: Sundby Kommune',
      'statement-missing: Sundby Kommune'
    ])
    expect((await theIssue(client, 'type-missing', 'Sundby Kommune')).suggestion).toBe('municipality')
  })

  it('is told of persons: e-mail, telephone', async () => {
    const { client } = testApp()
    await wholePartner(client, 'Havnens Venner', [anna, { name: 'Bo Ek', phones: [] }])
    expect(await allFound(client)).toEqual(['email-missing: Bo Ek', 'phone-missing: Bo Ek'])
    expect(await theIssue(client, 'email-missing', 'Bo Ek')).toMatchObject({ entity: 'person', partnerName: 'Havnens Venner', value: '' })
  })

  it('is not told of who left, of what is in the trash, nor of organisations that are no partners', async () => {
    const { client } = testApp()
    const ids = await wholePartner(client, 'Havnens Venner', [anna, { name: 'Bo Ek', phones: [] }])
    const role = (await client.persons.get({ id: ids['Bo Ek'] ?? '' })).roles[0]
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-11-01', reason: 'left' })
    const { id: left } = await client.partners.create({ name: 'Udtrådt' })
    await client.partners.update({ id: left, version: 1, patch: { status: 'left' } })
    const { id: gone } = await client.partners.create({ name: 'Slettet' })
    await client.partners.remove({ ids: [gone] })
    expect(await allFound(client)).toEqual([])
  })

  it('offers everybody there as the primary contact, the first as the suggestion', async () => {
    const { client } = testApp()
    const ids = await wholePartner(client, 'Havnens Venner', [anna, bo])
    const role = (await client.persons.get({ id: ids['Anna Holm'] ?? '' })).roles[0]
    await client.persons.updateRole({ id: role?.id ?? '', version: role?.version ?? 0, patch: { isPrimary: false } })
    const issue = await theIssue(client, 'primary-missing', 'Havnens Venner')
    expect(issue.suggestion).toBe('Anna Holm')
    expect(issue.choices.map(({ label }) => label)).toEqual(['Anna Holm', 'Bo Ek'])
  })
})

describe('An address', () => {
  it('is told when it cannot be written to, when mail came back, and when its number cannot be called', async () => {
    const app = testApp()
    const { client } = app
    const ids = await wholePartner(client, 'Havnens Venner', [
      anna,
      { name: 'Bodil Ås', emails: ['bodil.ås@havnen.example'], phones: ['12'] },
      { name: 'Kim Bæk', emails: ['kim@havnen.example'], phones: ['+45 20 00 00 02', '+49 30 123456'] },
      { name: 'Ib Dam', emails: ['ib@blåkær.example'], phones: ['+45 20 00 00'] }
    ])
    const point = (await client.persons.get({ id: ids['Kim Bæk'] ?? '' })).points[0]
    await write(app, (unit) => void unit.update('contact_point', point?.id ?? '', { status: 'bounced' }))
    expect((await issuesOf(client, 'email-invalid')).map(({ value, suggestion }) => [value, suggestion])).toEqual([
      ['kim@havnen.example', null],
      ['bodil.ås@havnen.example', 'bodil.aas@havnen.example']
    ])
    expect((await issuesOf(client, 'phone-invalid')).map(({ value }) => value).toSorted()).toEqual(['+45 20 00 00', '12'])
  })

  it('is told when it is a slip of the colleagues’, with what was meant', async () => {
    const { client } = testApp()
    await wholePartner(client, 'Havnens Venner', [anna, bo, { name: 'Kim Bæk', emails: ['Kim.Baek@havnne.example'] }])
    expect(await allFound(client)).toEqual(['domain-typo: Kim Bæk'])
    expect((await theIssue(client, 'domain-typo', 'Kim Bæk')).suggestion).toBe('Kim.Baek@havnen.example')
  })

  it('is told when its domain was given up, or is another partner’s', async () => {
    const app = testApp()
    const { client } = app
    const ids = await wholePartner(client, 'Havnens Venner', [
      anna,
      bo,
      { name: 'Kim Bæk', emails: ['kim@gammelhavn.example'] },
      { name: 'Ib Dam', emails: ['ib@soens-folk.example'] }
    ])
    await wholePartner(client, 'Søens Folk', [{ name: 'Mia Lund', emails: ['mia@soens-folk.example'] }])
    await write(
      app,
      (unit) =>
        void unit.insert('organisation_domain', {
          organisation_id: ids['Havnens Venner'] ?? '',
          domain: 'gammelhavn.example',
          status: 'retired'
        })
    )
    expect(await allFound(client)).toEqual(['domain-retired: Kim Bæk', 'domain-moved: Ib Dam'])
  })

  it('is told when it is the only one and shared or private, not when there is another', async () => {
    const { client } = testApp()
    await wholePartner(client, 'Havnens Venner', [
      anna,
      { name: 'Bo Ek', emails: ['info@havnen.example'] },
      { name: 'Ib Dam', emails: ['ib@gmail.com'] },
      { name: 'Kim Bæk', emails: ['kim@havnen.example', 'post@havnen.example', 'kim@gmail.com'] }
    ])
    expect(await allFound(client)).toEqual(['role-mailbox: Bo Ek', 'private-provider: Ib Dam'])
  })

  it('is told when it was given up and is in use: by somebody else, or by a list', async () => {
    const { client } = testApp()
    const ids = await wholePartner(client, 'Havnens Venner', [
      anna,
      bo,
      { name: 'Kim Bæk', emails: ['kim@havnen.example', 'formand@havnen.example', 'chef@havnen.example'] }
    ])
    const change = async (name: string, patch: Parameters<typeof client.persons.update>[0]['patch']) => {
      const { version } = await client.persons.get({ id: ids[name] ?? '' })
      await client.persons.update({ id: ids[name] ?? '', version, patch })
    }
    await change('Kim Bæk', { emails: ['kim@havnen.example'] })
    await change('Anna Holm', { emails: ['anna.holm@havnen.example', 'formand@havnen.example'] })
    await change('Bo Ek', { emails: ['bo.ek@havnen.example', 'chef@havnen.example'] })
    // a mailbox of a function is handed on
    expect((await issuesOf(client, 'retired-in-use')).map(({ name, value }) => [name, value])).toEqual([['Bo Ek', 'chef@havnen.example']])
    await client.lists.create({
      name: 'Styregruppen',
      selection: { by: 'ids', entity: 'persons', ids: [ids['Kim Bæk'] ?? ''] }
    })
    const role = (await client.persons.get({ id: ids['Kim Bæk'] ?? '' })).roles[0]
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-11-01', reason: 'left' })
    await change('Kim Bæk', { emails: [] })
    expect((await issuesOf(client, 'retired-in-use')).map(({ name }) => name)).toEqual(['Kim Bæk', 'Bo Ek'])
  })

  it('raises no question in an alliance of ninety partners, each with its own domain, alike as they are', async () => {
    const { client } = testApp()
    const alike = ['landliv', 'tandliv', 'lungekredsen', 'laegekredsen', 'oesteraa', 'vesteraa', 'regionkyst', 'regionvest'].map(
      (label) => `${label}.dk-test.example`
    )
    const domains = [...inventedDomains, ...alike]
    for (const [at, domain] of domains.entries())
      await wholePartner(
        client,
        `Partner ${at}`,
        ['Anna Holm', 'Bo Ek'].map((name) => ({ name, emails: [`${name.split(' ')[0]}@${domain}`.toLowerCase()] })),
        at % 2 === 0 ? `https://www.${domain}/` : ''
      )
    expect(domains.length).toBeGreaterThanOrEqual(98)
    expect(await allFound(client)).toEqual([])
  })
})

describe('A card', () => {
  it('has a greeting to look at when a page gave the name in one piece, until somebody has said it', async () => {
    const { client } = testApp()
    const person = (name: string, at: string) => ({
      name,
      title: 'Formand',
      email: `${at}@havnensvenner.example`,
      phone: '+45 20 00 41 01'
    })
    await importPage(client, [
      {
        name: 'Havnens Venner',
        statement: 'Fordi havnen er vores.',
        persons: [person('Anna Maria Holm', 'amh'), person('Mikkel Holm', 'mh')]
      },
      { name: 'Søens Folk', statement: 'Fordi søen er vores.', persons: [person('Sofie Lund', 'sl')] }
    ])
    const issue = await theIssue(client, 'greeting', 'Anna Maria Holm')
    expect(issue.suggestion).toBe('Kære Anna Maria')
    expect((await issuesOf(client, 'greeting')).length).toBe(1)
    await client.quality.fix({ issues: [issue] })
    expect(await issuesOf(client, 'greeting')).toEqual([])
    expect((await client.persons.get({ id: issue.entityId })).salutationOverride).toBe('Kære Anna Maria')
  })

  it('is told when an organisation stands on two of them, unless somebody has said that they are two', async () => {
    const app = testApp()
    const { client } = app
    const first = await wholePartner(client, 'Århus Kreds', [anna])
    const second = await wholePartner(client, 'Aarhus kreds', [bo])
    expect(await issuesOf(client, 'two-spellings')).toMatchObject([{ name: 'Aarhus kreds', suggestion: 'Århus Kreds' }])
    const [low = '', high = ''] = [first['Århus Kreds'] ?? '', second['Aarhus kreds'] ?? ''].sort()
    await app.context.session.write({ key: 'test' }, (unit) => {
      unit.insert('not_duplicate', { entity: 'organisation', low_id: low, high_id: high })
      return {}
    })
    expect(await issuesOf(client, 'two-spellings')).toEqual([])
  })

  it('is told when a statement is older than two years, not when it was written anew', async () => {
    const app = testApp()
    const { client } = app
    const ids = await wholePartner(client, 'Havnens Venner', [anna])
    app.setNow('2028-11-21T10:00:00.000Z')
    expect(await issuesOf(client, 'statement-old')).toEqual([])
    app.setNow('2028-11-23T10:00:00.000Z')
    expect(await issuesOf(client, 'statement-old')).toMatchObject([{ name: 'Havnens Venner', value: '2026-11-22' }])
    await client.partners.setStatement({ id: ids['Havnens Venner'] ?? '', language: 'da', text: 'Fordi vi stadig er her.' })
    expect(await issuesOf(client, 'statement-old')).toEqual([])
  })

  it('is told when nobody has said for a year that a role is right: no click, no page, nobody who entered it', async () => {
    const app = testApp()
    const { client } = app
    const page = [
      {
        name: 'Havnens Venner',
        persons: [
          { name: 'Sofie Lund', email: 'sofie.lund@havnen.example' },
          { name: 'Mikkel Holm', email: 'mikkel.holm@havnen.example' }
        ]
      }
    ]
    await importPage(client, page)
    await wholePartner(client, 'Søens Folk', [bo])
    app.setNow('2027-11-22T10:00:00.000Z')
    expect(await issuesOf(client, 'not-verified')).toEqual([])
    app.setNow('2027-11-23T10:00:00.000Z')
    expect((await issuesOf(client, 'not-verified')).map(({ name, value }) => [name, value])).toEqual([
      ['Bo Ek', '2026-11-22'],
      ['Mikkel Holm', '2026-11-22'],
      ['Sofie Lund', '2026-11-22']
    ])
    // an import that changes nothing is not recorded, so this one says something new
    const sofie = { name: 'Sofie Lund', email: 'sofie.lund@havnen.example', title: 'Formand' }
    await importPage(client, [{ name: 'Havnens Venner', persons: [sofie] }])
    expect((await issuesOf(client, 'not-verified')).map(({ name }) => name)).toEqual(['Bo Ek', 'Mikkel Holm'])
    await client.quality.fix({ issues: await issuesOf(client, 'not-verified') })
    expect(await issuesOf(client, 'not-verified')).toEqual([])
    app.setNow('2028-11-24T10:00:00.000Z')
    expect((await issuesOf(client, 'not-verified')).map(({ value }) => value)).toEqual(['2027-11-23', '2027-11-23', '2027-11-23'])
  })

  it('is told when a civil registration number stands in a text, and shows it nowhere', async () => {
    const { client } = testApp()
    const ids = await wholePartner(client, 'Havnens Venner', [anna, bo])
    const person = { type: 'person', id: ids['Bo Ek'] ?? '' } as const
    await client.persons.update({ id: ids['Anna Holm'] ?? '', version: 1, patch: { notes: 'Hendes nummer er 010190-1234.' } })
    await client.activities.log({ kind: 'note', text: 'Sagde 0202901234 i telefonen', with: [person] })
    await client.partners.setStatement({ id: ids['Havnens Venner'] ?? '', language: 'da', text: 'Vi er med (030390-1234).' })
    await client.partners.update({ id: ids['Havnens Venner'] ?? '', version: 1, patch: { notes: 'Ring 20 01 02 34 den 010190.' } })
    const found = await issuesOf(client, 'civil-number')
    expect(found.map(({ name, field }) => [name, field])).toEqual([
      ['Bo Ek', 'log'],
      ['Havnens Venner', 'statement'],
      ['Anna Holm', 'notes']
    ])
    expect(JSON.stringify(found)).not.toMatch(/1234/)
    await client.quality.fix({ issues: found })
    expect(await issuesOf(client, 'civil-number')).toEqual([])
    expect((await client.persons.get({ id: ids['Anna Holm'] ?? '' })).notes).toBe('Hendes nummer er […].')
    expect((await client.activities.timeline({ subject: person })).entries[0]).toMatchObject({ body: 'Sagde […] i telefonen' })
  })
})
