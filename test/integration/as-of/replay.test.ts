import { expect, it } from 'vitest'
import { addDays } from '#shared/rules/calendar.ts'
import fc from '../../support/fast-check.ts'
import { testApp } from '../../support/test-app.ts'

interface Span {
  /** Null: nobody knows any more. */
  from: string | null
  to: string | null
}

const firstDay = '2020-01-01'
const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays(firstDay, days))

/** Up to three spans after one another; the first may have begun at an unknown time, the last may go on. */
const spans = fc
  .tuple(fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 6 }), fc.boolean())
  .map(([days, unknownStart]): Span[] => {
    const sorted = days.toSorted((a, b) => a - b).map((days) => addDays(firstDay, days))
    const found: Span[] = []
    for (let at = 0; at < sorted.length; at += 2)
      found.push({ from: at === 0 && unknownStart ? null : (sorted[at] ?? null), to: sorted[at + 1] ?? null })
    return found
  })

/** What happened, one thing after the other, until a day ended; what began at an unknown time happened before everything. */
function replay(all: readonly Span[], until: string): { isThere: boolean; isOpen: boolean } {
  const happened = all.flatMap(({ from, to }) => [
    { on: from ?? '0000-01-01', open: true },
    ...(to === null ? [] : [{ on: to, open: false }])
  ])
  let state = { isThere: all.length === 0, isOpen: false }
  for (const { on, open } of happened.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : Number(a.open) - Number(b.open))))
    if (on <= until) state = { isThere: true, isOpen: open }
  return state
}

const sort = [{ by: 'name' as const, desc: false }]

const many = fc.array(spans, { minLength: 30, maxLength: 40 })

it('answers as a replay of all that happened until the end of that day', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(many, many, fc.array(day, { minLength: 10, maxLength: 10 }), async (members, roles, days) => {
      const { client, context, close } = testApp()
      await context.session.write({ key: 'partner.created' }, (unit) => {
        const ids = members.map((periods, at) => {
          const id = unit.insert('organisation', { name: `Partner ${at}` })
          for (const { from, to } of periods)
            unit.insert('membership', {
              ...{ organisation_id: id, joined_from: from, joined_to: from, left_on: to, status: to === null ? 'active' : 'left' }
            })
          return id
        })
        for (const [at, periods] of roles.entries()) {
          const personId = unit.insert('person', { given_name: '', family_name: String(at), display_name: String(at) })
          for (const { from, to } of periods)
            unit.insert('affiliation', { person_id: personId, organisation_id: ids[at % 5] ?? '', from_on: from, to_on: to })
        }
        return {}
      })
      for (const asOf of days) {
        const partners = await client.partners.table({ sort, asOf })
        const expected = members.map((periods, at) => ({ name: `Partner ${at}`, periods, ...replay(periods, asOf) }))
        const status = (periods: readonly Span[], isOpen: boolean) => (periods.length === 0 ? null : isOpen ? 'active' : 'left')
        expect(Object.fromEntries(partners.rows.map(({ name, status }) => [name, status]))).toEqual(
          Object.fromEntries(expected.flatMap(({ name, periods, isThere, isOpen }) => (isThere ? [[name, status(periods, isOpen)]] : [])))
        )
        const active = await client.partners.table({ sort, asOf, query: 'status:aktiv' })
        expect(active.total).toBe(expected.filter(({ isOpen }) => isOpen).length)
        const persons = await client.persons.table({ sort, asOf })
        const there = roles.map((periods, at) => ({ at, partner: expected[at % 5], ...replay(periods, asOf) }))
        expect(Object.fromEntries(persons.rows.map(({ familyName, partnerName }) => [familyName, partnerName]))).toEqual(
          Object.fromEntries(
            there.flatMap(({ at, partner, isThere, isOpen }) =>
              isThere ? [[String(at), isOpen && partner?.isThere ? partner.name : null]] : []
            )
          )
        )
      }
      await close()
    }),
    { numRuns: 2 }
  )
})

it('shows a card as it was: who was there, what had been said, who had not come yet', async () => {
  const { client } = testApp()
  const { id } = await client.partners.create({ name: 'Havnens Venner' })
  const { id: anna } = await client.persons.create({ givenName: 'Anna', partnerId: id })
  const { id: bo } = await client.persons.create({ givenName: 'Bo' })
  await client.persons.addRole({ personId: bo, partnerId: id, title: 'Formand', fromOn: '2024-03-01' })
  const role = (await client.persons.get({ id: anna })).roles[0]
  await client.persons.endRole({ id: role?.id ?? '', version: role?.version ?? 1, on: '2024-02-29', reason: 'left' })
  const log = { kind: 'meeting' as const, text: 'Snak', with: [{ type: 'organisation' as const, id }] }
  await client.activities.log({ ...log, at: '2023-05-01T10:00:00.000Z' })
  await client.activities.log({ ...log, at: '2025-05-01T10:00:00.000Z' })
  const then = await client.partners.get({ id, asOf: '2024-01-31' })
  const now = await client.partners.get({ id })
  const names = (people: typeof then.contacts) => people.map(({ displayName }) => displayName)
  expect([names(then.contacts), names(then.former), then.lastDialogueAt?.slice(0, 4)]).toEqual([['Anna'], [], '2023'])
  expect([names(now.contacts), names(now.former), now.lastDialogueAt?.slice(0, 4)]).toEqual([['Bo'], ['Anna'], '2025'])
})
