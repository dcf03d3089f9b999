import { describe, expect, it } from 'vitest'
import type { Client } from '#shared/contract/index.ts'
import { aPartner } from '../../support/outreach.ts'
import { testApp } from '../../support/test-app.ts'

/** A group in which Anna sits for Alfa as chair. */
async function aGroup() {
  const app = testApp()
  const { client } = app
  const ids = await aPartner(client, 'Alfa', [{ name: 'Anna Holm', title: 'Leder' }, { name: 'Bo Bang' }])
  const { id } = await client.workingGroups.create({ name: 'Rådet', mandate: 'Lige adgang' })
  const values = { groupId: id, organisationId: ids['Alfa'] ?? '', personId: ids['Anna Holm'] ?? '', function: 'chair' as const }
  await client.workingGroups.addSeat({ ...values, fromOn: '2026-01-01' })
  return { app, client, id, ids }
}

async function seats(client: Client, id: string): Promise<string[]> {
  const group = await client.workingGroups.get({ id })
  return group.seats.map((seat) =>
    [
      ...[seat.function, seat.organisationName, seat.personName || '–', seat.state],
      ...[`${seat.fromOn ?? ''}/${seat.toOn ?? ''}`, seat.proposal?.name ?? '']
    ].join(' ')
  )
}

const roleOf = async (client: Client, id: string) => (await client.persons.get({ id })).roles[0] ?? expect.fail('no role')

describe('A seat in a working group', () => {
  it('is flagged when the role of whoever sits there ends, with the one of the same organisation who could follow', async () => {
    const { client, id, ids } = await aGroup()
    const role = await roleOf(client, ids['Anna Holm'] ?? '')
    await client.persons.changeRole({ id: role.id, version: role.version, end: { what: 'stopped', on: '2026-11-20', reason: 'left' } })
    expect(await seats(client, id)).toEqual(['chair Alfa Anna Holm left 2026-01-01/ Bo Bang'])
    const [row] = await client.workingGroups.all()
    expect([row?.chairs, row?.counts]).toEqual([[], { seats: 1, vacant: 0, left: 1, organisations: 1 }])
    const [seat] = (await client.workingGroups.get({ id })).seats
    const next = { on: '2026-11-21', personId: seat?.proposal?.personId ?? '' }
    await client.workingGroups.succeed({ id: seat?.id ?? '', version: seat?.version ?? 0, ...next })
    expect(await seats(client, id)).toEqual([
      'chair Alfa Bo Bang sitting 2026-11-21/ ',
      'chair Alfa Anna Holm ended 2026-01-01/2026-11-20 '
    ])
    expect((await client.workingGroups.of({ type: 'person', id: ids['Anna Holm'] ?? '' })).map(({ state }) => state)).toEqual(['ended'])
  })

  it.each([
    ['replacement', ['chair Alfa Bo Bang sitting 2026-11-20/ ', 'chair Alfa Anna Holm ended 2026-01-01/2026-11-19 ']],
    ['drop', ['chair Alfa – vacant 2026-11-20/ Bo Bang', 'chair Alfa Anna Holm ended 2026-01-01/2026-11-19 ']],
    ['leave', ['chair Alfa Anna Holm left 2026-01-01/ Bo Bang']]
  ] as const)('goes with the role where the dialogue says %s, and comes back with it', async (to, expected) => {
    const { client, id, ids } = await aGroup()
    const before = await client.file.dump()
    const role = await roleOf(client, ids['Anna Holm'] ?? '')
    const { items } = await client.persons.underWay({ roleId: role.id })
    expect(items.map(({ kind, name }) => [kind, name])).toEqual([['seat', 'Rådet']])
    const handed = items.map(({ kind, id: item }) => ({ kind, id: item, to }))
    const replacement = { who: 'person' as const, personId: ids['Bo Bang'] ?? '' }
    const end = { what: 'stopped' as const, on: '2026-11-20', reason: 'left' as const, replacement, handed }
    const { changeSet } = await client.persons.changeRole({ id: role.id, version: role.version, end })
    expect(await seats(client, id)).toEqual(expected)
    await client.history.undo({ set: changeSet ?? '' })
    expect(await client.file.dump()).toBe(before)
  })

  it('that is vacant is filled as it stands; it belongs to the organisation of whoever was named alone', async () => {
    const { client, id, ids } = await aGroup()
    const { id: seat } = await client.workingGroups.addSeat({ groupId: id, organisationId: ids['Alfa'] ?? '', function: 'substitute' })
    expect(await seats(client, id)).toContain('substitute Alfa – vacant / Anna Holm')
    await client.workingGroups.succeed({ id: seat, version: 1, on: '2026-11-22', personId: ids['Bo Bang'] ?? '' })
    await client.workingGroups.addSeat({ groupId: id, personId: ids['Bo Bang'] ?? '', function: 'secretary' })
    expect(await seats(client, id)).toEqual([
      'chair Alfa Anna Holm sitting 2026-01-01/ ',
      'substitute Alfa Bo Bang sitting 2026-11-22/ ',
      'secretary Alfa Bo Bang sitting / '
    ])
    await expect(client.workingGroups.addSeat({ groupId: id })).rejects.toMatchObject({ code: 'input.invalid' })
  })

  it.each([
    ['a seat', async (client: Client, id: string) => client.workingGroups.addSeat({ groupId: id, personId: 'x' })],
    ['a group', async (client: Client) => client.workingGroups.create({ name: 'x', fromOn: '2026-02-01', toOn: '2026-01-01' })]
  ] as const)('or %s with what cannot be is refused, and nothing is written', async (_what, wrong) => {
    const { client, id } = await aGroup()
    const before = await client.file.dump()
    await expect(wrong(client, id)).rejects.toMatchObject({ code: expect.stringMatching(/record.not-found|period.ends-early/) })
    expect(await client.file.dump()).toBe(before)
  })
})

it('Those who sit in the group of an event are put on it together', async () => {
  const { client, id } = await aGroup()
  const event = await client.events.create({ title: 'Møde', startsAt: '2026-12-02T08:00:00.000Z', workingGroupId: id })
  expect((await client.events.addGroup({ id: event.id })).added).toBe(1)
  const { participants, workingGroup } = await client.events.get({ id: event.id })
  expect([participants.map(({ name, organisationName }) => [name, organisationName]), workingGroup?.name]).toEqual([
    [['Anna Holm', 'Alfa']],
    'Rådet'
  ])
})
