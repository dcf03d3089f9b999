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
