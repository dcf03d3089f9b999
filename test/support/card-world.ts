import { valueNames } from '#shared/rules/filter/value-names.ts'
import { customs } from './filter-scenes.ts'
import { customValue, type Dice, dice, pools, words } from './filter-world.ts'

/** A person, a partner, a focus area: known by a name here. */
export interface Named {
  id: string
  no: number
  name: string
  deleted: boolean
}

interface CardFacts extends Named {
  note: string
  tags: string[]
  followUps: { due: string; snoozed: string | null; status: string }[]
  customs: Record<string, string>
}

/** Somebody in a card: a person, an organisation, or a person for one. */
interface Part {
  person: Named | null
  organisation: Named | null
}

export interface ProjectFacts extends CardFacts {
  former: string[]
  status: string
  partners: { organisation: Named; role: string; to: string | null }[]
  people: { person: Named; to: string | null }[]
  focus: Named[]
  targetGroup: string
  outcome: string
  funding: string
  web: string
  from: string | null
  to: string | null
  sourceName: string | null
}

export interface GroupFacts extends CardFacts {
  mandate: string
  status: string
  from: string | null
  to: string | null
  seats: (Part & { function: string; from: string | null; to: string | null; hasLeft: boolean })[]
}

export interface EventFacts extends CardFacts {
  kind: string
  status: string
  at: string
  deadline: string | null
  place: string
  capacity: number | null
  link: string
  guests: (Part & { status: string })[]
  group: Named | null
  project: Named | null
}

export interface InitiativeFacts extends CardFacts {
  kind: string
  from: string | null
  addressees: string
  outcome: string
  url: string
  stated: number | null
  participants: (Part & { name: string })[]
}

export interface CardWorld {
  persons: Named[]
  organisations: Named[]
  areas: Named[]
  project: ProjectFacts[]
  working_group: GroupFacts[]
  event: EventFacts[]
  initiative: InitiativeFacts[]
}

const codes = (field: keyof typeof valueNames): string[] => Object.keys(valueNames[field])
const named = (d: Dice, no: number): Named => ({ id: '', no, name: words(d), deleted: d.isSo(0.15) })
const text = (d: Dice) => d.maybe(() => words(d)) ?? ''
const day = (d: Dice) => d.maybe(() => d.pick(pools.days))

const card = (d: Dice, no: number): CardFacts => ({
  ...named(d, no),
  note: text(d),
  tags: [...new Set(d.some(2, () => d.pick(pools.words)))],
  followUps: d.some(2, () => ({ due: d.pick(pools.days), snoozed: day(d), status: d.pick(['open', 'snoozed', 'done']) })),
  customs: Object.fromEntries(customs.flatMap((field) => (d.isSo(0.5) ? [[field.id, customValue(d, field)]] : [])))
})

/** The first of those that say the same: a card holds each once. */
const once = <T>(rows: readonly T[], key: (row: T) => unknown): T[] => [
  ...new Map(rows.toReversed().map((row) => [key(row), row])).values()
]

type Others = Pick<CardWorld, 'persons' | 'organisations' | 'areas'>

function part(d: Dice, { persons, organisations }: Others): Part {
  const [person, organisation] = [d.pick(persons), d.pick(organisations)]
  return d.pick([
    { person, organisation },
    { person, organisation: null },
    { person: null, organisation }
  ])
}

const project = (d: Dice, no: number, { persons, organisations, areas }: Others): ProjectFacts => ({
  ...card(d, no),
  former: d.some(1, () => words(d)),
  status: d.pick(codes('projectStatus')),
  partners: once(
    d.some(3, () => ({ organisation: d.pick(organisations), role: d.pick(['lead', 'partner', 'funder']), to: day(d) })),
    ({ organisation, role }) => `${organisation.no} ${role}`
  ),
  people: once(
    d.some(2, () => ({ person: d.pick(persons), to: day(d) })),
    ({ person }) => person
  ),
  focus: [...new Set(d.some(2, () => d.pick(areas)))],
  ...{ targetGroup: text(d), outcome: text(d), funding: text(d), web: d.pick(['', 'https://havn.example']) },
  ...{ from: day(d), to: day(d), sourceName: d.maybe(() => d.pick(['Partnersiden', 'Holm liste'])) }
})

const group = (d: Dice, no: number, others: Others): GroupFacts => ({
  ...card(d, no),
  ...{ mandate: text(d), status: d.pick(codes('groupStatus')), from: day(d), to: day(d) },
  seats: d.some(4, () => {
    const who = part(d, others)
    const days = { from: day(d), to: day(d) }
    return { ...who, ...days, function: d.pick(codes('seat')), hasLeft: who.person !== null && who.organisation !== null && d.isSo(0.4) }
  })
})

const event = (d: Dice, no: number, others: Others, groups: readonly Named[], projects: readonly Named[]): EventFacts => ({
  ...card(d, no),
  ...{ kind: d.pick(codes('eventKind')), status: d.pick(codes('eventStatus')), at: `${d.pick(pools.days)}T12:00:00.000Z` },
  ...{ deadline: day(d), place: text(d), capacity: d.pick([null, 2, 12]), link: d.pick(['', 'https://havn.example']) },
  guests: once(
    d.some(4, () => ({ ...part(d, others), status: d.pick(['listed', 'invited', 'accepted', 'declined', 'maybe', 'attended']) })),
    ({ person, organisation }) => person ?? organisation
  ),
  ...{ group: d.maybe(() => d.pick(groups)), project: d.maybe(() => d.pick(projects)) }
})

const initiative = (d: Dice, no: number, others: Others): InitiativeFacts => ({
  ...card(d, no),
  ...{ kind: d.pick(codes('initiativeKind')), from: day(d), addressees: text(d), outcome: text(d) },
  ...{ url: d.pick(['', 'https://havn.example']), stated: d.pick([null, null, 3, 12]) },
  participants: once(
    d.some(4, () => (d.isSo(0.3) ? { person: null, organisation: null, name: d.pick(pools.words) } : { ...part(d, others), name: '' })),
    ({ person, organisation, name }) => [person?.no, organisation?.no, name].join()
  )
})

/** Projects, groups, events and initiatives with something of everything, the same for the same seed. */
export function cardWorld(seed: number): CardWorld {
  const d = dice(seed)
  const many = <T>(count: number, make: (no: number) => T): T[] => Array.from({ length: count }, (_, no) => make(no))
  const others = {
    persons: many(8, (no) => named(d, no)),
    organisations: many(6, (no) => named(d, no)),
    areas: pools.words.slice(0, 4).map((name, no) => ({ id: '', no, name, deleted: false }))
  }
  const projects = many(12, (no) => project(d, no, others))
  const groups = many(12, (no) => group(d, no, others))
  return {
    ...others,
    ...{ project: projects, working_group: groups },
    event: many(12, (no) => event(d, no, others, groups, projects)),
    initiative: many(12, (no) => initiative(d, no, others))
  }
}
