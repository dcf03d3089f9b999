import { isEmpty } from '#main/features/file/index.ts'
import { joinedColumns } from '#main/features/memberships/index.ts'
import { displayName } from '#main/features/persons/index.ts'
import { normalisePoint } from '#main/features/records/index.ts'
import type { Progress } from '#main/foundation/session.ts'
import type { NewRow, TableName } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { fictionalPartner, fictionalPerson } from './fictional.ts'
import { Random } from './random.ts'
import { activityTexts, promises, statementOf, tagNames } from './words.ts'

export interface Wanted {
  partners: number
  contacts: number
  seed: number
}

interface Place {
  readonly id: string
  readonly domain: string
  contacts: number
}

/** What a new file is born with is nothing that could be undone: it has no history, as after reading an extract. */
const put = <T extends TableName>(unit: UnitOfWork, name: T, values: NewRow<T>): string => unit.insert(name, values, { history: false })

const daysBefore = (now: string, days: number) => new Date(Date.parse(now) - days * 86_400_000).toISOString()

/** Fills an empty card file with fictional partners and persons, and what was said to some of them. Throws import.not-empty. */
export function* generate(
  unit: UnitOfWork,
  { partners, contacts, seed }: Wanted
): Generator<Progress, { partners: number; contacts: number }> {
  if (!isEmpty(unit.db)) throw new AppError('import.not-empty')
  const random = new Random(seed)
  const total = partners + contacts
  const tags = tagNames.map((name) => put(unit, 'tag', { name })) as [string, ...string[]]
  const places: [Place, ...Place[]] = [addPartner(unit, 0, random, tags)]
  for (let no = 1; no < partners; no++) {
    places.push(addPartner(unit, no, random, tags))
    yield { step: 'partners', done: no + 1, total }
  }
  for (let no = 0; no < contacts; no++) {
    addContact(unit, no, random, places, tags)
    // the words that are searched for are made in between, not all at the end
    if (no % 500 === 499) unit.settle()
    yield { step: 'contacts', done: partners + no + 1, total }
  }
  return { partners, contacts }
}

function addPartner(unit: UnitOfWork, no: number, random: Random, tags: [string, ...string[]]): Place {
  const { name, type, domain } = fictionalPartner(no, random)
  const id = put(unit, 'organisation', { name, organisation_type: type, website: random.chance(0.6) ? `https://${domain}` : '' })
  put(unit, 'organisation_domain', { organisation_id: id, domain })
  put(unit, 'membership', { organisation_id: id, ...joinedColumns(String(2019 + random.below(7))) })
  if (random.chance(0.7)) {
    const statement = put(unit, 'statement', { organisation_id: id, language: 'da' })
    put(unit, 'statement_version', { statement_id: statement, no: 1, text: statementOf(random), status: 'approved' })
  }
  if (random.chance(0.3)) put(unit, 'tagging', { tag_id: random.pick(tags), entity: 'organisation', entity_id: id })
  return { id, domain, contacts: 0 }
}

/** The first contacts go to one partner each, the others anywhere. */
function addContact(unit: UnitOfWork, no: number, random: Random, places: [Place, ...Place[]], tags: [string, ...string[]]): void {
  const place = places[no] ?? random.pick(places)
  const { givenName, familyName, title, email, phones } = fictionalPerson(no, place.domain, random)
  const id = put(unit, 'person', {
    given_name: givenName,
    family_name: familyName,
    display_name: displayName(givenName, familyName),
    language: random.chance(0.04) ? 'en' : null
  })
  if (email !== null) addPoint(unit, id, 'email', email, 0)
  for (const [position, phone] of phones.entries()) addPoint(unit, id, 'phone', phone, position)
  put(unit, 'affiliation', {
    person_id: id,
    organisation_id: place.id,
    title,
    position: place.contacts,
    is_primary: place.contacts === 0 ? 1 : 0,
    from_on: random.chance(0.3) ? daysBefore(unit.now, random.below(2000)).slice(0, 10) : null
  })
  place.contacts++
  if (random.chance(0.05)) addFormerRole(unit, id, random.pick(places), random)
  if (random.chance(0.15)) put(unit, 'tagging', { tag_id: random.pick(tags), entity: 'person', entity_id: id })
  if (random.chance(0.05)) addActivity(unit, id, place.id, random)
}

function addPoint(unit: UnitOfWork, ownerId: string, kind: 'email' | 'phone', raw: string, position: number): void {
  put(unit, 'contact_point', {
    owner_type: 'person',
    owner_id: ownerId,
    kind,
    value_raw: raw,
    value_norm: normalisePoint(kind, raw),
    position,
    preferred: position === 0 ? 1 : 0
  })
}

function addFormerRole(unit: UnitOfWork, personId: string, place: Place, random: Random): void {
  const ended = random.below(1000) + 30
  put(unit, 'affiliation', {
    person_id: personId,
    organisation_id: place.id,
    title: 'Konsulent',
    from_on: daysBefore(unit.now, ended + 700).slice(0, 10),
    to_on: daysBefore(unit.now, ended).slice(0, 10),
    end_reason: random.pick(['left', 'moved', 'retired'])
  })
}

function addActivity(unit: UnitOfWork, personId: string, organisationId: string, random: Random): void {
  const kind = random.pick(['call', 'email', 'meeting', 'note'])
  const id = put(unit, 'activity', {
    kind,
    direction: kind === 'call' || kind === 'email' ? 'out' : 'none',
    body: random.pick(activityTexts),
    occurred_at: daysBefore(unit.now, random.below(400) + random.next()),
    author_id: unit.actor
  })
  put(unit, 'activity_party', { activity_id: id, person_id: personId, organisation_id: organisationId })
  if (!random.chance(0.2)) return
  put(unit, 'follow_up', {
    title: random.pick(promises),
    subject_type: 'person',
    subject_id: personId,
    due_on: daysBefore(unit.now, 20 - random.below(60)).slice(0, 10),
    origin_activity_id: id,
    owner_staff_id: unit.actor
  })
}
