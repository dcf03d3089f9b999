import type { Selection } from '#shared/model/common.ts'
import fc from './fast-check.ts'
import type { TestApp } from './test-app.ts'

/** A command of the product with dice for its choices: which record, which value. */
export interface RandomCommand {
  name: keyof typeof commands
  dice: readonly [number, number, number]
}

type Client = TestApp['client']
type Written = { changeSet: string | null }

/** What a command may choose from: the card file as it is, and dice. */
interface World {
  client: Client
  /** One of the rows of a table, or an id that is none. */
  idOf(table: string, die: number, where?: string): string
  versionOf(table: string, id: string): number
  dice: RandomCommand['dice']
}

const pick = <T>(from: readonly [T, ...T[]], die: number): T => from[die % from.length] ?? from[0]
const words = ['Ærø Naboer', 'Havnens Venner', 'Aa', 'Sund By', 'É – ”x”', 'Kreds 9', 'Øst'] as const
const names = ['Anna', 'Bo', 'Åse', 'Søren', ''] as const
const mails = [[], ['anna@havnen.example'], ['bo@havnen.example', 'anna@havnen.example'], ['ÅSE@øst.example']] as const
const phones = [[], ['20 12 34 56'], ['33 11 00 00', '20 12 34 56'], ['lokal 12']] as const
const tags = [[], ['sundhed'], ['Sundhed', 'børn'], ['æøå', 'børn']] as const
const types = [null, 'union', 'municipality'] as const
const days = ['2026-11-01', '2026-12-24', '2027-01-31'] as const
const list = <T>(from: readonly (readonly T[])[], die: number): T[] => [...(from[die % from.length] ?? [])]

const someone = (world: World, die: number) =>
  die % 2 === 0
    ? ({ type: 'person', id: world.idOf('person', die) } as const)
    : ({ type: 'organisation', id: world.idOf('organisation', die) } as const)
const persons = (world: World, die: number): Selection => ({ by: 'ids', entity: 'persons', ids: [world.idOf('person', die)] })

const commands = {
  'partners.create': ({ client, dice: [a, b, c] }) =>
    client.partners.create({ name: pick(words, a), organisationType: pick(types, b), tags: list(tags, c) }),
  'partners.rename': (world) => updatePartner(world, { name: pick(words, world.dice[1]), shortName: pick(words, world.dice[2]) }),
  'partners.change': (world) =>
    updatePartner(world, {
      organisationType: pick(types, world.dice[1]),
      notes: pick(words, world.dice[2]),
      tags: list(tags, world.dice[1]),
      status: pick(['active', 'paused', 'left'] as const, world.dice[2])
    }),
  'partners.state': ({ client, idOf, dice: [a, b, c] }) =>
    client.partners.setStatement({ id: idOf('organisation', a), language: pick(['da', 'en'] as const, b), text: pick(words, c) }),
  'partners.remove': ({ client, idOf, dice: [a] }) => client.partners.remove({ ids: [idOf('organisation', a)] }),
  'persons.create': ({ client, idOf, dice: [a, b, c] }) =>
    client.persons.create({
      givenName: pick(names, a),
      familyName: pick(words, b),
      emails: list(mails, c),
      phones: list(phones, a),
      ...(b % 3 ? { partnerId: idOf('organisation', b), title: pick(words, c) } : {})
    }),
  'persons.change': (world) =>
    updatePerson(world, { givenName: pick(names, world.dice[1]), notes: pick(words, world.dice[2]), tags: list(tags, world.dice[2]) }),
  'persons.reach': (world) => updatePerson(world, { emails: list(mails, world.dice[1]), phones: list(phones, world.dice[2]) }),
  'persons.remove': ({ client, idOf, dice: [a] }) => client.persons.remove({ ids: [idOf('person', a)] }),
  'persons.addRole': ({ client, idOf, dice: [a, b, c] }) =>
    client.persons.addRole({ personId: idOf('person', a), partnerId: idOf('organisation', b), title: pick(words, c) }),
  'persons.updateRole': ({ client, idOf, versionOf, dice: [a, b, c] }) => {
    const id = idOf('affiliation', a, 'to_on is null')
    return client.persons.updateRole({
      id,
      version: versionOf('affiliation', id),
      patch: { isPrimary: b % 2 === 0, department: pick(words, c) }
    })
  },
  'persons.endRole': ({ client, idOf, versionOf, dice: [a, b, c] }) => {
    const id = idOf('affiliation', a, 'to_on is null')
    const successorId = c % 2 ? { successorId: idOf('affiliation', c) } : {}
    return client.persons.endRole({ id, version: versionOf('affiliation', id), on: pick(days, b), reason: 'left', ...successorId })
  },
  'persons.changeRole': async (world) => {
    const id = world.idOf('affiliation', world.dice[0], 'to_on is null')
    const { items } = await world.client.persons.underWay({ roleId: id })
    const handed = items.map(({ kind, id: about }, index) => ({
      kind,
      id: about,
      to: pick(['replacement', 'leave', 'drop'] as const, world.dice[1] + index)
    }))
    return world.client.persons.changeRole({ id, version: world.versionOf('affiliation', id), end: anEnd(world, handed) })
  },
  'persons.backFromLeave': ({ client, idOf, versionOf, dice: [a, b] }) => {
    const id = idOf('affiliation', a, 'away_from is not null')
    return client.persons.backFromLeave({ id, version: versionOf('affiliation', id), on: pick(days, b) })
  },
  'consent.set': ({ client, idOf, dice: [a, b, c] }) =>
    client.consent.set({
      personId: idOf('person', a),
      purpose: pick(['newsletter', 'service', 'all'] as const, b),
      status: pick(['withdrawn', 'objected', 'restored'] as const, c),
      how: pick(words, a)
    }),
  'consent.byAddress': ({ client, dice: [a, b] }) =>
    client.consent.setByAddress({
      address: pick(['anna@havnen.example', 'nobody@søen.example'] as const, a),
      purpose: 'newsletter',
      status: pick(['withdrawn', 'restored'] as const, b),
      how: 'mail'
    }),
  'lists.create': (world) =>
    world.client.lists.create({
      name: pick(words, world.dice[0]),
      ...(world.dice[1] % 2 ? { query: 'har:email' } : { selection: persons(world, world.dice[2]) })
    }),
  'lists.update': ({ client, idOf, versionOf, dice: [a, b, c] }) => {
    const id = idOf('list', a)
    return client.lists.update({
      id,
      version: versionOf('list', id),
      patch: { name: pick(words, b), policy: pick(['all', 'primary-else-first'] as const, c) }
    })
  },
  'lists.add': (world) =>
    world.client.lists.addMembers({ id: world.idOf('list', world.dice[0]), selection: persons(world, world.dice[1]) }),
  'lists.take': ({ client, idOf, dice: [a, b] }) => client.lists.removeMembers({ id: idOf('list', a), personIds: [idOf('person', b)] }),
  'lists.remove': ({ client, idOf, dice: [a] }) => client.lists.remove({ ids: [idOf('list', a)] }),
  'templates.create': ({ client, dice: [a, b] }) =>
    client.templates.create({
      name: pick(words, a),
      subject: pick(['Kom til møde', 'Tak for sidst'] as const, b),
      body: 'Kære {{ kontakt.fornavn }}',
      language: 'da'
    }),
  'templates.update': ({ client, idOf, versionOf, dice: [a, b, c] }) => {
    const id = idOf('template', a)
    return client.templates.update({
      id,
      version: versionOf('template', id),
      patch: { name: pick(words, b), body: pick(['Hej', 'Kære {{ kontakt.navn }}'] as const, c) }
    })
  },
  'templates.remove': ({ client, idOf, dice: [a] }) => client.templates.remove({ ids: [idOf('template', a)] }),
  'mailings.create': (world) =>
    world.client.mailings.create({
      selection: { by: 'query', entity: 'persons', query: 'har:email' },
      templateId: world.idOf('template', world.dice[0])
    }),
  'activities.log': (world) =>
    world.client.activities.log({
      kind: pick(['call', 'email', 'meeting', 'note'] as const, world.dice[0]),
      with: [someone(world, world.dice[1]), someone(world, world.dice[2])],
      text: pick(words, world.dice[0]),
      ...(world.dice[0] % 3 ? {} : { followUp: { title: 'Ring', dueOn: pick(days, world.dice[1]) } })
    }),
  'activities.update': ({ client, idOf, versionOf, dice: [a, b] }) => {
    const id = idOf('activity', a)
    return client.activities.update({
      id,
      version: versionOf('activity', id),
      patch: { text: pick(words, b), at: '2026-11-0'.concat(String(1 + (b % 9)), 'T10:00:00Z') }
    })
  },
  'activities.remove': ({ client, idOf, dice: [a] }) => client.activities.remove({ ids: [idOf('activity', a)] }),
  'followUps.create': (world) =>
    world.client.followUps.create({
      title: pick(words, world.dice[0]),
      subject: someone(world, world.dice[1]),
      dueOn: pick(days, world.dice[2])
    }),
  'followUps.complete': ({ client, idOf, dice: [a] }) => client.followUps.complete({ ids: [idOf('follow_up', a)] }),
  'followUps.snooze': ({ client, idOf, dice: [a, b] }) => client.followUps.snooze({ ids: [idOf('follow_up', a)], until: pick(days, b) }),
  'cadence.setType': ({ client, dice: [a, b] }) =>
    client.cadence.setType({ type: pick(['union', 'municipality'], a), days: pick([null, 30, 90], b) }),
  'cadence.setPartner': ({ client, idOf, dice: [a, b] }) =>
    client.cadence.setPartner({ partnerId: idOf('organisation', a), days: pick([null, 30, 90], b) }),
  'duplicates.merge': async (world) => {
    const { client, idOf, dice } = world
    const [a, b, c] = dice
    const entity = a % 2 ? 'person' : 'organisation'
    const pair = { entity, winnerId: idOf(entity, b, 'deleted_at is null'), loserId: idOf(entity, c, 'deleted_at is null') } as const
    const { winner, loser, fields } = await client.duplicates.compare(pair)
    const choices = Object.fromEntries(fields.map(({ key }, at) => [key, pick(['winner', 'loser'] as const, a + at)]))
    return client.duplicates.merge({ ...pair, winnerVersion: winner.version, loserVersion: loser.version, choices })
  },
  'duplicates.notDuplicate': ({ client, idOf, dice: [a, b] }) =>
    client.duplicates.notDuplicate({ entity: 'person', one: idOf('person', a), two: idOf('person', b), reason: '' }),
  alliance: ({ client, dice: [a] }) =>
    client.settings.setAlliance({ version: 0, patch: { name: pick(words, a), senderName: 'Bo Ek', senderEmail: 'bo@alliancen.example' } }),
  'history.undo': ({ client }) => client.history.undo({}),
  'history.redo': ({ client }) => client.history.redo({})
} as const satisfies Record<string, (world: World) => Promise<Written>>

type End = Parameters<Client['persons']['changeRole']>[0]['end']

/** One of the four ways a role may end or change, with somebody coming instead or nobody. */
function anEnd(world: World, handed: Extract<End, { what: 'stopped' }>['handed']): End {
  const [a, b, c] = world.dice
  const replacement = pick<Extract<End, { what: 'stopped' }>['replacement']>(
    [
      undefined,
      { who: 'nobody' },
      { who: 'person', personId: world.idOf('person', c) },
      { who: 'new', givenName: pick(names, b), familyName: pick(words, c), title: pick(words, b), emails: list(mails, c), phones: [] }
    ],
    b + c
  )
  const instead = replacement && { replacement }
  return pick<End>(
    [
      { what: 'stopped', on: pick(days, b), reason: 'left', handed, retireAddresses: c % 2 === 0, ...instead },
      { what: 'away', from: pick(days, b), until: pick([null, '2027-03-03'] as const, c), standIn: replacement, handed },
      { what: 'moved', on: pick(days, b), partnerId: world.idOf('organisation', c), title: pick(words, a), handed, ...instead },
      { what: 'title', title: pick(words, c) }
    ],
    a + b
  )
}

function updatePartner({ client, idOf, versionOf, dice }: World, patch: Parameters<Client['partners']['update']>[0]['patch']) {
  const id = idOf('organisation', dice[0])
  return client.partners.update({ id, version: versionOf('organisation', id), patch })
}

function updatePerson({ client, idOf, versionOf, dice }: World, patch: Parameters<Client['persons']['update']>[0]['patch']) {
  const id = idOf('person', dice[0])
  return client.persons.update({ id, version: versionOf('person', id), patch })
}

const die = fc.nat({ max: 1000 })

/** Any command, with undo and redo among them now and then. */
export const anyCommand: fc.Arbitrary<RandomCommand> = fc.record({
  name: fc.constantFrom(...(Object.keys(commands) as RandomCommand['name'][])),
  dice: fc.tuple(die, die, die)
})

/** So that there is something to choose from: two partners with people, a list, a letter and its sender. */
export const beginning: readonly RandomCommand[] = [
  { name: 'alliance', dice: [0, 0, 0] },
  { name: 'partners.create', dice: [0, 1, 1] },
  { name: 'partners.create', dice: [1, 2, 2] },
  { name: 'persons.create', dice: [0, 1, 1] },
  { name: 'persons.create', dice: [1, 2, 2] },
  { name: 'lists.create', dice: [0, 0, 0] },
  { name: 'templates.create', dice: [0, 0, 0] },
  { name: 'activities.log', dice: [0, 0, 1] }
]

/**
 * Runs a command as a window would, and says how it ended: "done", "same" when it changed nothing, else the code of what was refused.
 * What is our mistake is thrown.
 */
export async function runCommand(app: TestApp, { name, dice }: RandomCommand): Promise<string> {
  const read = <T>(sql: string, ...parameters: string[]) => app.context.session.read(({ db }) => db.column<T>(sql, ...parameters))
  const idOf = (table: string, one: number, where = 'true') => {
    const ids = read<string>(`select id from ${table} where ${where} order by id`)
    return ids[one % Math.max(1, ids.length)] ?? 'none'
  }
  const versionOf = (table: string, id: string) => read<number>(`select version from ${table} where id=?`, id)[0] ?? 1
  try {
    const { changeSet } = await commands[name]({ client: app.client, idOf, versionOf, dice })
    return changeSet === null ? 'same' : 'done'
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === undefined || code === 'internal.bug') throw error
    return code
  }
}
