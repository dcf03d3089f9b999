import { expect, it } from 'vitest'
import { lastOf } from '../../support/last-of.ts'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

it('Erasing names every file that was saved since: participants, signatures, approvals, reports, accounts and the whole card file', async () => {
  const { client } = testApp()
  const { 'Sofie Lund': personId = '' } = await aPartner(client, 'Havnens Venner', [{ name: 'Sofie Lund', email: 'sofie@havnen.example' }])
  const named = async () => (await client.cases.traces({ personId })).files.map(({ path, kind, holds }) => [path, kind, holds])
  const { id: event } = await client.events.create({ title: 'Møde', startsAt: '2026-12-02T11:00:00.000Z' })
  const { id: signOn } = await client.signOns.create({
    title: 'Åbent brev',
    body: 'Vi beder jer lytte.',
    deadlineAt: '2026-12-01T11:00:00.000Z'
  })
  await client.signOns.block({ id: signOn })
  expect(await named()).toEqual([])

  await client.events.list({ id: event, language: 'en' })
  await client.signOns.block({ id: signOn, asFile: true })
  await client.signOns.record({ id: signOn })
  const period = { from: '2026-01-01', to: '2026-12-31' }
  await client.reports.file({ name: 'partners', period, as: 'csv', language: 'da' })
  const { id: account } = await client.accounts.create({ title: 'Året der gik', language: 'da', ...period })
  await client.accounts.file({ id: account, as: 'html' })
  await lastOf(client.exports.make({ as: 'json', wanted: { what: 'partners' } }))
  const files = await named()
  expect(files.map(([, kind]) => kind)).toEqual(['json', 'account', 'report', 'csv', 'csv', 'csv'])
  expect(
    files
      .map(([path]) => path)
      .toReversed()
      .slice(0, 3)
  ).toEqual(['participants.csv', 'underskrifter.csv', 'godkendelser.csv'])
  expect(new Set(files.map(([, , holds]) => holds))).toEqual(new Set(['maybe']))
})

it('A report that was downloaded is said to be somewhere, not to be gone; whose name is on it is in it', async () => {
  const { client } = testApp()
  const ids = await aPartner(client, 'Havnens Venner', [{ name: 'Sofie Lund', email: 'sofie@havnen.example' }, { name: 'Bo Bang' }])
  for (const name of ['Sofie Lund', 'Bo Bang']) await client.cases.report({ personId: ids[name] ?? '', as: 'pdf', language: 'da' })
  const { files } = await client.cases.traces({ personId: ids['Sofie Lund'] ?? '' })
  expect(files).toMatchObject([
    { path: 'Det ved vi om Bo Bang.pdf', holds: 'maybe', place: 'fetched' },
    { path: 'Det ved vi om Sofie Lund.pdf', holds: 'sure', place: 'fetched' }
  ])
})

it('A backup made in the second somebody was written down in is one that has them', async () => {
  const { client, setNow } = testApp()
  setNow('2026-11-22T10:00:00.600Z')
  const { id: personId } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
  setNow('2026-11-22T10:00:00.900Z')
  await client.backups.make()
  expect((await client.cases.traces({ personId })).backups).toHaveLength(1)
})
