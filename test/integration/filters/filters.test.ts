import { describe, expect, it } from 'vitest'
import type { Filter, FilterNode } from '#shared/model/filter.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const sort = [{ by: 'name' as const }]
const filterOf = (where: FilterNode): Filter => ({ version: 2, where })
const emailMissing = filterOf({ kind: 'present', field: 'email', present: false })

/** Anna at the municipality with a mail, Bo at the region without one, Clara at both. */
async function people() {
  const app = testApp()
  const { partners, persons } = app.client
  const { id: havn } = await partners.create({ name: 'Havn', organisationType: 'municipality', tags: ['sundhed'] })
  const { id: sund } = await partners.create({ name: 'Sund', organisationType: 'region' })
  const { id: anna } = await persons.create({ givenName: 'Anna', familyName: 'Holm', partnerId: havn, emails: ['anna@havn.example'] })
  const { id: bo } = await persons.create({ givenName: 'Bo', familyName: 'Bang', partnerId: sund, title: 'Chef' })
  const { id: clara } = await persons.create({ givenName: 'Clara', familyName: 'Dahl', partnerId: havn })
  await persons.addRole({ personId: clara, partnerId: sund, title: 'Leder' })
  return { app, havn, sund, anna, bo, clara }
}

const namesOf = async ({ client }: TestApp, query: string, filter?: Filter) =>
  (await client.persons.table({ query, sort, ...(filter ? { filter } : {}) })).rows.map(({ givenName }) => givenName)

describe('A filter of persons', () => {
  it.each([
    ['type:kommune', ['Anna', 'Clara']],
    ['type:kommune type:region', ['Clara']],
    ['type:kommune | titel:chef', ['Anna', 'Bo', 'Clara']],
    ['-(tag:sundhed)', ['Bo']],
    ['partner:>=2', ['Clara']],
    ['(bo | clara) -leder', ['Bo']],
    ['navn:an*', ['Anna']],
    ['email:havn.example', ['Anna']],
    ['oprettet:i-dag -har:email', ['Bo', 'Clara']],
    ['dialog:>90d', ['Anna', 'Bo', 'Clara']],
    ['dialog:<90d', []]
  ])('%s finds %j', async (query, expected) => {
    const { app } = await people()
    expect((await namesOf(app, query)).sort()).toEqual(expected)
  })

  it('is true together with what is typed', async () => {
    const { app } = await people()
    expect(await namesOf(app, 'clara', emailMissing)).toEqual(['Clara'])
    expect(await namesOf(app, 'anna', emailMissing)).toEqual([])
  })

  it('finds no one by a field that is not asked of persons, or that is gone', async () => {
    const { app } = await people()
    expect(await namesOf(app, '', filterOf({ kind: 'present', field: 'custom:gone', present: false }))).toEqual([])
    expect(await namesOf(app, '', filterOf({ kind: 'present', field: 'cvr', present: false }))).toEqual([])
  })

  it('counts days from the day it is asked', async () => {
    const { app, anna } = await people()
    await app.client.activities.log({ kind: 'meeting', text: 'x', with: [{ type: 'person', id: anna }] })
    expect(await namesOf(app, 'dialog:<90d')).toEqual(['Anna'])
    app.setNow('2027-03-01T10:00:00.000Z')
    expect(await namesOf(app, 'dialog:<90d')).toEqual([])
    expect(await namesOf(app, 'dialog:>90d har:email')).toEqual(['Anna'])
  })

  it('understands fields of the user by their labels, also where they need quotation marks', async () => {
    const { app, anna, bo } = await people()
    const set = async (id: string, value: string) => {
      const { version } = await app.client.persons.get({ id })
      await app.client.persons.update({ id, version, patch: { customs: [{ label: 'Medlems nr.', value }] } })
    }
    await set(anna, '7')
    await set(bo, '12')
    expect(await namesOf(app, '"Medlems nr.":>10')).toEqual(['Bo'])
    expect((await namesOf(app, 'har:"medlems nr."')).sort()).toEqual(['Anna', 'Bo'])
  })

  it('says at which character it is not understood, and what may have been meant', async () => {
    const { app } = await people()
    await expect(namesOf(app, 'anna (stauts:aktiv)')).rejects.toMatchObject({
      code: 'filter.unknown-field',
      data: { details: { column: 7, part: 'stauts', hint: 'status' } }
    })
  })
})

describe('A filter of partners', () => {
  it.each([
    ['person:>=2', ['Havn', 'Sund']],
    ['person:==1', []],
    ['person:bang', ['Sund']],
    ['-har:email', ['Sund']],
    ['tag:sundhed | type:region', ['Havn', 'Sund']],
    ['rytme:ok', []]
  ])('%s finds %j', async (query, expected) => {
    const { app } = await people()
    const { rows } = await app.client.partners.table({ query, sort })
    expect(rows.map(({ name }) => name).sort()).toEqual(expected)
  })

  it('knows those that are over their rhythm', async () => {
    const { app, havn } = await people()
    await app.client.activities.log({ kind: 'meeting', text: 'x', with: [{ type: 'organisation', id: havn }] })
    await app.context.session.write({ key: 'test' }, (unit) => {
      unit.insert('cadence', { organisation_id: havn, days: 30 })
      return {}
    })
    app.setNow('2027-03-01T10:00:00.000Z')
    const { rows } = await app.client.partners.table({ query: 'rytme:ved-at-glippe', sort })
    expect(rows.map(({ name }) => name)).toEqual(['Havn'])
  })
})

describe('A list by rule', () => {
  it('is made from a tree as well as from a text, and says both', async () => {
    const { app } = await people()
    const { id } = await app.client.lists.create({ name: 'Uden mail', filter: emailMissing })
    expect(await app.client.lists.get({ id, language: 'en' })).toMatchObject({
      query: 'missing:email',
      filter: emailMissing,
      memberCount: 2
    })
  })

  it('is still understood as it was stored by the first version', async () => {
    const { app } = await people()
    const first = {
      version: 1,
      where: {
        kind: 'and',
        nodes: [
          { kind: 'equals', field: 'organisationType', value: 'municipality' },
          { kind: 'present', field: 'email', present: false },
          { kind: 'equals', field: 'tag', value: 'sundhed' },
          { kind: 'text', text: 'clara', phrase: false }
        ]
      }
    }
    await app.context.session.write({ key: 'test' }, (unit) => {
      unit.insert('list', { name: 'Gammel', kind: 'dynamic', definition_json: JSON.stringify(first) })
      return {}
    })
    const [list] = await app.client.lists.all({})
    expect(list).toMatchObject({ query: 'type:kommune mangler:email tag:sundhed clara', memberCount: 1 })
    expect(list?.filter?.version).toBe(2)
  })

  it('can be asked for, also by partners and by other rules, and never in a circle', async () => {
    const { app, anna } = await people()
    const { lists } = app.client
    await lists.create({ name: 'Håndplukket', selection: { by: 'ids', entity: 'persons', ids: [anna] } })
    await lists.create({ name: 'Ledere', query: 'titel:leder' })
    await lists.create({ name: 'Begge', query: 'liste:ledere,håndplukket' })
    const { id, changeSet: _ } = await lists.create({ name: 'Kreds', query: 'bo' })
    const { version } = await lists.get({ id })
    await expect(lists.update({ id, version, patch: { query: 'liste:kreds' } })).rejects.toMatchObject({ code: 'list.circle' })
    expect((await namesOf(app, 'liste:begge')).sort()).toEqual(['Anna', 'Clara'])
    expect(await namesOf(app, 'liste:kreds')).toEqual(['Bo'])
    expect(await namesOf(app, 'mangler:liste')).toEqual([])
    expect(await namesOf(app, 'liste:>=2')).toHaveLength(2)
    const { rows } = await app.client.partners.table({ query: 'liste:ledere', sort })
    expect(rows.map(({ name }) => name).sort()).toEqual(['Havn', 'Sund'])
  })
})

it('A selection and an export by a filter are those that the table shows', async () => {
  const { app } = await people()
  const selection = { by: 'query', entity: 'persons', query: 'type:region', filter: emailMissing } as const
  const { id } = await app.client.lists.create({ name: 'Valgte', selection })
  expect(await app.client.lists.get({ id })).toMatchObject({ memberCount: 2 })
  const steps = await app.client.exports.make({ as: 'csv', wanted: { what: 'persons', query: 'type:region', filter: emailMissing } })
  let rows = 0
  for (let step = await steps.next(); ; step = await steps.next())
    if (step.done) {
      rows = step.value.rows
      break
    }
  expect(rows).toBe(2)
})
