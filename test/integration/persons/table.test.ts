import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import type { personColumns } from '#shared/model/person.ts'
import { testApp } from '../../support/test-app.ts'

type Sort = { by: (typeof personColumns)[number]; desc?: boolean }

/** The ids of all rows, asked for in parts; every part tells the same total. */
async function idsOf(client: Client, query: string, sort: Sort): Promise<string[]> {
  const ids: string[] = []
  for (let total = 1; ids.length < total; ) {
    const page = await client.persons.table({ query, sort: [sort], offset: ids.length, limit: 400 })
    total = page.total
    expect(page.rows).toHaveLength(Math.min(400, total - ids.length))
    ids.push(...page.rows.map(({ id }) => id))
  }
  return ids
}

const questions = [
  'thorbjørn',
  '2',
  's konsulent',
  '"anne mette"',
  'type:kommune',
  'tag:presse a',
  'mangler:email',
  'type:fond mangler:telefon k'
]

describe('The table of persons', () => {
  it.each([{ by: 'name' }, { by: 'name', desc: true }, { by: 'title', desc: true }] as const)(
    'finds rows in the order in which all of them stand: %o',
    async (sort) => {
      const { client } = testApp()
      for await (const _step of await client.file.generate({ partners: 60, contacts: 1500 }));
      const found = new Map<string, string[]>()
      for (const query of questions) found.set(query, await idsOf(client, query, sort))
      const { id } = await client.persons.create({ givenName: 'Ny', familyName: 'Nyby' })
      await client.persons.remove({ ids: [id] })

      const all = await idsOf(client, '', sort)
      expect(all).toHaveLength(1500)
      for (const [query, ids] of found) {
        expect(ids.length).toBeGreaterThan(0)
        expect(all.filter((each) => ids.includes(each))).toEqual(ids)
        // the order of all is known by now, and the few are picked out of it
        expect(await idsOf(client, query, sort)).toEqual(ids)
      }
    }
  )

  it('begins with the same rows when so many match that only the first ones are looked for', async () => {
    const { client } = testApp()
    for await (const _step of await client.file.generate({ partners: 20, contacts: 7000 }));
    const page = (query: string, desc: boolean) => client.persons.table({ query, sort: [{ by: 'name', desc }], limit: 200 })
    for (const query of ['2', '4', 'example'])
      for (const desc of [false, true]) {
        const first = await page(query, desc)
        const all = await idsOf(client, query, { by: 'name', desc })
        expect(first.total).toBeGreaterThan(5000)
        expect(first.total).toBe(all.length)
        expect(first.rows.map(({ id }) => id)).toEqual(all.slice(0, 200))
      }
  })

  it('finds nobody in the trash', async () => {
    const { client } = testApp()
    const { id } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
    await client.persons.remove({ ids: [id] })
    for (const query of ['', 's', 'sofie', '"sofie lund"'])
      expect(await client.persons.table({ query, sort: [{ by: 'name' }] })).toMatchObject({ total: 0, rows: [] })
  })
})
