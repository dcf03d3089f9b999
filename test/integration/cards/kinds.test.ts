import { describe, expect, it } from 'vitest'
import type { CardKind } from '#shared/model/card-kind.ts'
import { testApp } from '../../support/test-app.ts'
import { exported } from '../exports/exported.ts'

const name = [{ by: 'name' as const }]

/** Two partners with a person each, who sit in a group, are on an event and took part in an initiative; each card has a twin. */
async function gathered() {
  const app = testApp()
  const { client } = app
  const { id: harbour } = await client.partners.create({ name: 'Havnens Venner' })
  const { id: light } = await client.partners.create({ name: 'Lysets Venner' })
  const person = (givenName: string, partnerId: string) =>
    client.persons.create({ givenName, familyName: 'Holm', partnerId, title: 'Leder', emails: [`${givenName.toLowerCase()}@havn.example`] })
  const { id: anna } = await person('Anna', harbour)
  const { id: bo } = await person('Bo', light)
  const { id: group } = await client.workingGroups.create({ name: 'Trivsel i havnen', mandate: 'Skriv et udspil', status: 'active' })
  await client.workingGroups.create({ name: 'Økonomi', status: 'closed' })
  await client.workingGroups.addSeat({ groupId: group, personId: anna, function: 'chair' })
  await client.workingGroups.addSeat({ groupId: group, organisationId: light, function: 'member' })
  const { id: project } = await client.projects.create({ title: 'Trygge havne' })
  const { id: event } = await client.events.create({
    title: 'Efterårsmøde i havnen',
    startsAt: '2026-12-02T09:00:00.000Z',
    place: 'Aarhus',
    workingGroupId: group,
    projectId: project
  })
  await client.events.create({ title: 'Seminar', kind: 'seminar', startsAt: '2025-03-02T09:00:00.000Z', status: 'held' })
  await client.events.add({ id: event, selection: { by: 'ids', entity: 'persons', ids: [anna, bo] } })
  const { participants } = await client.events.get({ id: event })
  const rowOf = (personId: string) => participants.find((row) => row.personId === personId)?.id ?? ''
  await client.events.answer({ ids: [rowOf(anna)], answer: 'accepted' })
  await client.events.markInvited({ ids: [rowOf(bo)] })
  const { id: initiative } = await client.initiatives.create({
    title: 'Brev om havnen',
    kind: 'letter',
    dateText: 'forår 2026',
    addressees: 'Ministeren'
  })
  await client.initiatives.create({ title: 'Kronik', kind: 'op-ed' })
  await client.initiatives.addParticipants({
    id: initiative,
    selection: { by: 'ids', entity: 'partners', ids: [harbour] },
    names: ['Carl Uden Kort']
  })
  return { ...app, harbour, light, anna, bo, group, event, initiative, project }
}
type Gathered = Awaited<ReturnType<typeof gathered>>

interface Case {
  kind: Exclude<CardKind, 'person' | 'organisation' | 'project'>
  plural: 'workingGroups' | 'events' | 'initiatives'
  hit: 'group' | 'event' | 'initiative'
  title: string
  idOf: (app: Gathered) => string
  /** Each finds this card and not its twin. */
  queries: string[]
  /** A choice, what is typed into its cell, and what is stored then; what the two cards have in it before. */
  column: string
  text: string
  stored: object
  codes: string[]
}

const kinds: Case[] = [
  {
    ...{ kind: 'working_group', plural: 'workingGroups', hit: 'group', title: 'Trivsel i havnen', idOf: ({ group }: Gathered) => group },
    ...{ column: 'state', text: 'På pause', stored: { status: 'paused' }, codes: ['active', 'closed'] },
    ...{ queries: ['stand:i-gang', 'funktion:formand', 'person:anna', 'partner:lysets', 'ledige:>0', 'trivsel', 'opgave:udspil'] }
  },
  {
    ...{ kind: 'event', plural: 'events', hit: 'event', title: 'Efterårsmøde i havnen', idOf: ({ event }: Gathered) => event },
    ...{ column: 'state', text: 'Aflyst', stored: { status: 'cancelled' }, codes: ['planned', 'held'] },
    ...{
      queries: [
        'stand:planlagt',
        'kommer:anna',
        'uden-svar:bo',
        'dato:2026',
        'sted:aarhus',
        'gruppe:trivsel',
        'projekt:trygge',
        'partner:>1'
      ]
    }
  },
  {
    ...{
      kind: 'initiative',
      plural: 'initiatives',
      hit: 'initiative',
      title: 'Brev om havnen',
      idOf: ({ initiative }: Gathered) => initiative
    },
    ...{ column: 'kind', text: 'Opråb', stored: { kind: 'call' }, codes: ['letter', 'op-ed'] },
    ...{ queries: ['slags:brev', 'modtager:ministeren', 'dato:2026', 'partner:havnens', 'deltagere:2', 'har:dato', 'brev havnen'] }
  }
]

describe.each(kinds)('A card of the kind $kind', ({ kind, plural, hit, title, idOf, queries, column, text, stored, codes }) => {
  it('is found in its table by each of its fields, in both orders, in its group, and by its place', async () => {
    const app = await gathered()
    const id = idOf(app)
    const asks = app.client[plural] as typeof app.client.events
    for (const query of queries)
      expect([query, (await asks.table({ query, sort: name })).rows]).toMatchObject([query, [{ id, name: title }]])
    const all = (await asks.table({ sort: name })).rows.map((row) => row.id)
    expect((await asks.table({ sort: [{ by: 'name', desc: true }] })).rows.map((row) => row.id)).toEqual(all.toReversed())
    expect(await asks.position({ sort: name, ids: [id] })).toEqual([all.indexOf(id)])
    const groups = await asks.groups({ sort: name, group: column as 'state' })
    expect(groups.map(({ label, count }) => [label, count])).toEqual(codes.map((code) => [code, 1]))
    const { all: told } = await asks.totals({ totals: [{ column: 'created', of: 'filled' }] })
    expect(told).toEqual([2])
  })

  it('is edited in its table, tagged with others, and exported with what it says', async () => {
    const app = await gathered()
    const id = idOf(app)
    const asks = app.client[plural] as typeof app.client.events
    await app.client.cells.write({ entity: plural, cells: [{ id, column, text }] })
    await app.client.cells.write({ entity: plural, cells: [{ id, column: 'tags', text: 'vigtig; havn' }] })
    expect((await asks.table({ query: 'tag:vigtig', sort: name })).rows).toMatchObject([{ id, ...stored, tags: ['havn', 'vigtig'] }])
    const { content } = await exported(app.client, { as: 'csv', wanted: { what: plural, query: 'tag:vigtig' } })
    expect(content.toString()).toMatch(new RegExp(`;${title};.*\\b${text};`))
  })

  it('is logged about, has promises, stands in search and on its timeline, and goes to the trash and back', async () => {
    const app = await gathered()
    const { client, anna } = app
    const id = idOf(app)
    const subject = { type: kind, id } as const
    await client.activities.log({ kind: 'note', text: 'Lokalet er bestilt', with: [subject, { type: 'person', id: anna }] })
    await client.followUps.create({ title: 'Bestil kaffe', subject, dueOn: '2026-12-01' })
    const { entries } = await client.activities.timeline({ subject, kinds: ['note'] })
    expect(entries).toMatchObject([{ parties: [{ name: 'Anna Holm' }], about: [{ type: kind, name: title }] }])
    expect(await client.followUps.list({ subject })).toMatchObject([{ subject: { type: kind, name: title } }])
    expect((await client.activities.timeline({ subject })).entries.map((entry) => entry.type)).toContain('change')
    const [found] = await client.search.find({ text: title, kinds: [hit] })
    expect(found?.hits).toMatchObject([{ kind: hit, id, title }])
    const asks = client[plural] as typeof client.events
    await asks.remove({ ids: [id] })
    expect((await asks.table({ sort: name })).total).toBe(1)
    expect((await client.trash.list({})).rows).toMatchObject([{ entity: kind, name: title }])
    await client.history.undo({})
    expect((await asks.table({ sort: name })).total).toBe(2)
  })

  it('has views of its own, and a rule of a list on it is of those who are in it', async () => {
    const app = await gathered()
    const { client, anna } = app
    expect(await client.views.all({ entity: kind })).toEqual([])
    const { id } = await client.lists.create({ name: 'Dem i havnen', entity: kind, query: 'havnen', policy: 'all' })
    const { included } = await client.lists.resolve({ selection: { by: 'list', listId: id } })
    expect(included.map(({ personId }) => personId)).toContain(anna)
    const why = await client.lists.why({ id, personId: anna })
    expect(why.links).toMatchObject([
      { kind: 'contact', ok: true, text: title },
      { kind: 'rule', ok: true }
    ])
    const chosen = await client.lists.resolve({ selection: { by: 'ids', entity: plural, ids: [idOf(app)] }, policy: 'all' })
    expect(chosen.included.map(({ personId }) => personId)).toContain(anna)
  })
})

it('A list of all chairs, and one of those who are invited and silent, are searches', async () => {
  const { client, anna, bo } = await gathered()
  expect((await client.persons.table({ query: 'funktion:formand', sort: name })).rows).toMatchObject([{ id: anna }])
  expect((await client.persons.table({ query: 'inviteret-uden-svar:efterårsmøde', sort: name })).rows).toMatchObject([{ id: bo }])
  expect((await client.partners.table({ query: 'fælles-henvendelse:brev', sort: name })).total).toBe(1)
})

it('Whoever declined an event is not written to, and an organisation that has named nobody is by its contact person', async () => {
  const { client, event, anna, bo, light } = await gathered()
  const { participants } = await client.events.get({ id: event })
  await client.events.answer({ ids: participants.filter(({ personId }) => personId === anna).map(({ id }) => id), answer: 'declined' })
  await client.events.removeParticipants({ ids: participants.filter(({ personId }) => personId === bo).map(({ id }) => id) })
  await client.events.add({ id: event, selection: { by: 'ids', entity: 'partners', ids: [light] }, as: 'organisations' })
  const { included } = await client.lists.resolve({ selection: { by: 'ids', entity: 'events', ids: [event] }, policy: 'all' })
  expect(included.map(({ personId }) => personId)).toEqual([bo])
})

it('A group that ends before it begins is refused in its cell, and a row pasted under events is not made, for nobody says when', async () => {
  const { client, group } = await gathered()
  await client.cells.write({ entity: 'workingGroups', cells: [{ id: group, column: 'fromOn', text: '2026-05-01' }] })
  const { results } = await client.cells.write({ entity: 'workingGroups', cells: [{ id: group, column: 'toOn', text: '2026-04-01' }] })
  expect(results).toMatchObject([{ problem: 'date' }])
  await expect(client.cells.write({ entity: 'events', cells: [{ id: 'new:1', column: 'name', text: 'Møde' }] })).rejects.toMatchObject({
    code: 'input.invalid'
  })
})
