import { describe, expect, it } from 'vitest'
import { Filter, type FilterNode } from '#shared/model/filter.ts'
import { anyNode } from '../../support/any-filter.ts'
import fc from '../../support/fast-check.ts'
import { type Asked, isTrueOf, organisationValues, personValues } from '../../support/filter-meaning.ts'
import { filterPools, filterWorld, pools, writeWorld } from '../../support/filter-world.ts'
import { aimValues, outreachValues, outreachWorld, partnersOf, writeOutreach } from '../../support/outreach-world.ts'
import { testApp, testNow } from '../../support/test-app.ts'

const today = testNow.slice(0, 10)
const sort = [{ by: 'name' as const }]
const goals = ['planned', 'under-way', 'reached', 'dropped']
const stands = [
  ...(['mailing', 'mailingWritten', 'mailingSent', 'mailingReplied', 'mailingBounced', 'mailingLeftOut'] as const),
  ...(['round', 'roundAsked', 'roundYes', 'roundNo', 'roundSilent', 'focus', 'goal'] as const)
]
const pool = {
  texts: fc.constantFrom(...filterPools.texts),
  days: fc.constantFrom(...filterPools.days),
  numbers: fc.constantFrom(0, 1, 2, 3, 5, 12, -3, 2.5),
  most: 120
}

/** The alliance in a card file, and each of its living records as the language sees it. */
async function written(seed: number) {
  const app = testApp()
  const world = filterWorld(seed)
  const outreach = outreachWorld(seed, world)
  const fieldIds = new Map<string, string>()
  await app.context.session.write({ key: 'test' }, (unit) => {
    for (const [name, id] of writeWorld(unit, world)) fieldIds.set(name, id)
    writeOutreach(unit, outreach)
    return {}
  })
  const textOf = (table: string, id: string) =>
    app.context.session.read(({ db }) => db.value<string>(`select search_text from ${table} where id=?`, id) ?? '')
  const persons = world.persons.map((person) => {
    const aims = aimValues(partnersOf(person), outreach)
    return [person.id, { ...personValues(person, today), ...outreachValues(person, outreach), ...aims }] as const
  })
  const organisations = world.organisations
    .filter(({ deleted }) => !deleted)
    .map((organisation) => {
      const own = organisationValues(organisation, world.persons, today)
      return [organisation.id, { ...own, ...outreachValues(organisation, outreach), ...aimValues([organisation], outreach) }] as const
    })
  const records = { person: persons, organisation: organisations }
  const asked = (entity: 'person' | 'organisation') =>
    records[entity].map(([id, values]): Asked & { id: string } => ({ id, entity, values, searchText: textOf(entity, id) }))
  const people = world.persons.map(({ id, roles }) => {
    const open = roles.filter(({ organisation, to }) => to === null && !organisation.deleted)
    return { id, hasRoles: open.length > 0, contactAt: open.flatMap(({ organisation, isContact }) => (isContact ? organisation.id : [])) }
  })
  return { app, fieldIds, people, records: { person: asked('person'), organisation: asked('organisation') } }
}

/** The same filter with the ids that the fields have in the file. */
const withIds = (filter: Filter, entity: string, fieldIds: ReadonlyMap<string, string>): Filter =>
  JSON.parse(JSON.stringify(filter).replace(/custom:(f\d)/g, (_, id: string) => `custom:${fieldIds.get(`${entity} ${id}`)}`))

interface Role {
  id: string
  hasRoles: boolean
  contactAt: readonly string[]
}
/** Who has roles and is nobody's contact person is only on lists by hand. */
const isMeantAsPerson = ({ id, hasRoles, contactAt }: Role, cards: ReadonlySet<string>) =>
  cards.has(id) && (!hasRoles || contactAt.length > 0)
const isMeantAsContact = ({ contactAt }: Role, cards: ReadonlySet<string>) => contactAt.some((partner) => cards.has(partner))

describe.each([1, 2])('In an alliance (%i) a filter', (seed) => {
  it.each([
    ['person', 'persons'],
    ['organisation', 'partners']
  ] as const)('finds of every %s exactly those it is true of', async (entity, noun) => {
    const { app, fieldIds, records } = await written(seed)
    await fc.assert(
      fc.asyncProperty(anyNode(entity, pool), async (where) => {
        const filter = Filter.parse({ version: 2, where })
        const { rows } = await app.client[noun].table({ filter: withIds(filter, entity, fieldIds), sort, limit: 1000 })
        const expected = records[entity].filter((record) => isTrueOf(where, record, today)).map(({ id }) => id)
        expect(rows.map(({ id }) => id).sort()).toEqual(expected.sort())
      }),
      { numRuns: 400, seed: seed * 1000 }
    )
  })

  it.each([
    ['person', 'persons'],
    ['organisation', 'partners']
  ] as const)('finds of every %s how they stand in mailings and rounds, and what they work for', async (entity, noun) => {
    const { app, records } = await written(seed)
    for (const field of stands) {
      const named = (field === 'goal' ? goals : pools.words).map(
        (text): FilterNode => ({ kind: field === 'goal' ? 'is' : 'contains', field, values: [text] })
      )
      const several: FilterNode[] = field === 'goal' ? [] : [{ kind: 'compare', field, op: '>=', value: 2 }]
      const questions: FilterNode[] = [{ kind: 'present', field, present: true }, ...named, ...several]
      let found = 0
      for (const where of questions) {
        const { rows } = await app.client[noun].table({ filter: { version: 2, where }, sort, limit: 1000 })
        const expected = records[entity].filter((record) => isTrueOf(where, record, today)).map(({ id }) => id)
        expect(rows.map(({ id }) => id).sort(), JSON.stringify(where)).toEqual(expected.sort())
        found += rows.length
      }
      expect(found, field).toBeGreaterThan(0)
    }
  })

  it.each([
    ['person', 80],
    ['organisation', 60]
  ] as const)('as the rule of a list (%s) puts on it exactly those whom it means, however they are counted', async (entity, numRuns) => {
    const { app, fieldIds, records, people } = await written(seed)
    const { client } = app
    const { id } = await client.lists.create({ name: 'Reglen', entity, query: '', policy: 'all' })
    const onList: Filter = { version: 2, where: { kind: 'is', field: 'list', values: ['Reglen'] } }
    let version = 1
    await fc.assert(
      fc.asyncProperty(anyNode(entity, pool), async (where) => {
        const filter = withIds(Filter.parse({ version: 2, where }), entity, fieldIds)
        await client.lists.update({ id, version, patch: { entity, filter } })
        const list = await client.lists.get({ id })
        version = list.version
        const cards = new Set(records[entity].filter((record) => isTrueOf(where, record, today)).map((each) => each.id))
        const isMeant = { person: isMeantAsPerson, organisation: isMeantAsContact }[entity]
        const expected = people.filter((each) => isMeant(each, cards)).map((each) => each.id)
        const { rows } = await client.persons.table({ filter: onList, sort, limit: 1000 })
        expect(rows.map((row) => row.id).sort()).toEqual(expected.sort())
        expect(list.memberCount).toBe(expected.length)
        expect(await client.lists.count({ entity, filter })).toEqual({ cards: cards.size, count: expected.length })
        const { included, excluded } = await client.lists.resolve({ selection: { by: 'list', listId: id } })
        expect([...included, ...excluded].map(({ personId }) => personId).sort()).toEqual(expected.sort())
        const [somebody] = people.slice(-1 - (cards.size % people.length))
        const { links } = await client.lists.why({ id, personId: somebody?.id ?? '' })
        expect(links.every(({ ok }) => ok)).toBe(expected.includes(somebody?.id ?? ''))
      }),
      { numRuns, seed: seed * 1000 }
    )
  })
})
