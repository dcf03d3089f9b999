import { describe, expect, it } from 'vitest'
import { readGrid } from '#main/formats/table/index.ts'
import type { Client } from '#shared/contract/index.ts'
import { aPartner, aPerson, aSender, aTemplate, draftsIn } from '../../support/outreach.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'
import { exported } from '../exports/exported.ts'

interface World {
  app: TestApp
  client: Client
  listId: string
  templateId: string
  purpose: string
}

const aMailing = async ({ client, listId, templateId }: World) =>
  (await client.mailings.create({ selection: { by: 'list', listId }, templateId })).id

const anExport =
  (as: 'csv' | 'vcard' | 'vcard3') =>
  async ({ client, listId }: World) =>
    (await exported(client, { as, wanted: { what: 'list', listId } })).content.toString('utf8')

/** Every way in which a letter, or an address to write to, leaves the card file: its name, and all that comes out. */
const outputs: Readonly<Record<string, (world: World) => Promise<string>>> = {
  'who gets the letter': async ({ client, listId, purpose }) =>
    JSON.stringify((await client.lists.resolve({ selection: { by: 'list', listId }, purpose })).included),
  'copied addresses': async ({ client, listId, purpose }) =>
    (await client.lists.addresses({ selection: { by: 'list', listId }, purpose })).batches.join('\n'),
  'the preview while a letter is written': async ({ client, listId, purpose }) => {
    const letter = { subject: 'Nyt', body: '{{ hilsen }}', language: 'da', selection: { by: 'list', listId }, purpose } as const
    const { total } = await client.templates.preview({ ...letter, index: 0 })
    const mails = Array.from({ length: total }, (_, index) => client.templates.preview({ ...letter, index }))
    return (await Promise.all(mails)).map(({ mail }) => mail?.source).join('\n')
  },
  'the recipients of a mailing': async (world) => {
    const recipients = await world.client.mailings.recipients({ id: await aMailing(world) })
    return JSON.stringify(recipients.filter(({ state }) => state !== 'excluded' && state !== 'held'))
  },
  'drafts in a folder': async (world) => {
    const { folder } = await world.client.mailings.write({ id: await aMailing(world) })
    return Object.values(draftsIn(folder ?? '')).join('\n')
  },
  'a list as CSV': anExport('csv'),
  'a list as vCard': anExport('vcard'),
  'a list as vCard 3': anExport('vcard3'),
  'a list as XLSX': async ({ client, listId }) => {
    const { content } = await exported(client, { as: 'xlsx', wanted: { what: 'list', listId } })
    return JSON.stringify((await readGrid({ bytes: content, kind: 'xlsx' })).rows)
  }
}

const everyPurpose = ['newsletter', 'service', 'personal', 'kurser'] as const
type Purpose = (typeof everyPurpose)[number]

/** Somebody for each way to say no, by what the no keeps from them. */
const nos: Readonly<Record<string, readonly Purpose[]>> = {
  'no-newsletter@nej.example': ['newsletter'],
  'no-contact@nej.example': everyPurpose,
  'no-service@nej.example': ['service'],
  'no-courses@nej.example': ['kurser'],
  'only-address@nej.example': ['newsletter'],
  'no-wish@nej.example': everyPurpose
}

async function aWorld(purpose: Purpose): Promise<World> {
  const app = testApp()
  const { client } = app
  await aSender(client)
  await client.purposes.create({ name: 'Kurser', mailClass: 'newsletter', legalBasis: 'consent' })
  await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havnen.example' }])
  await client.consent.setByAddress({ address: 'only-address@nej.example', purpose: 'newsletter', status: 'withdrawn', how: 'mail' })
  const person = Object.fromEntries(
    await Promise.all(
      Object.keys(nos).map(async (email) => [email, await aPerson(client, { name: email.split('@')[0] ?? '', email })] as const)
    )
  )
  const says = (email: string, code: string, status: 'withdrawn' | 'objected' = 'withdrawn') =>
    client.consent.set({ personId: person[email] ?? '', purpose: code, status, how: 'mail 3. november' })
  await says('no-newsletter@nej.example', 'newsletter')
  await says('no-contact@nej.example', 'all', 'objected')
  await says('no-service@nej.example', 'service', 'objected')
  await says('no-courses@nej.example', 'kurser')
  await says('no-wish@nej.example', 'all')
  // somebody who has the address of one who said no
  await aPerson(client, { name: 'Deler Adresse', email: 'no-contact@nej.example' })
  const { id: listId } = await client.lists.create({ name: 'Alle', query: '', policy: 'all', purpose })
  const { id: templateId } = await aTemplate(client, { purpose })
  return { app, client, listId, templateId, purpose }
}

describe('Whoever said no to what a letter is for', () => {
  it.each(everyPurpose)('is in nothing that leaves the card file: %s', async (purpose) => {
    const world = await aWorld(purpose)
    for (const [name, output] of Object.entries(outputs)) {
      const text = await output(world)
      expect(text, name).toContain('anna@havnen.example')
      for (const [address, kept] of Object.entries(nos)) {
        if (kept.includes(purpose)) expect(text, `${name} has ${address}`).not.toContain(address)
        else expect(text, `${name} lacks ${address}`).toContain(address)
      }
      expect(text).not.toContain('Deler Adresse')
    }
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
