import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import type { Filter, FilterNode } from '#shared/model/filter.ts'
import fc from '../../support/fast-check.ts'
import { aPerson } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

const people = ['Anna', 'Bo', 'Cai', 'Dea', 'Eva', 'Finn']
/** Two of them share an address. */
const addressOf = (at: number) => (at === 5 ? 'anna@havn.example' : `${(people[at] ?? '').toLowerCase()}@havn.example`)

interface List {
  /** By rule: it asks for these words, or these lists before it; hand-picked: these persons. */
  rule: boolean
  named: number[]
  lists: number[]
  include: number[]
  exclude: number[]
  excludes: number[]
}
const some = (most: number) => fc.uniqueArray(fc.nat(most - 1), { maxLength: 3 })
const world = fc.record({
  lists: fc.array(
    fc.record({
      rule: fc.boolean(),
      named: some(people.length),
      lists: some(4),
      include: some(people.length),
      exclude: some(people.length),
      excludes: some(4)
    }),
    { minLength: 1, maxLength: 4 }
  ),
  saidNo: some(people.length)
})
const nobody: FilterNode = { kind: 'is', field: 'givenName', values: ['Ingen'] }
const onListNamed = (name: string): Filter => ({ version: 2, where: { kind: 'is', field: 'list', values: [name] } })
const before = (places: readonly number[], at: number) => places.filter((place) => place < at)

/** The algebra once more, from its definition: nothing but sets. */
function onList(lists: readonly List[], at: number): Set<number> {
  const list = lists[at]
  if (!list) return new Set()
  const nested = list.rule ? before(list.lists, at).flatMap((other) => [...onList(lists, other)]) : []
  const put = list.include.filter((person) => !list.exclude.includes(person))
  const on = new Set([...list.named, ...nested, ...put])
  const gone = new Set([...list.exclude, ...before(list.excludes, at).flatMap((other) => [...onList(lists, other)])])
  const goneTo = new Set([...gone].map(addressOf))
  return new Set([...on].filter((person) => !gone.has(person) && !goneTo.has(addressOf(person))))
}

async function built(client: Client, lists: readonly List[], ids: readonly string[]): Promise<string[]> {
  const made: string[] = []
  const idsOf = (places: readonly number[]) => places.flatMap((place) => ids[place] ?? [])
  for (const [at, list] of lists.entries()) {
    const nodes: FilterNode[] = list.named.map((place) => ({ kind: 'is', field: 'givenName', values: [people[place] ?? ''] }))
    const asked = before(list.lists, at).map((other): FilterNode => ({ kind: 'is', field: 'list', values: [`Liste ${other}`] }))
    const { id } = await client.lists.create({
      name: `Liste ${at}`,
      policy: 'all',
      ...(list.rule
        ? { filter: { version: 2, where: { kind: 'or', nodes: [nobody, ...nodes, ...asked] } } }
        : list.named.length > 0
          ? { selection: { by: 'ids', entity: 'persons', ids: idsOf(list.named) } }
          : {})
    })
    const pins = [
      ['include', list.include.filter((person) => !list.exclude.includes(person))],
      ['exclude', list.exclude]
    ] as const
    for (const [mode, places] of pins)
      if (places.length > 0) await client.lists.pin({ id, personIds: idsOf(places), mode, reason: 'bad om det' })
    await client.lists.update({ id, version: 1, patch: { excludes: before(list.excludes, at).flatMap((other) => made[other] ?? []) } })
    made.push(id)
  }
  return made
}

describe('A list', () => {
  it(
    'is its rule and whoever was put on, without whoever was taken off, is on a list that is left out, has the address of one of these, or said no, however one asks',
    () =>
      fc.assert(
        fc.asyncProperty(world, async ({ lists, saidNo }) => {
          const { client, close } = testApp()
          const ids: string[] = []
          for (const [at, name] of people.entries()) ids.push(await aPerson(client, { name, email: addressOf(at) }))
          for (const place of saidNo)
            await client.consent.set({ personId: ids[place] ?? '', purpose: 'newsletter', status: 'withdrawn', how: 'mail' })
          const made = await built(client, lists, ids)
          const namesOf = (places: Iterable<number>) => [...places].map((place) => people[place] ?? '').sort()

          for (const [at, listId] of made.entries()) {
            const on = onList(lists, at)
            const found = await client.persons.table({ filter: onListNamed(`Liste ${at}`), sort: [{ by: 'name' }] })
            expect(found.rows.map(({ givenName }) => givenName).sort()).toEqual(namesOf(on))
            expect((await client.lists.get({ id: listId })).memberCount).toBe(on.size)

            const { included, excluded } = await client.lists.resolve({ selection: { by: 'list', listId } })
            const blocked = new Set(saidNo.map(addressOf))
            const addresses = [...new Set([...on].map(addressOf))].filter((address) => !blocked.has(address))
            expect(included.map(({ email }) => email).sort()).toEqual(addresses.sort())

            for (const personId of ids) {
              const { links, recipient } = await client.lists.why({ id: listId, personId })
              const gets = included.some((each) => each.personId === personId)
              expect(recipient !== null && recipient.reason === null).toBe(gets)
              const shares = recipient?.reason === 'shares-excluded-address'
              expect(links.every(({ ok }) => ok) && !shares).toBe(on.has(ids.indexOf(personId)))
              const reason = excluded.find((each) => each.personId === personId)?.reason ?? null
              expect(recipient?.reason ?? null).toBe(reason)
            }
          }

          const numbers = made.map((_, at) => namesOf(onList(lists, at)))
          for (const [at, a] of made.entries()) {
            const { id } = await client.lists.freeze({ id: a, name: `Frosset ${at}` })
            const { rows } = await client.persons.table({ filter: onListNamed(`Frosset ${at}`), sort: [{ by: 'name' }] })
            expect(rows.map(({ givenName }) => givenName).sort()).toEqual(numbers[at])
            const { onlyB, both } = await client.lists.compare({ a: id, b: made[0] ?? '' })
            expect([...onlyB, ...both].map(({ name }) => name).sort()).toEqual(numbers[0])
          }
          await close()
        }),
        { numRuns: 15 }
      ),
    60_000
  )
})
