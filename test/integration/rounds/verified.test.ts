import { expect, it } from 'vitest'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'
import { issuesOf } from '../quality/found.ts'

it('What was confirmed in a round is not asked about for a year: a role by an address of whoever has no other, a statement by itself', async () => {
  const app = testApp()
  const { client, context } = app
  const ids = await aPartner(client, 'Havnens Venner', [{ name: 'Anna Holm', email: 'anna@havnen.example' }])
  const partner = ids['Havnens Venner'] ?? ''
  await client.partners.setStatement({ id: partner, language: 'da', text: 'Vi er med.' })
  const issues = async () =>
    [...(await issuesOf(client, 'not-verified')), ...(await issuesOf(client, 'statement-old'))].map(({ rule }) => rule)
  app.setNow('2029-01-10T10:00:00.000Z')
  expect(await issues()).toEqual(['not-verified', 'statement-old'])
  const confirm = (table: 'contact_point' | 'statement_version') =>
    context.session.write({ key: 'test' }, (unit) => {
      for (const id of unit.db.column<string>(`select id from ${table}`)) unit.update(table, id, { verified_on: '2028-12-01' })
      return {}
    })
  await confirm('contact_point')
  expect(await issues()).toEqual(['statement-old'])
  await confirm('statement_version')
  expect(await issues()).toEqual([])
  // of two roles nobody knows which one was meant
  const { id: other } = await client.partners.create({ name: 'Søens Venner' })
  await client.persons.addRole({ personId: ids['Anna Holm'] ?? '', partnerId: other, title: 'Leder' })
  expect(await issues()).toEqual([])
  app.setNow('2031-01-10T10:00:00.000Z')
  await context.session.write({ key: 'test' }, (unit) => {
    for (const id of unit.db.column<string>('select id from contact_point')) unit.update('contact_point', id, { verified_on: '2030-12-01' })
    return {}
  })
  expect(await issuesOf(client, 'not-verified')).toHaveLength(2)
})
