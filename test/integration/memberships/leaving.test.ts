import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/rules/calendar.ts'
import fc from '../../support/fast-check.ts'
import { type TestApp, testApp } from '../../support/test-app.ts'

const today = '2026-11-22'
const morning = (day: string) => `${day}T10:00:00.000Z`
const only = (id: string) => ({ by: 'ids' as const, entity: 'partners' as const, ids: [id] })
const sort = [{ by: 'name' as const, desc: false }]
const found = async ({ client }: TestApp, query: string, asOf?: string) =>
  (await client.partners.table({ sort, query, ...(asOf && { asOf }) })).rows.map(({ name }) => name)

async function leavingOn(day: string) {
  const app = testApp()
  const { id } = await app.client.partners.create({ name: 'Havnens Venner' })
  const { changeSet } = await app.client.memberships.change({ selection: only(id), change: { what: 'leave', on: day, reason: 'Nedlagt' } })
  return { app, client: app.client, id, changeSet: changeSet ?? '' }
}

describe('A partner that leaves on a day to come', () => {
  it('is in until then and out from that day on, wherever it is counted, without anybody doing anything', async () => {
    const { app, client, id } = await leavingOn('2026-12-31')
    await client.partners.create({ name: 'Ældrenettet' })
    await client.persons.create({ givenName: 'Anna', partnerId: id })
    const list = await client.lists.create({ name: 'Aktive', entity: 'organisation', query: 'status:aktiv', policy: 'all' })
    const counts = async () => ({
      coverage: (await client.overview.coverage({ limit: 10 })).total,
      active: await found(app, 'status:aktiv'),
      counted: (await client.alliance.get()).counted.partners,
      listed: (await client.lists.get({ id: list.id })).memberCount,
      report: (await client.reports.get({ name: 'partners', period: { from: '2026-01-01', to: '2027-12-31' } })).sentence
    })
    const before = await counts()
    expect(before).toMatchObject({ coverage: 2, active: ['Havnens Venner', 'Ældrenettet'], counted: 2, listed: 1 })
    expect((await client.partners.get({ id })).membership).toMatchObject({ status: 'active', leftOn: '2026-12-31' })
    expect(await found(app, 'udtrådt:2026-12')).toEqual(['Havnens Venner'])
    app.setNow(morning('2026-12-30'))
    expect((await counts()).counted).toBe(2)
    app.setNow(morning('2026-12-31'))
    const after = await counts()
    expect(after).toMatchObject({ coverage: 1, active: ['Ældrenettet'], counted: 1, listed: 0 })
    expect([before.report, after.report]).toEqual([
      'Fra 1. jan. 2026 til 22. nov. 2026: 0 kom til, 0 trådte ud. Aktive partnere: 2 før, 2 til sidst.',
      'Fra 1. jan. 2026 til 31. dec. 2026: 0 kom til, 1 trådte ud. Aktive partnere: 2 før, 1 til sidst.'
    ])
    expect(await found(app, 'status:udtrådt')).toEqual(['Havnens Venner'])
    expect(await found(app, 'status:aktiv', '2026-12-30')).toHaveLength(2)
    const round = await client.signOns.create({ title: 'Brev', deadlineAt: '2027-02-01T11:00:00.000Z', body: 'Tekst', invite: 'all' })
    expect((await client.signOns.get({ id: round.id })).responses).toHaveLength(1)
  })

  it('can rest until then, leave earlier, and stay after all; undo takes back what was planned, also afterwards', async () => {
    const { app, client, id, changeSet } = await leavingOn('2026-12-31')
    const change = (what: 'pause' | 'resume' | 'join') => client.memberships.change({ selection: only(id), change: { what } })
    const [period] = await client.memberships.of({ partnerId: id })
    expect(await change('join')).toMatchObject({ changed: 0, passed: 1 })
    expect(await change('pause')).toMatchObject({ changed: 1 })
    expect(await client.memberships.of({ partnerId: id })).toMatchObject([{ status: 'paused', leftOn: '2026-12-31' }])
    await client.memberships.update({ id: period?.id ?? '', version: (period?.version ?? 0) + 1, patch: { leftOn: null } })
    expect(await client.memberships.of({ partnerId: id })).toMatchObject([{ status: 'paused', leftOn: null, leaveReason: '' }])
    await client.memberships.change({ selection: only(id), change: { what: 'leave', on: '2026-12-01' } })
    app.setNow(morning('2027-01-01'))
    expect(await client.memberships.of({ partnerId: id })).toMatchObject([{ status: 'left', leftOn: '2026-12-01' }])
    expect((await client.partners.table({ sort, asOf: '2026-11-30' })).rows).toMatchObject([{ status: 'paused' }])
    const second = await leavingOn('2026-12-31')
    second.app.setNow(morning('2027-01-01'))
    await second.client.history.undo({ set: second.changeSet })
    expect(await second.client.memberships.of({ partnerId: second.id })).toMatchObject([{ status: 'active', leftOn: null }])
    expect(changeSet).not.toBe('')
  })

  it('is not asked to be in twice at a time, and may come back after that day', async () => {
    const { client, id } = await leavingOn('2026-12-31')
    await expect(client.memberships.add({ partnerId: id, status: 'prospect', joinedText: '1. december 2026' })).rejects.toMatchObject({
      code: 'membership.overlap'
    })
    await client.memberships.add({ partnerId: id, status: 'prospect', joinedText: '1. marts 2027' })
    expect((await client.partners.get({ id })).membership).toMatchObject({ status: 'active', leftOn: '2026-12-31' })
  })
})

const planned = fc.array(
  fc.record({
    /** How long it is in, from a day that may be known, and what it does meanwhile. */
    joined: fc.option(fc.integer({ min: -60, max: 0 })),
    leaves: fc.option(fc.integer({ min: -20, max: 40 })),
    rests: fc.boolean()
  }),
  { minLength: 15, maxLength: 20 }
)

it('is seen on any evening, before and after, looking back, looking ahead and on the day, as a replay says', {
  timeout: 60_000
}, async () => {
  await fc.assert(
    fc.asyncProperty(planned, fc.uniqueArray(fc.integer({ min: -50, max: 60 }), { minLength: 6, maxLength: 6 }), async (all, days) => {
      const { client, close, setNow } = testApp()
      const spans = all.map(({ joined, leaves, rests }) => {
        const from = joined === null ? null : addDays(today, joined)
        const wanted = leaves === null ? null : addDays(today, leaves)
        return {
          from,
          to: wanted !== null && from !== null && wanted < from ? from : wanted,
          rests: rests && (wanted === null || wanted > today)
        }
      })
      for (const [at, { from, to, rests }] of spans.entries()) {
        const { id } = await client.partners.create({ name: `Partner ${at}` })
        if (from) await client.partners.update({ id, version: 1, patch: { joinedText: from } })
        if (rests) await client.memberships.change({ selection: only(id), change: { what: 'pause' } })
        if (to) await client.memberships.change({ selection: only(id), change: { what: 'leave', on: to } })
      }
      const replay = (day: string) =>
        Object.fromEntries(
          spans.flatMap(({ from, to, rests }, at) =>
            from !== null && from > day ? [] : [[`Partner ${at}`, to !== null && to <= day ? 'left' : rests ? 'paused' : 'active']]
          )
        )
      const seen = async (asOf?: string) =>
        Object.fromEntries((await client.partners.table({ sort, ...(asOf && { asOf }) })).rows.map(({ name, status }) => [name, status]))
      for (const day of days.map((each) => addDays(today, each))) {
        setNow(morning(today))
        expect(await seen(day)).toEqual(replay(day))
        const now = day > today ? day : today
        setNow(morning(now))
        expect(await seen()).toEqual(replay(now))
        const active = Object.values(replay(now)).filter((status) => status === 'active').length
        expect((await client.overview.coverage({ limit: 1 })).total).toBe(active)
        expect((await client.partners.table({ sort, query: 'status:aktiv', limit: 1 })).total).toBe(active)
        expect(await seen(day)).toEqual(replay(day))
      }
      await close()
    }),
    { numRuns: 3 }
  )
})
