import { expect, it } from 'vitest'
import { maskAnswer } from '#shared/rules/privacy/mask-answer.ts'
import { isMasked, MASK } from '#shared/rules/privacy/mask-text.ts'
import { testApp } from '../../support/test-app.ts'

const secrets = {
  email: 'astrid.lyng@moensklint.example',
  phone: '+4520004911',
  raw: '20 00 49 11',
  street: 'Klintevej 17, 2. tv.',
  statement: 'Vi vil have, at alle kan komme ud i naturen.',
  note: 'Går på barsel i februar',
  said: 'Hun ringede om lokalerne i Stege',
  promise: 'Ring på 20 00 49 11',
  own: 'allergi over for nødder'
}

/** A card file with one of everything that is hidden. */
async function fullFile() {
  const app = testApp()
  const { client } = app
  const { id: partnerId } = await client.partners.create({ name: 'Møns Klint Venner' })
  await client.partners.setStatement({ id: partnerId, language: 'da', text: secrets.statement })
  const { id } = await client.persons.create({
    ...{ givenName: 'Astrid', familyName: 'Lyng', partnerId, title: 'Formand' },
    ...{ emails: [secrets.email], phones: [secrets.raw] }
  })
  const { version } = await client.persons.get({ id })
  const address = {
    label: 'work' as const,
    street: secrets.street,
    extended: '',
    poBox: '',
    postalCode: '4780',
    city: 'Stege',
    region: '',
    country: 'DK'
  }
  await client.persons.update({ id, version, patch: { notes: secrets.note, addresses: [address] } })
  await client.fields.create({
    entity: 'person',
    label: 'Kost',
    type: 'text',
    options: [],
    first: { id, value: secrets.own }
  })
  await client.activities.log({ kind: 'call', with: [{ type: 'person', id }], text: secrets.said })
  await client.followUps.create({ title: secrets.promise, dueOn: '2026-11-23', subject: { type: 'person', id } })
  return { client, id, partnerId }
}

const sort = [{ by: 'name' as const, desc: false }]

it('Hides every address, number, note, statement and entry of the log in whatever is asked, and nothing else', async () => {
  const { client, id, partnerId } = await fullFile()
  const subject = { type: 'person' as const, id }
  const selection = { by: 'ids' as const, entity: 'persons' as const, ids: [id] }
  const asked: readonly [path: string, input: unknown, answer: Promise<unknown>][] = [
    ['persons.get', { id }, client.persons.get({ id })],
    ['persons.table', {}, client.persons.table({ sort })],
    ['partners.get', {}, client.partners.get({ id: partnerId })],
    ['partners.table', {}, client.partners.table({ sort })],
    ['activities.timeline', {}, client.activities.timeline({ subject })],
    ['followUps.list', {}, client.followUps.list({})],
    ['overview.get', {}, client.overview.get()],
    ['history.list', {}, client.history.list({})],
    ['history.changes', {}, client.history.changes({ recordId: id })],
    ['history.field', { field: 'notes' }, client.history.field({ entity: 'person', id, field: 'notes' })],
    ['history.field', { field: 'email' }, client.history.field({ entity: 'person', id, field: 'email' })],
    ['search.find', {}, client.search.find({ text: 'lokalerne' })],
    ['search.find', {}, client.search.find({ text: 'naturen' })],
    ['search.find', {}, client.search.find({ text: '4911' })],
    ['lists.resolve', {}, client.lists.resolve({ selection })]
  ]
  for (const [path, input, answer] of asked) {
    const plain = JSON.stringify(await answer)
    const masked = JSON.stringify(maskAnswer(path, input, JSON.parse(plain)))
    for (const [name, secret] of Object.entries(secrets)) expect(masked, `${path}: ${name}`).not.toContain(secret)
  }
  const table = maskAnswer('persons.table', {}, await client.persons.table({ sort })) as { rows: Record<string, unknown>[] }
  expect(table.rows[0]).toMatchObject({ id, displayName: 'Astrid Lyng', title: 'Formand', city: 'Stege', email: MASK, phone: MASK })
})

it('Says nothing of secrets that were never there: without the mask the same answers hold each of them', async () => {
  const { client, id, partnerId } = await fullFile()
  const said = JSON.stringify([
    await client.persons.get({ id }),
    await client.partners.get({ id: partnerId }),
    await client.activities.timeline({ subject: { type: 'person', id } }),
    await client.followUps.list({})
  ])
  for (const secret of Object.values(secrets)) expect(said).toContain(secret)
  expect(isMasked(said)).toBe(false)
})
