import { afterEach, beforeEach, expect, it } from 'vitest'
import { endOf, localDay } from '#shared/rules/calendar.ts'
import { testApp } from '../../support/test-app.ts'

const here = process.env['TZ']
beforeEach(() => {
  process.env['TZ'] = 'Europe/Copenhagen'
})
afterEach(() => {
  if (here === undefined) delete process.env['TZ']
  else process.env['TZ'] = here
})

/** Half past midnight in Copenhagen: in UTC it is still the day before. */
const afterMidnight = '2026-11-22T23:30:00.000Z'

it('A day is the day of the clock on the wall: what is promised for today is due after midnight', async () => {
  const { client, setNow } = testApp()
  setNow(afterMidnight)
  const { id: personId } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
  const subject = { type: 'person', id: personId } as const
  await client.followUps.create({ title: 'Ring', subject, dueOn: '2026-11-23' })
  expect(await client.followUps.list({ due: 'today' })).toMatchObject([{ dueOn: '2026-11-23', overdueDays: 0 }])
  expect((await client.persons.table({ query: 'frist:i-dag', sort: [{ by: 'name' }] })).total).toBe(1)
})

it('A talk after midnight is of that day and month: in filters, groups, reports and the overview', async () => {
  const { client, setNow } = testApp()
  setNow('2026-11-30T23:30:00.000Z')
  const { id } = await client.persons.create({ givenName: 'Sofie', familyName: 'Lund' })
  await client.activities.log({ kind: 'meeting', with: [{ type: 'person', id }], text: 'Talt', at: '2026-11-30T23:10:00.000Z' })
  const sort = [{ by: 'name' }] as const
  expect((await client.persons.groups({ group: 'lastDialogue', sort })).map(({ key }) => key)).toEqual(['2026-12'])
  expect((await client.persons.groups({ group: 'created', sort })).map(({ key }) => key)).toEqual(['2026-12'])
  for (const [query, found] of [
    ['dialog:2026-12-01', 1],
    ['dialog:2026-11-30', 0],
    ['oprettet:2026-12-01', 1],
    ['dialog:>=2026-12-01', 1],
    ['dialog:<2026-12-01', 0]
  ] as const)
    expect([query, (await client.persons.table({ query, sort })).total]).toEqual([query, found])
  const rows = { name: 'outreach', kind: 'all' } as const
  expect(await client.reports.rows({ ...rows, from: '2026-12-01', until: '2026-12-31' })).toMatchObject({
    total: 1,
    rows: [{ on: '2026-12-01' }]
  })
  expect(await client.reports.rows({ ...rows, from: '2026-11-01', until: '2026-11-30' })).toMatchObject({ total: 0 })
  const { periods } = await client.overview.contacts({ per: 'month' })
  expect(periods.at(-1)).toMatchObject({ from: '2026-12-01', meetings: 1 })
})

it('The last instant of a day, to which one looks back, is of that day, and the next instant is not', () => {
  for (const [day, next] of [
    ['2026-11-22', '2026-11-23'],
    ['2026-03-29', '2026-03-30'],
    ['2026-10-25', '2026-10-26'],
    ['2027-12-31', '2028-01-01']
  ] as const) {
    expect(localDay(endOf(day))).toBe(day)
    expect(localDay(new Date(Date.parse(endOf(day)) + 1).toISOString())).toBe(next)
  }
})
