import type { Client } from '#shared/contract/index.ts'
import type { Selection } from '#shared/model/common.ts'
import type { Subject } from '#shared/model/outreach.ts'
import { addDays, localDay, weekdayOf, yearOf } from '#shared/rules/calendar.ts'

/** Who plays, and when it is. Names are those of the sample pages; whoever is not in them cannot play. */
export interface World {
  readonly client: Client
  readonly year: number
  person(name: string): string
  partner(name: string): string
  project(title: string): string
  /** A person, else a partner. */
  subject(name: string): Subject
  /** Cards by their names, which stand behind each other with a "|" between. */
  persons(names: string): Selection & { by: 'ids' }
  partners(names: string): Selection & { by: 'ids' }
  /** So many days from today; a weekend is left out, away from today. */
  day(offset: number): string
  /** An instant of such a day, by the clock on the wall. */
  at(offset: number, time: string): string
}

export async function readCast(client: Client, now: string): Promise<World> {
  const all = { sort: [{ by: 'name' as const, desc: false }], limit: 200 }
  const persons = new Map((await client.persons.table(all)).rows.map(({ displayName, id }) => [displayName, id]))
  const partners = new Map((await client.partners.table(all)).rows.map(({ name, id }) => [name, id]))
  const projects = new Map((await client.projects.table(all)).rows.map(({ name, id }) => [name, id]))
  const today = localDay(now)
  const day = (offset: number) => workday(addDays(today, offset), offset)
  return {
    ...{ client, year: yearOf(today), day },
    person: (name) => known(persons, name),
    partner: (name) => known(partners, name),
    project: (title) => known(projects, title),
    persons: (names) => ({ by: 'ids', entity: 'persons', ids: names.split('|').map((name) => known(persons, name)) }),
    partners: (names) => ({ by: 'ids', entity: 'partners', ids: names.split('|').map((name) => known(partners, name)) }),
    subject: (name) => {
      const id = persons.get(name)
      return id === undefined ? { type: 'organisation', id: known(partners, name) } : { type: 'person', id }
    },
    at: (offset, time) => new Date(`${day(offset)}T${time}`).toISOString()
  }
}

function known(ids: ReadonlyMap<string, string>, name: string): string {
  const id = ids.get(name)
  if (id === undefined) throw new Error(`the sample has no ${name}`)
  return id
}

function workday(day: string, offset: number): string {
  const over = weekdayOf(day) - 5
  if (over <= 0) return day
  return addDays(day, offset < 0 ? -over : 3 - over)
}
