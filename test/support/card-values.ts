import type { CardWorld, EventFacts, GroupFacts, InitiativeFacts, Named, ProjectFacts } from './card-world.ts'
import { followUpCode, some, type Values } from './filter-meaning.ts'
import { customs } from './filter-scenes.ts'

/** The names of those who are not in the trash; counted once each, however often they are there. */
const relation = (there: readonly (Named | null)[]): Values => {
  const living = there.filter((each) => each !== null).filter(({ deleted }) => !deleted)
  return { ...some(...living.map(({ name }) => name)), count: new Set(living).size }
}
const isLiving = (one: Named | null): one is Named => one !== null && !one.deleted

type Facts = ProjectFacts | GroupFacts | EventFacts | InitiativeFacts

const shared = ({ name, note, tags, followUps, customs: values }: Facts, today: string): Record<string, Values> => {
  const days = followUps.filter(({ status }) => status !== 'done').map(({ due, snoozed }) => snoozed ?? due)
  return {
    ...{ name: some(name), note: some(note), tag: some(...tags), due: some([...days].sort()[0]) },
    followUp: some(...days.map((day) => followUpCode(day, today))),
    ...{ created: some(`${today}T10:00:00.000Z`), changed: some(`${today}T10:00:00.000Z`) },
    ...Object.fromEntries(customs.map(({ id }) => [`custom:${id}`, some(values[id])]))
  }
}

function projectValues(project: ProjectFacts): Record<string, Values> {
  const { former, status, targetGroup, outcome, funding, web, from, to, sourceName, focus } = project
  const partners = project.partners.filter((row) => row.to === null && !row.organisation.deleted)
  return {
    ...{ formerName: some(...former), projectStatus: some(status), targetGroup: some(targetGroup), outcome: some(outcome) },
    ...{ funding: some(funding), web: some(web), started: some(from), finished: some(to), source: some(sourceName) },
    partner: relation(partners.map(({ organisation }) => organisation)),
    projectRole: some(...partners.map(({ role }) => role)),
    person: relation(project.people.filter((row) => row.to === null).map(({ person }) => person)),
    focus: { ...some(...focus.flatMap(({ name }) => [name, englishOf(name)])), count: focus.length }
  }
}

/** What a focus area is called in English. */
export const englishOf = (name: string): string => `${name} X`

function groupValues({ mandate, status, from, to, seats }: GroupFacts, today: string): Record<string, Values> {
  const open = seats.filter((seat) => (seat.from === null || seat.from <= today) && (seat.to === null || seat.to >= today))
  const sitting = open.filter(({ person, hasLeft }) => isLiving(person) && !hasLeft)
  return {
    ...{ groupStatus: some(status), mandate: some(mandate), started: some(from), finished: some(to) },
    person: relation(sitting.map(({ person }) => person)),
    partner: relation(open.map(({ organisation }) => organisation)),
    seat: some(...sitting.map((seat) => seat.function)),
    vacant: some(String(open.length - sitting.length))
  }
}

function eventValues(event: EventFacts): Record<string, Values> {
  const { kind, status, at, deadline, place, capacity, link, guests, group, project } = event
  const asked = (...wanted: string[]) => {
    const rows = guests.filter((row) => wanted.includes(row.status) && (isLiving(row.person) || isLiving(row.organisation)))
    return some(...rows.map(({ person, organisation }) => (isLiving(person) ? person.name : organisation?.name)))
  }
  return {
    ...{ eventKind: some(kind), eventStatus: some(status), date: some(at), deadline: some(deadline), place: some(place), web: some(link) },
    capacity: some(capacity === null ? null : String(capacity)),
    person: relation(guests.map(({ person }) => person)),
    partner: relation(guests.map(({ organisation }) => organisation)),
    ...{ coming: asked('accepted', 'attended'), silent: asked('invited') },
    ...{ group: relation([group]), project: relation([project]) }
  }
}

function initiativeValues({ kind, from, addressees, outcome, url, stated, participants }: InitiativeFacts): Record<string, Values> {
  const known = new Set(participants.map(({ organisation, person, name }) => organisation ?? person ?? name))
  return {
    ...{ initiativeKind: some(kind), date: some(from), addressees: some(addressees), outcome: some(outcome), web: some(url) },
    participants: some(String(stated ?? known.size)),
    person: relation(participants.map(({ person }) => person)),
    partner: relation(participants.map(({ organisation }) => organisation))
  }
}

const valuesOf = {
  project: projectValues,
  working_group: groupValues,
  event: eventValues,
  initiative: initiativeValues
} as const

type Kind = keyof typeof valuesOf

/** What the cards of a kind that are not in the trash have in each field. */
export function cardValues<K extends Kind>(kind: K, world: CardWorld, today: string): { id: string; values: Record<string, Values> }[] {
  const own = valuesOf[kind] as (facts: Facts, today: string) => Record<string, Values>
  return world[kind]
    .filter(({ deleted }) => !deleted)
    .map((facts) => ({ id: facts.id, values: { ...shared(facts, today), ...own(facts, today) } }))
}
