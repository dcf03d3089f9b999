import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { organisationTypes } from '#shared/model/organisation-type.ts'
import { customs } from './filter-scenes.ts'
import { testNow } from './test-app.ts'

interface Point {
  kind: 'email' | 'phone' | 'web'
  value: string
  status: string
}
interface Address {
  city: string
  postalCode: string
  country: string
}
interface Contact {
  at: string
  kind: string
  direction: string
  outcome: string | null
  deleted: boolean
}

/** What persons and organisations have alike. */
interface RecordFacts {
  id: string
  language: string | null
  notes: string
  points: Point[]
  address: Address | null
  tags: string[]
  customs: Record<string, string>
  contacts: Contact[]
  followUps: { due: string; snoozed: string | null; status: string }[]
  sourceName: string | null
}

export interface OrganisationFacts extends RecordFacts {
  name: string
  former: string[]
  domains: string[]
  type: string | null
  status: string | null
  /** What its row says. */
  stored: string | null
  joined: string | null
  left: string | null
  website: string
  cvr: string
  owner: string | null
  statement: string | null
  deleted: boolean
}

export interface PersonFacts extends RecordFacts {
  given: string
  family: string
  lists: string[]
  optedOut: 'unsubscribed' | 'objected' | null
  roles: {
    organisation: OrganisationFacts
    title: string
    department: string
    isPrimary: boolean
    isContact: boolean
    to: string | null
    away: string | null
  }[]
}

export interface FilterWorld {
  organisations: OrganisationFacts[]
  persons: PersonFacts[]
}

export const pools = {
  words: ['Anna', 'Bo', 'Holm', 'Århus', 'Sund', 'Råd', 'chef', 'Ældre net', 'a/b'],
  days: ['2025-11-22', '2026-08-24', '2026-11-01', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-29', '2026-12-31'],
  emails: ['anna@havn.example', 'bo@sund.example', 'post@raad.example'],
  phones: ['+4520123456', '+4533112233', '20 12 lok. 7'],
  lists: ['Nyhedsbrev', 'Årsmøde']
}

/** Texts and days that hit something as often as not. */
export const filterPools = { texts: [...pools.words, ...pools.emails, '2012', 'nyhedsbrev', 'ar', '12', 'x'], days: pools.days }

/** Numbers that are the same for the same seed. */
export function dice(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T
  return {
    pick,
    maybe: <T>(make: () => T): T | null => (next() < 0.5 ? make() : null),
    some: <T>(most: number, make: () => T): T[] => Array.from({ length: Math.floor(next() * (most + 1)) }, make),
    isSo: (chance: number) => next() < chance
  }
}
export type Dice = ReturnType<typeof dice>

export const words = (d: Dice) => [d.pick(pools.words), ...d.some(1, () => d.pick(pools.words))].join(' ')
export const customValue = (d: Dice, { type, options }: (typeof customs)[number]): string => {
  if (type === 'number') return d.pick(['5', '12', '-3', '2.5'])
  if (type === 'date') return d.pick(pools.days)
  if (type === 'yes-no') return d.pick(['yes', 'no'])
  if (type === 'choice') return d.pick(options)
  if (type === 'choices') return d.pick(['vegansk', 'alt*, æg..', 'vegansk, æg..'])
  return words(d)
}

function record(d: Dice, id: string): RecordFacts {
  return {
    id,
    language: d.pick(['da', 'en', null]),
    notes: d.maybe(() => words(d)) ?? '',
    points: d.some(2, () => {
      const kind = d.pick(['email', 'phone', 'web'] as const)
      const value = d.pick(kind === 'email' ? pools.emails : kind === 'phone' ? pools.phones : ['havn.example'])
      return { kind, value, status: d.pick(['ok', 'ok', 'suspect', 'bounced', 'invalid', 'retired']) }
    }),
    address: d.maybe(() => ({ city: d.pick(['Århus', 'Holm', '']), postalCode: d.pick(['8000', '1234']), country: d.pick(['DK', '']) })),
    tags: [...new Set(d.some(2, () => d.pick(pools.words)))],
    customs: Object.fromEntries(customs.flatMap((field) => (d.isSo(0.5) ? [[field.id, customValue(d, field)]] : []))),
    contacts: d.some(3, () => ({
      at: `${d.pick(pools.days)}T12:00:00.000Z`,
      kind: d.pick(['call', 'email', 'meeting', 'note', 'mailing']),
      direction: d.pick(['in', 'out', 'none']),
      outcome: d.pick(['reached', 'no-answer', null]),
      deleted: d.isSo(0.2)
    })),
    followUps: d.some(2, () => ({
      due: d.pick(pools.days),
      snoozed: d.maybe(() => d.pick(pools.days)),
      status: d.pick(['open', 'snoozed', 'done'])
    })),
    sourceName: d.maybe(() => d.pick(['Partnersiden', 'Holm liste']))
  }
}

/** From the day of leaving on it has left, whatever its row says. */
const standing = (stored: string | null, left: string | null) =>
  stored !== null && left !== null && left <= testNow.slice(0, 10) ? 'left' : stored

const organisation = (d: Dice, id: string): OrganisationFacts => {
  const facts = organisationFacts(d, id)
  return { ...facts, status: standing(facts.stored, facts.left) }
}

const organisationFacts = (d: Dice, id: string): Omit<OrganisationFacts, 'status'> => ({
  ...record(d, id),
  name: words(d),
  former: d.some(1, () => words(d)),
  domains: d.some(1, () => d.pick(['havn.example', 'sund.example'])),
  type: d.pick([...organisationTypes.slice(0, 3), null]),
  stored: d.pick(['active', 'left', 'prospect', null]),
  joined: d.maybe(() => d.pick(pools.days)),
  left: d.maybe(() => d.pick(pools.days)),
  website: d.pick(['', 'https://havn.example']),
  cvr: d.pick(['', '12345678']),
  owner: d.maybe(() => d.pick(['Bo Bang', 'Anna Holm'])),
  statement: d.maybe(() => words(d)),
  deleted: d.isSo(0.15)
})

function person(d: Dice, id: string, organisations: readonly OrganisationFacts[]): PersonFacts {
  const at = [...new Set(d.some(2, () => d.pick(organisations)))]
  return {
    ...record(d, id),
    given: d.pick(pools.words),
    family: d.pick(['Holm', 'Bang', '']),
    lists: [...new Set(d.some(2, () => d.pick(pools.lists)))],
    optedOut: d.pick(['unsubscribed', 'objected', null, null]),
    roles: at.map((where) => ({
      organisation: where,
      title: d.maybe(() => words(d)) ?? '',
      department: d.maybe(() => words(d)) ?? '',
      isPrimary: false,
      isContact: d.isSo(0.7),
      to: d.isSo(0.3) ? d.pick(pools.days) : null,
      away: d.isSo(0.3) ? d.pick(pools.days) : null
    }))
  }
}

/** A small alliance with something of everything, the same for the same seed. */
export function filterWorld(seed: number): FilterWorld {
  const d = dice(seed)
  const organisations = Array.from({ length: 8 }, (_, at) => organisation(d, `o${at}`))
  const persons = Array.from({ length: 16 }, (_, at) => person(d, `p${at}`, organisations))
  const primary = new Set<string>()
  for (const role of persons.flatMap(({ roles }) => roles)) {
    role.isPrimary = role.isContact && role.to === null && !primary.has(role.organisation.id) && d.isSo(0.5)
    if (role.isPrimary) primary.add(role.organisation.id)
  }
  return { organisations, persons }
}

/** Writes the alliance into a card file; the ids of the world become those of the file. Gives the ids of fields by entity and name. */
export function writeWorld(unit: UnitOfWork, { organisations, persons }: FilterWorld): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  const once = (table: 'tag' | 'staff' | 'import_source' | 'list', name: string): string => {
    const id =
      named.get(`${table} ${name}`) ??
      unit.insert(table, { name, ...(table === 'import_source' ? { kind: 'csv' } : {}), ...(table === 'list' ? { kind: 'static' } : {}) })
    named.set(`${table} ${name}`, id)
    return id
  }
  for (const { id, label, type, options } of customs)
    for (const entity of ['person', 'organisation'])
      named.set(`${entity} ${id}`, unit.insert('custom_field', { entity, label, type, options_json: JSON.stringify(options) }))
  const write = (entity: 'person' | 'organisation', facts: RecordFacts, id: string, organisationId: string | null) => {
    facts.points.forEach((point, position) => {
      unit.insert('contact_point', {
        owner_type: entity,
        owner_id: id,
        kind: point.kind,
        value_raw: point.value,
        value_norm: point.value,
        status: point.status,
        position
      })
    })
    if (facts.address) {
      const { city, postalCode, country } = facts.address
      unit.insert('postal_address', { owner_type: entity, owner_id: id, city, postal_code: postalCode, country })
    }
    for (const name of facts.tags) unit.insert('tagging', { tag_id: once('tag', name), entity, entity_id: id })
    for (const [field, value] of Object.entries(facts.customs))
      unit.insert('custom_value', { field_id: named.get(`${entity} ${field}`) ?? '', entity, entity_id: id, value })
    for (const { at, kind, direction, outcome, deleted } of facts.contacts) {
      const activity = unit.insert('activity', { kind, direction, outcome, occurred_at: at, deleted_at: deleted ? unit.now : null })
      unit.insert('activity_party', { activity_id: activity, person_id: entity === 'person' ? id : null, organisation_id: organisationId })
    }
    for (const { due, snoozed, status } of facts.followUps)
      unit.insert('follow_up', { title: 'x', subject_type: entity, subject_id: id, due_on: due, snoozed_until: snoozed, status })
  }
  const common = ({ language, notes, sourceName }: RecordFacts) => ({
    language,
    notes,
    source_id: sourceName === null ? null : once('import_source', sourceName)
  })
  for (const facts of organisations) {
    const { name, type, website, cvr, owner, statement } = facts
    const id = unit.insert('organisation', {
      ...common(facts),
      ...{ name, organisation_type: type, website, cvr, owner_staff_id: owner === null ? null : once('staff', owner) },
      deleted_at: facts.deleted ? unit.now : null
    })
    facts.id = id
    for (const former of facts.former) unit.insert('organisation_name', { organisation_id: id, name: former, kind: 'former' })
    for (const domain of facts.domains) unit.insert('organisation_domain', { organisation_id: id, domain })
    if (facts.stored !== null)
      unit.insert('membership', { organisation_id: id, status: facts.stored, joined_from: facts.joined, left_on: facts.left })
    if (statement !== null) {
      const statementId = unit.insert('statement', { organisation_id: id, language: 'da' })
      unit.insert('statement_version', { statement_id: statementId, no: 1, text: 'gammel', status: 'draft' })
      unit.insert('statement_version', { statement_id: statementId, no: 2, text: statement, status: 'draft' })
    }
    write('organisation', facts, id, id)
  }
  const purpose = unit.db.value<string>("select id from purpose where code = 'newsletter'") ?? ''
  for (const facts of persons) {
    const { given, family } = facts
    const id = unit.insert('person', {
      ...common(facts),
      given_name: given,
      family_name: family,
      display_name: `${given} ${family}`.trim()
    })
    facts.id = id
    for (const role of facts.roles)
      unit.insert('affiliation', {
        ...{ person_id: id, organisation_id: role.organisation.id, title: role.title, department: role.department },
        ...{ is_primary: role.isPrimary ? 1 : 0, is_contact: role.isContact ? 1 : 0, to_on: role.to, away_from: role.away }
      })
    for (const name of facts.lists) unit.insert('list_member', { list_id: once('list', name), person_id: id })
    const status = facts.optedOut === 'objected' ? 'objected' : 'withdrawn'
    if (facts.optedOut)
      unit.insert('consent_event', { person_id: id, purpose_id: purpose, status, occurred_at: testNow.slice(0, 10), evidence_text: 'sagt' })
    write('person', facts, id, null)
  }
  return named
}
