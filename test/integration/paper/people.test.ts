import { describe, expect, it } from 'vitest'
import { aPartner, aPerson, optOut } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const selected = (ids: readonly string[], entity: 'persons' | 'partners' = 'persons') => ({ by: 'ids' as const, entity, ids: [...ids] })

describe('The people who are copied', () => {
  it('are the contact persons of a partner, with what one writes on a list', async () => {
    const { client } = testApp()
    const ids = await aPartner(client, 'Havnens Venner', [
      { name: 'Sofie Lund', email: 'sofie@havnen.example', title: 'Direktør' },
      { name: 'Bo Krag', title: 'Konsulent' }
    ])
    const { total, rows, reasons } = await client.paper.people({ selection: selected([ids['Havnens Venner'] ?? ''], 'partners') })
    expect(total).toBe(2)
    expect(rows.map(({ name, title, partnerName, email }) => [name, title, partnerName, email])).toEqual([
      ['Sofie Lund', 'Direktør', 'Havnens Venner', 'sofie@havnen.example'],
      ['Bo Krag', 'Konsulent', 'Havnens Venner', null]
    ])
    expect(reasons).toEqual([{ reason: 'no-address', count: 1 }])
  })

  it('keep their address to themselves after a no, and their number after a no to everything', async () => {
    const { client } = testApp()
    const person = async (name: string) => {
      const id = await aPerson(client, { name, email: `${name.slice(0, 2).toLowerCase()}@havnen.example` })
      const { version } = await client.persons.get({ id })
      await client.persons.update({ id, version, patch: { phones: ['20 12 34 56'] } })
      return id
    }
    const ids = [await person('Anna Holm'), await person('Bo Bang'), await person('Cai Dam')]
    await optOut(client, ids[1] ?? '')
    await optOut(client, ids[2] ?? '', 'all')
    const { rows } = await client.paper.people({ selection: selected(ids) })
    expect(rows.map(({ email, phone, reason }) => [email, phone, reason])).toEqual([
      ['an@havnen.example', '20 12 34 56', null],
      [null, '20 12 34 56', 'unsubscribed'],
      [null, null, 'objected']
    ])
  })

  it('are also those who are not on show: a page of all that match', async () => {
    const { client } = testApp()
    for (const name of ['Anna Holm', 'Bo Bang', 'Cai Dam']) await aPerson(client, { name })
    const selection = { by: 'query' as const, entity: 'persons' as const, query: '' }
    const first = await client.paper.people({ selection, limit: 2 })
    const last = await client.paper.people({ selection, limit: 2, offset: 2 })
    expect([first.total, ...[...first.rows, ...last.rows].map(({ name }) => name)]).toEqual([3, 'Bo Bang', 'Cai Dam', 'Anna Holm'])
  })
})
