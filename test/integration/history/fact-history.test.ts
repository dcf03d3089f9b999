import { describe, expect, it } from 'vitest'
import type { Fact } from '#shared/model/fact-history.ts'
import { accept } from '../../support/pages.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const days = ['2026-11-20T09:00:00.000Z', '2026-11-21T09:00:00.000Z', '2026-11-22T09:00:00.000Z'] as const

/** A person whose address and title were changed a day after another. */
async function aChangedPerson() {
  const app = testApp()
  const { client } = app
  app.setNow(days[0])
  const { id: partnerId } = await client.partners.create({ name: 'Havnens Venner' })
  const { id } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund', partnerId, emails: ['sofie@havnen.example'] })
  app.setNow(days[1])
  await change(app, id, { emails: ['sofie@venner.example', 'sl@venner.example'], tags: ['havn'], honorific: 'dr.' })
  app.setNow(days[2])
  await change(app, id, { emails: ['sl@venner.example'], tags: ['kyst'], notes: 'Ringer helst' })
  return { app, client, id, partnerId, of: (field: Fact['field']): Fact => ({ entity: 'person', id, field }) }
}

async function change({ client }: TestApp, id: string, patch: Parameters<TestApp['client']['persons']['update']>[0]['patch']) {
  const { version } = await client.persons.get({ id })
  return client.persons.update({ id, version, patch })
}

/** The dump without what every write moves on. */
const factsIn = (dump: string) => dump.replace(/"(version|updated_at)":\s*[^,}\n]+/g, '').replace(/^.*"(tagging|app_setting)".*$/gm, '')

const versionOf = async ({ client }: TestApp, id: string) => (await client.persons.get({ id })).version

describe('The history of a fact', () => {
  it('tells what a list of addresses was, the newest change first', async () => {
    const { client, of } = await aChangedPerson()
    const versions = await client.history.field(of('email'))
    expect(versions.map(({ at, old, new: now }) => [at, old, now])).toEqual([
      [days[2], 'sofie@venner.example; sl@venner.example', 'sl@venner.example'],
      [days[1], 'sofie@havnen.example', 'sofie@venner.example; sl@venner.example'],
      [days[0], null, 'sofie@havnen.example']
    ])
    expect(versions.every(({ kind, source }) => kind === 'edit' && source === null)).toBe(true)
  })

  it('knows tags that were taken away, although their rows are gone', async () => {
    const { client, of } = await aChangedPerson()
    expect((await client.history.field(of('tags'))).map(({ old, new: now }) => [old, now])).toEqual([
      ['havn', 'kyst'],
      [null, 'havn']
    ])
  })

  it('passes over changes of other facts', async () => {
    const { client, of } = await aChangedPerson()
    expect(await client.history.field(of('notes'))).toMatchObject([{ at: days[2], old: null, new: 'Ringer helst' }])
    expect(await client.history.field(of('web'))).toEqual([])
  })

  it.each([
    ['email', 'sofie@venner.example; sl@venner.example'],
    ['tags', 'havn'],
    ['notes', null]
  ] as const)('is brought back as a change of its own: %s', async (field, back) => {
    const { app, client, id, of } = await aChangedPerson()
    const [newest] = await client.history.field(of(field))
    const dump = await client.file.dump()
    const { changeSet } = await client.history.restore({
      ...of(field),
      version: await versionOf(app, id),
      changeSet: newest?.changeSet ?? '',
      side: 'before'
    })
    const [after] = await client.history.field(of(field))
    expect(after).toMatchObject({ changeSet, new: back })
    expect((await client.history.list({ recordId: id }))[0]).toMatchObject({ label: 'history.restored' })
    await client.history.undo({ set: changeSet ?? '' })
    expect(factsIn(await client.file.dump())).toEqual(factsIn(dump))
  })

  it('brings back a field of the user, an address, a joining date and the title of a role', async () => {
    const { app, client, id, partnerId } = await aChangedPerson()
    const partner = async () => client.partners.get({ id: partnerId })
    const at = {
      label: 'work',
      poBox: '',
      extended: '',
      street: 'Havnegade 1',
      postalCode: '8000',
      city: 'Aarhus C',
      region: '',
      country: ''
    } as const
    await client.partners.update({
      id: partnerId,
      version: (await partner()).version,
      patch: { joinedText: '2019', addresses: [at], customs: [{ label: 'Medlemsnr', value: '12' }] }
    })
    await client.partners.update({
      id: partnerId,
      version: (await partner()).version,
      patch: { joinedText: '2020', addresses: [], customs: [{ label: 'Medlemsnr', value: '' }] }
    })
    const fieldId = await app.context.session.read(({ db }) => db.value<string>('select id from custom_field') ?? '')
    for (const field of ['joined', 'address', `custom:${fieldId}`] as const) {
      const fact: Fact = { entity: 'organisation', id: partnerId, field }
      const [newest] = await client.history.field(fact)
      await client.history.restore({ ...fact, version: (await partner()).version, changeSet: newest?.changeSet ?? '', side: 'before' })
    }
    expect(await partner()).toMatchObject({
      membership: { joinedText: '2019' },
      addresses: [at],
      customs: [{ label: 'Medlemsnr', value: '12' }]
    })
    const [role] = (await client.persons.get({ id })).roles
    if (!role) throw new Error('no role')
    await client.persons.updateRole({ id: role.id, version: role.version, patch: { title: 'Formand', fromOn: '2024-01-01' } })
    const [titled] = await client.history.field({ entity: 'role', id: role.id, field: 'title' })
    expect(titled).toMatchObject({ old: null, new: 'Formand' })
  })

  it('names the page that an import read', async () => {
    const app = testApp()
    const { client } = app
    const csv = 'Navn;E-mail;Partner\nAnna Holm;anna@kysten.example;Kystens Venner'
    await accept(client, await client.imports.read({ text: csv, from: 'csv', source: 'medlemmer' }))
    const { rows } = await client.persons.table({ sort: [{ by: 'name' }] })
    const versions = await client.history.field({ entity: 'person', id: rows[0]?.id ?? '', field: 'email' })
    expect(versions).toMatchObject([{ kind: 'import', new: 'anna@kysten.example' }])
    expect(versions[0]?.source).toContain('medlemmer')
  })

  it('is not brought back over what somebody else has changed meanwhile', async () => {
    const { client, of } = await aChangedPerson()
    const [newest] = await client.history.field(of('notes'))
    await expect(
      client.history.restore({ ...of('notes'), version: 1, changeSet: newest?.changeSet ?? '', side: 'before' })
    ).rejects.toMatchObject({ code: 'record.changed-elsewhere' })
  })

  it('is found by an index however much was changed', async () => {
    const { app } = await aChangedPerson()
    const plan = app.context.session.read(({ db }) =>
      db.rows<{ detail: string }>(
        `explain query plan select distinct row_id from change where op = 'remove'
         and coalesce(before_json ->> 'owner_id', before_json ->> 'entity_id', before_json ->> 'organisation_id', before_json ->> 'project_id') = ? and table_name = ?`,
        '',
        ''
      )
    )
    expect((await plan).map(({ detail }) => detail).join(' ')).toContain('change_removed')
  })
})
