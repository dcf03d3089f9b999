import { expect, it } from 'vitest'
import { testApp } from '../../support/test-app.ts'

const at = (day: string) => `${day}T10:00:00.000Z`

async function partners(names: readonly string[]) {
  const app = testApp()
  const ids: string[] = []
  for (const name of names) ids.push((await app.client.partners.create({ name })).id)
  return { ...app, ids }
}

it('puts the partner that hangs on one silent person without a phone first', async () => {
  const { client, ids } = await partners(['Aftenstjernen', 'Havnens Venner'])
  const [nobody = '', single = ''] = ids
  await client.persons.create({ givenName: 'Sofie', partnerId: single })
  const log = { kind: 'call', direction: 'out', outcome: 'reached' } as const
  await client.activities.log({ ...log, text: 'Snak', at: at('2025-10-01'), with: [{ type: 'organisation', id: single }] })
  const { rows, total, lacking } = await client.overview.coverage({})
  expect([total, lacking]).toEqual([2, 2])
  expect(rows.map(({ name, isSinglePoint, points }) => [name, isSinglePoint, points.dialogue, points.primary])).toEqual([
    ['Havnens Venner', true, 'old', 'ok'],
    ['Aftenstjernen', false, 'missing', 'missing']
  ])
  expect(rows.at(-1)?.partnerId).toBe(nobody)
  expect(await client.overview.ofPartner({ id: single })).toEqual(rows[0])
})

it('does not call silence what the log is too young to know', async () => {
  const { client, ids } = await partners(['Havnens Venner', 'Søens Folk'])
  const [talked = ''] = ids
  await client.activities.log({ kind: 'meeting', text: 'Snak', at: at('2026-11-01'), with: [{ type: 'organisation', id: talked }] })
  const { rows } = await client.overview.coverage({})
  expect(Object.fromEntries(rows.map(({ name, points }) => [name, points.dialogue]))).toEqual({
    'Havnens Venner': 'ok',
    'Søens Folk': 'unknown'
  })
})

it('is content with two people, an open promise, a fresh statement and roles that were confirmed, and asks again when they age', async () => {
  const { client, ids, setNow } = await partners(['Havnens Venner'])
  const [id = ''] = ids
  for (const givenName of ['Sofie', 'Bo']) await client.persons.create({ givenName, partnerId: id })
  await client.partners.setStatement({ id, language: 'da', text: 'Fordi det haster.' })
  await client.followUps.create({ title: 'Ring', subject: { type: 'organisation', id }, dueOn: '2026-12-01' })
  await client.activities.log({ kind: 'meeting', text: 'Snak', at: at('2026-11-01'), with: [{ type: 'organisation', id }] })
  const { points: now } = (await client.overview.coverage({})).rows[0] ?? {}
  expect(now).toEqual({ primary: 'ok', dialogue: 'ok', backup: 'ok', statement: 'ok', verified: 'ok', followUp: 'ok', project: 'unknown' })
  setNow(at('2029-01-01'))
  const { points: later } = (await client.overview.coverage({})).rows[0] ?? {}
  expect(later).toEqual({
    primary: 'ok',
    dialogue: 'old',
    backup: 'ok',
    statement: 'old',
    verified: 'old',
    followUp: 'ok',
    project: 'unknown'
  })
})

it('counts calls, mails and meetings by month, quarter and year, also where there were none', async () => {
  const { client, ids } = await partners(['Havnens Venner'])
  const party = [{ type: 'organisation', id: ids[0] ?? '' } as const]
  for (const [kind, day] of [
    ['call', '2026-11-02'],
    ['meeting', '2026-10-02'],
    ['email', '2026-01-31'],
    ['note', '2026-11-03'],
    ['call', '2010-01-01']
  ] as const)
    await client.activities.log({ kind, text: 'Snak', at: at(day), with: party })
  const months = await client.overview.contacts({ per: 'month' })
  expect(months.since).toBe('2010-01-01')
  expect(months.periods).toHaveLength(12)
  expect(months.periods.at(-1)).toEqual({ from: '2026-11-01', calls: 1, mails: 0, meetings: 0 })
  expect(months.periods.at(-3)).toEqual({ from: '2026-09-01', calls: 0, mails: 0, meetings: 0 })
  expect((await client.overview.contacts({ per: 'quarter' })).periods.at(-1)).toEqual({
    from: '2026-10-01',
    calls: 1,
    mails: 0,
    meetings: 1
  })
  expect((await client.overview.contacts({ per: 'year' })).periods.at(-1)).toEqual({ from: '2026-01-01', calls: 1, mails: 1, meetings: 1 })
})

it('counts in each period as many contacts as the log lists between its days, neither more nor notes', async () => {
  const { client, ids } = await partners(['Havnens Venner'])
  const party = [{ type: 'organisation' as const, id: ids[0] ?? '' }]
  for (const day of ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'])
    for (const kind of ['call', 'note', 'meeting'] as const) await client.activities.log({ kind, text: 'Snak', at: at(day), with: party })
  const { periods } = await client.overview.contacts({ per: 'month' })
  const october = periods.find(({ from }) => from === '2026-10-01')
  const kinds = ['call' as const, 'email' as const, 'meeting' as const]
  const log = await client.activities.timeline({ from: '2026-10-01', until: '2026-11-01', kinds })
  expect([october?.calls, october?.meetings, log.total, log.entries.length]).toEqual([2, 2, 4, 4])
  expect(new Set(log.entries.map((entry) => entry.at.slice(0, 7)))).toEqual(new Set(['2026-10']))
})
