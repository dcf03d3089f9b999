import { describe, expect, it } from 'vitest'
import { readGrid } from '#main/formats/table/index.ts'
import { aPartner, aPerson, optOut } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'
import { exported } from './exported.ts'

/** A list of everybody with an address, of whom one said no, one shares his address, and one has two. */
async function aList() {
  const app = testApp()
  const { client } = app
  const ids = await aPartner(client, 'Havnens Venner', [
    { name: 'Anna Holm', email: 'anna@havnen.example', title: 'Formand' },
    { name: 'Bo Bang', email: 'bo@havnen.example' },
    { name: 'Cai Dam', email: 'bo@havnen.example' }
  ])
  const anna = await client.persons.get({ id: ids['Anna Holm'] ?? '' })
  await client.persons.update({ id: anna.id, version: anna.version, patch: { emails: ['anna@havnen.example', 'bo@havnen.example'] } })
  await aPerson(client, { name: 'Dorte Ek' })
  await optOut(client, ids['Bo Bang'] ?? '')
  const { id: listId } = await client.lists.create({ name: 'Nyt: havnen/2026', query: '', policy: 'all' })
  return { client, wanted: { what: 'list', listId } as const }
}

describe('The recipients of a list', () => {
  it.each(['csv', 'xlsx', 'vcard', 'vcard3'] as const)('are exported as %s without an address at which somebody said no', async (as) => {
    const { client, wanted } = await aList()
    const { content, rows, excluded, name } = await exported(client, { as, wanted })
    expect([rows, excluded]).toEqual([1, 3])
    expect(name).toMatch(/^Nyt havnen 2026 2026-11-22\.(?:csv|xlsx|vcf)$/)
    const text = as === 'xlsx' ? JSON.stringify((await readGrid({ bytes: content, kind: 'xlsx' })).rows) : content.toString('utf8')
    expect(text).toContain('anna@havnen.example')
    for (const left of ['bo@havnen.example', 'Bo Bang', 'Cai', 'Dorte']) expect(text).not.toContain(left)
  })
})

describe('An export', () => {
  it('has those who were asked for, in that order, and nobody out of the trash', async () => {
    const { client } = testApp()
    const ids = await Promise.all(['Anna Holm', 'Bo Bang', 'Cai Dam'].map((name) => aPerson(client, { name })))
    await client.persons.remove({ ids: ids.slice(1, 2) })
    const { content, rows } = await exported(client, { as: 'csv', wanted: { what: 'persons', query: '', ids: ids.toReversed() } })
    const grid = await readGrid({ bytes: content, kind: 'csv' })
    expect(grid.rows.slice(1).map((row) => row[1])).toEqual(['Cai Dam', 'Anna Holm'])
    expect(rows).toBe(2)
  })

  it('of nobody is a file with headers, or an empty one', async () => {
    const { client } = testApp()
    const wanted = { what: 'persons', query: 'ingen' } as const
    expect((await exported(client, { as: 'csv', wanted, language: 'en' })).content.toString('utf8')).toMatch(
      /^\ufeffCard index ID;Name;.*\r\n$/
    )
    expect((await exported(client, { as: 'vcard', wanted })).content).toHaveLength(0)
    const { content } = await exported(client, { as: 'xlsx', wanted })
    expect((await readGrid({ bytes: content, kind: 'xlsx' })).rows).toHaveLength(1)
  })

  it('loses nothing of somebody with more addresses and numbers than a table has columns for', async () => {
    const { client } = testApp()
    const id = await aPerson(client, { name: 'Anna Holm' })
    const numbers = Array.from({ length: 30 }, (_, at) => at + 10)
    const emails = numbers.map((no) => `anna${no}@havnen.example`)
    const phones = numbers.map((no) => `20 00 41 ${no}`)
    await client.persons.update({ id, version: (await client.persons.get({ id })).version, patch: { emails, phones } })
    const { content } = await exported(client, { as: 'csv', wanted: { what: 'persons', query: '' } })
    for (const value of [...emails, ...phones]) expect(content.toString('utf8')).toContain(value)
  })

  it('stops when it is broken off', async () => {
    const { client } = testApp()
    for (const name of ['Anna Holm', 'Bo Bang']) await aPerson(client, { name })
    const controller = new AbortController()
    controller.abort()
    await expect(exported(client, { as: 'csv', wanted: { what: 'persons', query: '' } }, controller.signal)).rejects.toThrow()
  })
})
