import { describe, expect, it } from 'vitest'
import { aPartner, optOut } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

describe('A meeting sheet', () => {
  it('tells of a partner who is there, what was last said and what was promised', async () => {
    const { client } = testApp()
    const ids = await aPartner(client, 'Havnens Venner', [
      { name: 'Sofie Lund', email: 'sofie@havnen.example', title: 'Direktør' },
      { name: 'Bo Krag' }
    ])
    const [partner = '', sofie = '', bo = ''] = Object.values(ids)
    await client.partners.setStatement({ id: partner, language: 'da', text: 'Lige adgang for alle.' })
    await client.activities.log({ kind: 'call', with: [{ type: 'person', id: sofie }], outcome: 'reached', text: 'Vil gerne være vært.' })
    await client.followUps.create({ title: 'Send program', subject: { type: 'person', id: sofie }, dueOn: '2026-12-01' })
    await client.followUps.create({ title: 'Aftal dato', subject: { type: 'organisation', id: partner }, dueOn: '2026-11-30' })
    await optOut(client, bo, 'all')
    const { total, rows } = await client.paper.sheets({ selection: { by: 'ids', entity: 'partners', ids: [partner] } })
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({
      name: 'Havnens Venner',
      lines: [
        { name: 'Sofie Lund', title: 'Direktør', isPrimary: true, emails: ['sofie@havnen.example'], objects: false },
        { name: 'Bo Krag', objects: true }
      ],
      lastDialogue: { kind: 'call', text: 'Vil gerne være vært.' },
      followUps: [
        { title: 'Aftal dato', about: '' },
        { title: 'Send program', about: 'Sofie Lund' }
      ],
      statement: { text: 'Lige adgang for alle.' }
    })
  })

  it('says how many people there are beyond those that fit on a page', async () => {
    const { client } = testApp()
    const people = Array.from({ length: 11 }, (_, at) => ({ name: `Person Nr${at}` }))
    const { 'Havnens Venner': id = '' } = await aPartner(client, 'Havnens Venner', people)
    const { rows } = await client.paper.sheets({ selection: { by: 'ids', entity: 'partners', ids: [id] } })
    expect([rows[0]?.lines.length, rows[0]?.moreLines]).toEqual([8, 3])
  })

  it('has the roles of a person, for all that a query is true of', async () => {
    const { client } = testApp()
    await aPartner(client, 'Havnens Venner', [{ name: 'Sofie Lund', title: 'Direktør' }, { name: 'Bo Krag' }])
    const { total, rows } = await client.paper.sheets({ selection: { by: 'query', entity: 'persons', query: 'sofie' } })
    expect(total).toBe(1)
    expect(rows[0]).toMatchObject({ entity: 'persons', name: 'Sofie Lund', lines: [{ name: 'Havnens Venner', title: 'Direktør' }] })
  })
})
