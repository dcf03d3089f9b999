import { describe, expect, it } from 'vitest'
import { leaving } from '#renderer/lib/personal-data.ts'
import { aPartner, aPerson, aSender, aTemplate } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'
import { accounted, type World, waysOut } from './ways-out.ts'

const everyPurpose = ['newsletter', 'service', 'personal', 'kurser', 'samtykke'] as const
type Purpose = (typeof everyPurpose)[number]

/** Somebody for each way to say no, by what the no keeps from them. */
const nos: Readonly<Record<string, readonly Purpose[]>> = {
  'no-newsletter@nej.example': ['samtykke', 'newsletter'],
  'no-contact@nej.example': everyPurpose,
  'no-service@nej.example': ['samtykke', 'service'],
  'no-courses@nej.example': ['samtykke', 'kurser'],
  'only-address@nej.example': ['samtykke', 'newsletter'],
  'no-wish@nej.example': everyPurpose,
  'never-asked@nej.example': ['samtykke'],
  'yes-to-courses@nej.example': ['samtykke'],
  'yes-no@nej.example': ['samtykke'],
  'yes@nej.example': []
}

const home = {
  label: 'work',
  street: 'Kaj 3',
  postalCode: '8000',
  city: 'Aarhus C',
  extended: '',
  poBox: '',
  region: '',
  country: ''
} as const

async function aWorld(purpose: Purpose): Promise<World> {
  const app = testApp()
  const { client } = app
  await aSender(client)
  await client.purposes.create({ name: 'Kurser', mailClass: 'newsletter', legalBasis: 'legitimate-interest' })
  await client.purposes.create({ name: 'Samtykke', mailClass: 'newsletter', legalBasis: 'consent' })
  const { 'Anna Holm': anna = '' } = await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havnen.example' }])
  await client.consent.setByAddress({ address: 'only-address@nej.example', purpose: 'newsletter', status: 'withdrawn', how: 'mail' })
  const person = Object.fromEntries(
    await Promise.all(
      Object.keys(nos).map(async (email) => [email, await aPerson(client, { name: email.split('@')[0] ?? '', email })] as const)
    )
  )
  const says = (email: string, code: string, status: 'withdrawn' | 'objected' | 'granted' = 'withdrawn') =>
    client.consent.set({ personId: person[email] ?? '', purpose: code, status, how: 'mail 3. november' })
  await says('no-newsletter@nej.example', 'newsletter')
  await says('no-contact@nej.example', 'all', 'objected')
  await says('no-service@nej.example', 'service', 'objected')
  await says('no-courses@nej.example', 'kurser')
  await says('no-wish@nej.example', 'all')
  await client.consent.set({ personId: anna, purpose: 'samtykke', status: 'granted', how: 'skrev sig på' })
  await says('yes@nej.example', 'samtykke', 'granted')
  await says('yes-to-courses@nej.example', 'kurser', 'granted')
  await says('yes-no@nej.example', 'samtykke', 'granted')
  await says('yes-no@nej.example', 'samtykke')
  // who never said yes keeps nobody else from the address
  if (purpose === 'samtykke') await aPerson(client, { name: 'Har Samme', email: 'yes@nej.example' })
  // somebody who has the address of one who said no
  await aPerson(client, { name: 'Deler Adresse', email: 'no-contact@nej.example' })
  const { id: listId } = await client.lists.create({ name: 'Alle', query: '', policy: 'all', purpose })
  const { id: templateId } = await aTemplate(client, { purpose })
  const { rows } = await client.persons.table({ query: '', sort: [{ by: 'name' }] })
  for (const { id } of rows) {
    const { version } = await client.persons.get({ id })
    await client.persons.update({ id, version, patch: { addresses: [home] } })
  }
  return { app, client, listId, templateId, purpose, names: rows.map(({ displayName }) => displayName) }
}

describe('Whoever said no to what a letter is for', () => {
  it.each(everyPurpose)('is in nothing that leaves the card file: %s', async (purpose) => {
    const world = await aWorld(purpose)
    for (const [name, wayOut] of Object.entries(waysOut)) {
      const text = await wayOut(world)
      expect(text, name).toMatch(/anna@havnen\.example|Anna Holm/)
      for (const [address, kept] of Object.entries(nos)) {
        // on paper there are names
        const isThere = new RegExp(`(?<![-\\w])(?:${address}|${address.split('@')[0]}$)`, 'm').test(text)
        expect(isThere, `${name}: ${address}`).toBe(!kept.includes(purpose))
      }
      expect(text).not.toContain('Deler Adresse')
    }
  })

  it('is kept from every call by which personal data leave the window, unless it is no letter', () => {
    expect(Object.keys(accounted).sort()).toEqual(Object.keys(leaving).sort())
    for (const way of Object.values(accounted)) expect(way.startsWith('no letter: ') || way in waysOut, way).toBe(true)
  })

  it('gets a letter of one’s own hand that is for nobody else, unless the address came back', async () => {
    const { client } = await aWorld('newsletter')
    const { rows } = await client.persons.table({ query: 'no-contact', sort: [{ by: 'name' }] })
    const one = { by: 'ids', entity: 'persons', ids: rows.map(({ id }) => id).slice(0, 1) } as const
    const gets = async (purpose: string) => (await client.lists.resolve({ selection: one, purpose })).included.length
    expect([await gets('newsletter'), await gets('service'), await gets('personal')]).toEqual([0, 0, 1])
    const { id: templateId } = await aTemplate(client, { name: 'Kære du', purpose: 'personal' })
    const { id } = await client.mailings.create({ selection: one, templateId })
    expect((await client.mailings.write({ id })).written).toBe(1)
  })
})

describe('A letter that rests on consent', () => {
  it('says of whoever has not given it that they have not, and of whoever has that they get it, until they take it back', async () => {
    const { client } = await aWorld('samtykke')
    const { id: listId } = await client.lists.create({ name: 'Begge', query: 'yes', policy: 'all', purpose: 'samtykke' })
    const resolved = async () => {
      const { included, excluded } = await client.lists.resolve({ selection: { by: 'list', listId } })
      return [included.map(({ name }) => name), Object.fromEntries(excluded.map(({ name, reason }) => [name, reason]))]
    }
    expect(await resolved()).toEqual([['yes'], { 'Har Samme': 'no-consent', 'yes-no': 'unsubscribed', 'yes-to-courses': 'no-consent' }])
    const { id: templateId } = await aTemplate(client, { name: 'Ja', purpose: 'samtykke' })
    const { id } = await client.mailings.create({ selection: { by: 'list', listId }, templateId })
    const { rows } = await client.persons.table({ query: 'yes', sort: [{ by: 'name' }] })
    const personId = rows.find(({ displayName }) => displayName === 'yes')?.id ?? ''
    const why = await client.lists.why({ id: listId, personId: rows.find(({ displayName }) => displayName === 'yes-to-courses')?.id ?? '' })
    expect(why.recipient?.reason).toBe('no-consent')
    const { changeSet } = await client.consent.set({ personId, purpose: 'samtykke', status: 'withdrawn', how: 'ringede' })
    expect((await client.mailings.recipients({ id })).map(({ state }) => state)).not.toContain('planned')
    await client.history.undo({ set: changeSet ?? '' })
    await client.consent.set({ personId, purpose: 'all', status: 'objected', how: 'ringede' })
    await client.consent.set({ personId, purpose: 'all', status: 'restored', how: 'ringede igen' })
    expect((await resolved())[0]).toEqual(['yes'])
  })
})

describe('A purpose', () => {
  it('of one’s own has a code made from its name, is undoable, and stays while something names it', async () => {
    const { client } = testApp()
    const { id, code, changeSet } = await client.purposes.create({ name: 'Møder & kurser', mailClass: 'service', legalBasis: null })
    expect(code).toBe('moder-kurser')
    expect((await client.purposes.all()).map((each) => each.code)).toEqual(['newsletter', 'service', 'personal', 'moder-kurser'])
    await expect(client.purposes.create({ name: 'moder kurser', mailClass: 'service' })).rejects.toMatchObject({ code: 'record.duplicate' })
    await client.lists.create({ name: 'Mødefolk', query: '', purpose: code })
    await expect(client.purposes.remove({ id })).rejects.toMatchObject({ code: 'record.still-referenced' })
    await client.history.undo({})
    await client.purposes.remove({ id })
    await client.history.undo({})
    await client.history.undo({ set: changeSet ?? '' })
    expect((await client.purposes.all()).map((each) => each.code)).toEqual(['newsletter', 'service', 'personal'])
    const [builtIn] = await client.purposes.all()
    await expect(client.purposes.remove({ id: builtIn?.id ?? '' })).rejects.toMatchObject({ code: 'purpose.built-in' })
  })

  it('that is not there is refused wherever it is named', async () => {
    const { client } = testApp()
    const personId = await aPerson(client, { name: 'Anna Holm' })
    const refused = { data: { code: 'input.invalid', details: { field: 'purpose' } } }
    await expect(client.consent.set({ personId, purpose: 'ukendt', status: 'withdrawn', how: 'mail' })).rejects.toMatchObject(refused)
    await expect(aTemplate(client, { purpose: 'ukendt' })).rejects.toMatchObject(refused)
    await expect(client.lists.create({ name: 'A', query: '', purpose: 'ukendt' })).rejects.toMatchObject(refused)
    const selection = { by: 'query', entity: 'persons', query: '' } as const
    await expect(client.lists.resolve({ selection, purpose: 'ukendt' })).rejects.toMatchObject(refused)
  })
})

describe('A wish', () => {
  it('has the file that proves it', async () => {
    const app = testApp()
    const personId = await aPerson(app.client, { name: 'Anna Holm', email: 'anna@havnen.example' })
    const upload = app.upload(Buffer.from('Jeg vil ikke have flere breve'), 'afmelding.txt')
    await app.client.consent.set({ personId, purpose: 'newsletter', status: 'withdrawn', how: 'mail', upload })
    const [wish] = (await app.client.persons.get({ id: personId })).consent
    expect(wish?.file?.name).toBe('afmelding.txt')
    const { base64 } = await app.client.consent.evidence({ id: wish?.file?.id ?? '' })
    expect(Buffer.from(base64, 'base64').toString('utf8')).toBe('Jeg vil ikke have flere breve')
  })
})
