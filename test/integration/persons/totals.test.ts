import { describe, expect, it } from 'vitest'
import { TableView } from '#shared/model/view.ts'
import { testApp } from '../../support/test-app.ts'

async function withFees() {
  const app = testApp()
  for await (const _step of await app.client.file.generate({ partners: 12, contacts: 90 }));
  for (const label of ['Gebyr', 'Valgt']) await app.client.fields.create({ entity: 'person', label, type: 'text', options: [] })
  const { rows } = await app.client.persons.table({ sort: [{ by: 'name' }], limit: 90 })
  const fees = ['1200', '-50.5', '0', 'efter aftale']
  for (const [at, fee] of fees.entries()) {
    const id = rows[at * 7]?.id ?? ''
    const { version } = await app.client.persons.get({ id })
    const customs = [
      { label: 'Gebyr', value: fee },
      { label: 'Valgt', value: ['2026-03-01', '--05-11', '2024-02-29', ''][at] ?? '' }
    ]
    await app.client.persons.update({ id, version, patch: { customs } })
  }
  const fields = await app.client.fields.list({ entity: 'person' })
  const column = (label: string) => `custom:${fields.find((field) => field.label === label)?.id ?? ''}` as const
  return { ...app, fee: column('Gebyr'), chosen: column('Valgt') }
}

describe('What is told of columns of Personer', () => {
  it('adds up numbers and finds the first and the last day among all rows that match', async () => {
    const { client, fee, chosen } = await withFees()
    const told = await client.persons.totals({
      totals: [
        { column: fee, of: 'sum' },
        { column: fee, of: 'average' },
        { column: fee, of: 'filled' },
        { column: fee, of: 'empty' },
        { column: chosen, of: 'first' },
        { column: chosen, of: 'last' }
      ]
    })
    expect(told).toEqual({ all: [1149.5, 1149.5 / 3, 4, 86, '2024-02-29', '2026-03-01'], groups: [] })
    const none = await client.persons.totals({ query: 'findesikkexyz', totals: [{ column: fee, of: 'sum' }] })
    expect(none.all).toEqual([null])
  })

  it('counts what the rows show, in every group and under any filter', async () => {
    const { client } = await withFees()
    for (const query of ['', 'a', 'mangler:email', 'type:kommune a'])
      for (const group of ['partner', 'type', 'created'] as const) {
        const { rows } = await client.persons.table({ query, sort: [{ by: 'name' }], group, limit: 1000 })
        const groups = await client.persons.groups({ query, sort: [{ by: 'name' }], group })
        const told = await client.persons.totals({
          ...{ query, group },
          totals: [
            { column: 'email', of: 'empty' },
            { column: 'created', of: 'last' }
          ]
        })
        const expected = (of: typeof rows) => [
          of.filter(({ email }) => !email).length,
          of
            .map(({ createdAt }) => createdAt)
            .sort()
            .at(-1)
        ]
        expect(told.all).toEqual(rows.length > 0 ? expected(rows) : [0, null])
        let from = 0
        for (const { key, count, missingEmail } of groups) {
          const its = told.groups.find((each) => each.key === key)
          expect(its?.values).toEqual(expected(rows.slice(from, from + count)))
          expect(its?.values[0]).toBe(missingEmail)
          from += count
        }
        expect(told.groups).toHaveLength(groups.length)
      }
  })
})

describe('What is told of columns of Partnere', () => {
  it('is what their rows come to, leaving out people in the trash', async () => {
    const { client } = await withFees()
    const { rows: people } = await client.persons.table({ sort: [{ by: 'name' }], limit: 5 })
    await client.persons.remove({ ids: people.map(({ id }) => id) })
    const { rows } = await client.partners.table({ sort: [{ by: 'name' }], limit: 100 })
    const { all } = await client.partners.totals({
      totals: [
        { column: 'persons', of: 'sum' },
        { column: 'email', of: 'filled' },
        { column: 'statement', of: 'filled' }
      ]
    })
    expect(all).toEqual([
      rows.reduce((sum, { personCount }) => sum + personCount, 0),
      rows.filter(({ email }) => email).length,
      rows.filter(({ hasStatement }) => hasStatement).length
    ])
  })
})

describe('A view', () => {
  it('of before reads as one without a line at the foot', () => {
    const before = { columns: [], pinned: 1, sort: [{ by: 'name', desc: false }], group: null, filter: null, density: null, editing: false }
    expect(TableView.parse(before).totals).toEqual([])
  })
})
