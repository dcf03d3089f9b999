import { type App, createApp } from '#main/app.ts'
import type { NewRow, TableName } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { addDays } from '#shared/rules/calendar.ts'
import { scratchFolder } from './card-file.ts'

const size = { partners: 1000, persons: 2000, projects: 10_000, activities: 100_000, followUps: 10_000, events: 5000 }
const first = '2016-11-22'
const span = 3650
const types = ['municipality', 'union', 'foundation', 'research', 'private', null] as const
const kinds = ['call', 'email', 'meeting', 'visit', 'note'] as const
const statuses = ['idea', 'running', 'running', 'paused', 'finished', 'stopped'] as const

/** The same number for the same place, spread over so many. */
const spread = (at: number, below: number): number => Math.floor((((at + 1) * 2_654_435_761) % 4_294_967_296) / (4_294_967_296 / below))
const day = (at: number, below = span): string => addDays(first, spread(at, below))
const put = <T extends TableName>(unit: UnitOfWork, name: T, values: NewRow<T>): string => unit.insert(name, values, { history: false })

/** An alliance of ten years: partners that came, left and came back, what they did, and what was said to them. */
export async function alliance(): Promise<App> {
  const app = createApp({ home: scratchFolder(), host: 'cli', now: () => '2026-11-22T12:00:00.000Z' })
  await app.context.session.write({ key: 'partner.created' }, (unit) => {
    const areas = Array.from({ length: 30 }, (_, at) => put(unit, 'focus_area', { name_da: `Område ${at}` }))
    const partners = Array.from({ length: size.partners }, (_, at) => addPartner(unit, at, areas))
    const persons = Array.from({ length: size.persons }, (_, at) => addPerson(unit, at, partners))
    for (let at = 0; at < size.projects; at++) addProject(unit, at, partners)
    unit.settle()
    for (let at = 0; at < size.activities; at++) {
      addActivity(unit, at, partners, persons)
      if (at % 1000 === 999) unit.settle()
    }
    for (let at = 0; at < size.followUps; at++) addFollowUp(unit, at, persons)
    addLists(unit, persons)
    return {}
  })
  return app
}

function addPartner(unit: UnitOfWork, at: number, areas: readonly string[]): string {
  const id = put(unit, 'organisation', { name: `Partner ${at}`, organisation_type: types[at % types.length] ?? null })
  const [joined, left] = [day(at), addDays(day(at), 200 + spread(at + 7, 1500))]
  const hasLeft = at % 4 === 0 && left < '2026-11-22'
  const dates = { organisation_id: id, joined_text: joined, joined_from: joined, joined_to: joined, joined_precision: 'day' }
  put(unit, 'membership', { ...dates, ...(hasLeft && { status: 'left', left_on: left }) })
  if (hasLeft && at % 8 === 0 && addDays(left, 90) < '2026-11-22')
    put(unit, 'membership', { ...dates, joined_from: addDays(left, 90), joined_to: addDays(left, 90) })
  put(unit, 'organisation_focus', { organisation_id: id, focus_area_id: areas[at % areas.length] ?? '', from_on: joined })
  put(unit, 'postal_address', { owner_type: 'organisation', owner_id: id, postal_code: String(1000 + spread(at, 8999)), city: 'By' })
  return id
}

function addPerson(unit: UnitOfWork, at: number, partners: readonly string[]): string {
  const id = put(unit, 'person', { given_name: 'Bo', family_name: `Ek ${at}`, display_name: `Bo Ek ${at}` })
  const ended = at % 5 === 0 ? { to_on: addDays(day(at, 2000), 900), end_reason: 'left' } : {}
  put(unit, 'affiliation', { person_id: id, organisation_id: partners[at % partners.length] ?? '', from_on: day(at, 2000), ...ended })
  return id
}

function addProject(unit: UnitOfWork, at: number, partners: readonly string[]): void {
  const from = at % 9 === 0 ? null : day(at)
  const id = put(unit, 'project', {
    ...{ title: `Projekt ${at}`, status: statuses[at % statuses.length] ?? 'running', period_from: from },
    period_to: from !== null && at % 3 === 0 ? addDays(from, 400) : null
  })
  put(unit, 'project_organisation', { project_id: id, organisation_id: partners[at % partners.length] ?? '', role: 'lead' })
}

function addActivity(unit: UnitOfWork, at: number, partners: readonly string[], persons: readonly string[]): void {
  const kind = kinds[at % kinds.length] ?? 'call'
  const id = put(unit, 'activity', {
    ...{ kind, direction: at % 2 === 0 ? 'out' : 'none', body: 'Talt om næste skridt' },
    occurred_at: `${day(at)}T10:00:00.000Z`
  })
  const who = spread(at, size.persons)
  put(unit, 'activity_party', { activity_id: id, person_id: persons[who] ?? '', organisation_id: partners[who % partners.length] ?? '' })
}

function addFollowUp(unit: UnitOfWork, at: number, persons: readonly string[]): void {
  const status = at % 10 === 0 ? 'open' : at % 7 === 0 ? 'dropped' : 'done'
  put(unit, 'follow_up', {
    ...{ title: 'Ring igen', subject_type: 'person', subject_id: persons[at % persons.length] ?? '' },
    ...{ due_on: day(at), status }
  })
}

function addLists(unit: UnitOfWork, persons: readonly string[]): void {
  const id = put(unit, 'list', { name: 'Indbudte', kind: 'static' })
  for (const person of persons.slice(0, 1500)) put(unit, 'list_member', { list_id: id, person_id: person })
  const purpose = put(unit, 'purpose', { code: 'news-2016', name: 'Nyheder' })
  for (let at = 0; at < size.events; at++)
    put(unit, 'consent_event', {
      ...{ person_id: persons[at % persons.length] ?? '', purpose_id: purpose, status: at % 2 === 0 ? 'withdrawn' : 'objected' },
      ...{ occurred_at: `${day(at)}T10:00:00.000Z`, evidence_text: 'Ringede' }
    })
}
