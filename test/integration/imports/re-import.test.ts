import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import {
  accept,
  alliance,
  changed,
  decide,
  fieldsOf,
  importPage,
  type PagePartner,
  partnerOf,
  personOf,
  readPage
} from '../../support/pages.ts'
import { testApp } from '../../support/test-app.ts'

const personNamed = async (client: Client, query: string) => {
  const { rows } = await client.persons.table({ query, sort: [{ by: 'name' }] })
  return client.persons.get({ id: rows[0]?.id ?? '' })
}
const partnerNamed = async (client: Client, query: string) => {
  const { rows } = await client.partners.table({ query, sort: [{ by: 'name' }] })
  return client.partners.get({ id: rows[0]?.id ?? '' })
}
const withPersons = (name: string, change: (persons: PagePartner['persons']) => PagePartner['persons']) =>
  changed(name, (partner) => ({ ...partner, persons: change(partner.persons) }))
const retitled = withPersons('Havnens Venner', ([sofie, ...rest]) => [{ ...sofie, name: 'Sofie Lund', title: 'Formand' }, ...rest])

describe('A page that has changed', () => {
  it('shows what is new, field by field, and takes it over', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const page = withPersons('Havnens Venner', ([sofie]) => [
      { ...sofie, name: 'Sofie Lund', title: 'Formand', email: 'sofie@havnensvenner.example' },
      { name: 'Ida Storm', title: 'Frivilligleder', email: 'ida.storm@havnensvenner.example' },
      { name: 'Mikkel Holm', title: 'Projektleder', email: 'mikkel.holm@havnensvenner.example', phone: '+45 20 00 41 02' }
    ])
    const review = await readPage(client, page)
    expect(review.summary).toMatchObject({ partners: { unchanged: 5 }, persons: { create: 1, update: 1, unchanged: 6 }, tabs: { look: 0 } })
    expect(fieldsOf(personOf(review, 'Sofie Lund'))).toEqual([
      'title: Direktør > Formand',
      'emails: sofie.lund@havnensvenner.example > sofie@havnensvenner.example'
    ])
    expect(await accept(client, review)).toMatchObject({ partners: { created: 0, updated: 0 }, persons: { created: 1, updated: 1 } })
    const partner = await partnerNamed(client, 'havnens')
    expect(partner.contacts.map((contact) => [contact.displayName, contact.title, contact.isPrimary])).toEqual([
      ['Sofie Lund', 'Formand', true],
      ['Ida Storm', 'Frivilligleder', false],
      ['Mikkel Holm', 'Projektleder', false]
    ])
    const sofie = await personNamed(client, 'sofie')
    expect(sofie.points.map((point) => [point.value, point.status])).toEqual([
      ['sofie@havnensvenner.example', 'ok'],
      ['sofie.lund@havnensvenner.example', 'retired'],
      ['+4520004101', 'ok']
    ])
  })

  it('is followed in one field and not in another, as the user says', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const review = await readPage(client, retitled)
    const rowId = personOf(review, 'Sofie Lund').id
    const edited = await decide(client, review, { do: 'take', rowId, field: 'title', take: false })
    expect(personOf(edited, 'Sofie Lund').disposition).toBe('unchanged')
    expect(await accept(client, review)).toMatchObject({ changeSet: null })
    // what was declined once is not asked again
    expect((await readPage(client, retitled)).summary).toMatchObject({ persons: { unchanged: 7 } })
  })

  it('keeps what was corrected by hand since, and asks where both have changed', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const sofie = await personNamed(client, 'sofie')
    const role = sofie.roles[0]
    await client.persons.updateRole({ id: role?.id ?? '', version: role?.version ?? 0, patch: { title: 'Adm. direktør' } })
    const same = await readPage(client, alliance)
    expect(personOf(same, 'Sofie Lund').disposition).toBe('unchanged')
    expect(fieldsOf(personOf(same, 'Sofie Lund'))).toEqual(['title: Adm. direktør > Direktør (mine) (kept)'])
    const review = await readPage(client, retitled)
    expect(personOf(review, 'Sofie Lund').disposition).toBe('conflict')
    expect(partnerOf(review, 'Havnens Venner').attention).toBe(true)
    expect(await accept(client, review)).toMatchObject({ changeSet: null })
    expect((await personNamed(client, 'sofie')).roles[0]?.title).toBe('Adm. direktør')
  })

  it('leaves a greeting that was put right alone, whatever happens to the name', async () => {
    const { client } = testApp()
    const page = withPersons('Gigtfællesskabet', () => [{ name: 'Hanne Vestergaard Krag', email: 'hanne.krag@gigtfaellesskabet.example' }])
    await importPage(client, page)
    const hanne = await personNamed(client, 'hanne')
    await client.persons.update({ id: hanne.id, version: hanne.version, patch: { givenName: 'Hanne Vestergaard', familyName: 'Krag' } })
    expect(await importPage(client, page)).toMatchObject({ changeSet: null })
    const renamed = withPersons('Gigtfællesskabet', () => [
      { name: 'Hanne Vestergaard Lund', email: 'hanne.krag@gigtfaellesskabet.example' }
    ])
    const review = await readPage(client, renamed)
    expect(fieldsOf(personOf(review, 'Hanne Vestergaard Lund'))).toEqual(['name: Hanne Vestergaard Krag > Hanne Vestergaard Lund'])
    await accept(client, review)
    const { greeting, salutationOverride, familyName } = await personNamed(client, 'hanne')
    expect([greeting, salutationOverride, familyName]).toEqual(['Kære Hanne Vestergaard', '', 'Lund'])
  })

  it('never moves the star of the primary contact', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const { contacts } = await partnerNamed(client, 'midtvest')
    const peter = contacts.find((contact) => contact.displayName === 'Peter Bang')
    await client.persons.updateRole({ id: peter?.affiliationId ?? '', version: peter?.version ?? 0, patch: { isPrimary: true } })
    await importPage(
      client,
      withPersons('Region Midtvest', (persons) => [{ name: 'Else Fjord', email: 'else.fjord@midtvest.example' }, ...persons])
    )
    const after = await partnerNamed(client, 'midtvest')
    expect(after.contacts.map((contact) => [contact.displayName, contact.isPrimary])).toEqual([
      ['Peter Bang', true],
      ['Else Fjord', false],
      ['Signe Vinter', false]
    ])
  })

  it('clears nothing by being silent', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const before = await client.file.dump()
    const silent = alliance.map(({ name, persons }) => ({
      name,
      persons: persons.map(({ name: person, email = '' }) => ({ name: person, email }))
    }))
    await importPage(client, silent)
    expect(await client.file.dump()).toBe(before)
  })

  it('adds a version to a statement that was rewritten, and none for other quotation marks', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const quoted = changed('Havnens Venner', (partner) => ({
      ...partner,
      statement: 'Vi er med,  fordi havnen skal være for alle, også for dem uden båd.'
    }))
    expect(await importPage(client, quoted)).toMatchObject({ changeSet: null })
    await importPage(
      client,
      changed('Havnens Venner', (partner) => ({ ...partner, statement: 'Havnen er byens største offentlige rum, og den er for alle.' }))
    )
    expect((await partnerNamed(client, 'havnens')).statements.map(({ no }) => no)).toEqual([2, 1])
  })

  it('does not bring back whom somebody took to the trash, or whose role was ended', async () => {
    const { client } = testApp()
    await importPage(client, alliance)
    const [karen, soren] = [await personNamed(client, 'karen'), await personNamed(client, 'østerby')]
    await client.persons.remove({ ids: [karen.id] })
    const role = soren.roles[0]
    await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 0, on: '2026-11-01', reason: 'left' })
    const before = await client.file.dump()
    const review = await readPage(client, alliance)
    expect(personOf(review, 'Karen Dam')).toMatchObject({ include: false, disposition: 'unchanged' })
    await accept(client, review)
    expect(await client.file.dump()).toBe(before)
  })
})
