import { describe, expect, it } from 'vitest'
import { type PersonRow, personGroups } from '#shared/model/person.ts'
import { testApp } from '../../support/test-app.ts'

/** What a row says of its group; null: no value. */
const sharedBy: Record<(typeof personGroups)[number], (row: PersonRow) => string | null> = {
  partner: (row) => row.partnerName,
  type: (row) => row.organisationType,
  city: (row) => row.city,
  language: (row) => row.language,
  lastDialogue: (row) => row.lastDialogueAt?.slice(0, 7) ?? null,
  created: (row) => row.createdAt.slice(0, 7)
}

async function withPersons(contacts: number) {
  const app = testApp()
  for await (const _step of await app.client.file.generate({ partners: 12, contacts }));
  const someone = await app.client.persons.table({ sort: [{ by: 'name' }], limit: 3 })
  for (const [at, { id }] of someone.rows.entries())
    await app.client.activities.log({
      kind: 'meeting',
      with: [{ type: 'person', id }],
      text: 'Talt',
      at: `2026-0${at + 3}-04T10:00:00.000Z`
    })
  return app
}

const address = { label: 'work', poBox: '', extended: '', street: '', postalCode: '', city: '', region: '', country: '' } as const

describe('Groups of persons', () => {
  it.each(personGroups)('stand in the order of their rows and are counted right, by %s', async (group) => {
    const { client } = await withPersons(230)
    for (const sort of [[{ by: 'name' }], [{ by: 'email', desc: true }]] as const)
      for (const query of ['', 'a']) {
        const rows = await client.persons.table({ query, sort, group, limit: 1000 })
        const groups = await client.persons.groups({ query, sort, group })
        let from = 0
        for (const { key, label, count, missingEmail, oldestDialogue } of groups) {
          const its = rows.rows.slice(from, from + count)
          expect(new Set(its.map(sharedBy[group]))).toEqual(new Set([label ?? key]))
          expect(its.filter(({ email }) => email === null)).toHaveLength(missingEmail)
          expect(its.flatMap(({ lastDialogueAt }) => lastDialogueAt ?? []).sort()[0] ?? null).toBe(oldestDialogue)
          from += count
        }
        expect(from).toBe(rows.total)
        expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length)
      }
  })

  it.each(['partner', 'type', 'city'] as const)('are those of the role that speaks for a person, by %s', async (group) => {
    const { client } = await withPersons(40)
    const { rows: partners } = await client.partners.table({ sort: [{ by: 'name' }] })
    const { rows: persons } = await client.persons.table({ sort: [{ by: 'name' }] })
    for (const [at, { id }] of persons.slice(0, 12).entries()) {
      await client.persons.addRole({ personId: id, partnerId: partners[at % 5]?.id ?? '', title: '', isContact: at % 3 === 0 })
      const { version } = await client.persons.get({ id })
      if (at % 2 === 0)
        await client.persons.update({ id, version, patch: { addresses: [{ ...address, city: at % 4 === 0 ? 'Ærøby' : 'Zobling' }] } })
    }
    await client.partners.remove({ ids: [partners[1]?.id ?? ''] })
    const sort = [{ by: 'name' }] as const
    const { rows } = await client.persons.table({ sort, group, limit: 1000 })
    const groups = await client.persons.groups({ sort, group })
    expect(groups.flatMap(({ key, label, count }) => Array(count).fill(label ?? key))).toEqual(rows.map(sharedBy[group]))
    expect(groups.length).toBeGreaterThan(2)
  })

  it('turn round where the order says so, and rows without a value come last', async () => {
    const { client } = await withPersons(60)
    const up = await client.persons.groups({ sort: [{ by: 'lastDialogue' }], group: 'lastDialogue' })
    const down = await client.persons.groups({ sort: [{ by: 'lastDialogue', desc: true }], group: 'lastDialogue' })
    const keys = up.map(({ key }) => key)
    expect(keys.at(-1)).toBeNull()
    expect(keys.slice(0, -1)).toEqual(keys.slice(0, -1).sort())
    expect(keys).toEqual(expect.arrayContaining(['2026-03', '2026-04', '2026-05']))
    expect(down).toEqual(up.toReversed())
  })
})

describe("A field of one's own in the table of persons", () => {
  it('is told with the row, sorted by and grouped by', async () => {
    const { client } = await withPersons(9)
    const { rows } = await client.persons.table({ sort: [{ by: 'name' }] })
    for (const [at, { id }] of rows.slice(0, 3).entries()) {
      const { version } = await client.persons.get({ id })
      await client.persons.update({ id, version, patch: { customs: [{ label: 'Kreds', value: at === 1 ? 'Syd' : 'Nord' }] } })
    }
    const [field] = await client.fields.list({ entity: 'person' })
    const by = `custom:${field?.id ?? ''}` as const
    const sorted = await client.persons.table({ sort: [{ by, desc: true }] })
    expect(sorted.rows.slice(0, 3).map(({ customs }) => customs[field?.id ?? ''])).toEqual(['Syd', 'Nord', 'Nord'])
    const groups = await client.persons.groups({ sort: [{ by: 'name' }], group: by })
    expect(groups.map(({ label, count }) => [label, count])).toEqual([
      ['Nord', 2],
      ['Syd', 1],
      [null, 6]
    ])
    const grouped = await client.persons.table({ sort: [{ by: 'name' }], group: by })
    expect(grouped.rows.slice(0, 2).map(({ id }) => id)).toEqual([rows[0]?.id, rows[2]?.id])
  })
})

describe('The place of a person', () => {
  it('is where the table has its row, whatever the order and the groups', async () => {
    const { client } = await withPersons(150)
    const asked = { query: 'a', sort: [{ by: 'title', desc: true }], group: 'city' } as const
    const { rows } = await client.persons.table({ ...asked, limit: 1000 })
    const ids = rows.map(({ id }) => id).filter((_, at) => at % 7 === 0)
    expect(await client.persons.position({ ...asked, ids })).toEqual(ids.map((id) => rows.findIndex((row) => row.id === id)))
  })

  it('is none for who does not match and who does not exist', async () => {
    const { client } = await withPersons(20)
    const { rows } = await client.persons.table({ sort: [{ by: 'name' }] })
    const last = rows.at(-1)
    const id = last?.id ?? ''
    await client.persons.remove({ ids: [id] })
    expect(await client.persons.position({ sort: [{ by: 'name' }], ids: [id, 'nobody', rows[0]?.id ?? ''] })).toEqual([null, null, 0])
  })
})
