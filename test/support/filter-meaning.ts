import type { FilterCondition, FilterNode } from '#shared/model/filter.ts'
import type { ViewEntity } from '#shared/model/view.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { dayAfter, dayBounds } from '#shared/rules/filter/day-bounds.ts'
import { type FilterFieldKind, kindOf } from '#shared/rules/filter/fields.ts'
import { fold, foldWords } from '#shared/rules/fold.ts'
import { unpackList } from '#shared/rules/packed-list.ts'
import { customs } from './filter-scenes.ts'
import type { OrganisationFacts, PersonFacts } from './filter-world.ts'

/** What a record has in a field: texts or codes, days, yes; usable and broken are of addresses, count is told apart where it is another number. */
export interface Values {
  all: string[]
  usable?: boolean
  broken?: boolean
  count?: number
}

type Points = PersonFacts['points']
const pointsOf = (points: Points, kind: 'email' | 'phone'): Values => {
  const ofKind = points.filter((point) => point.kind === kind && point.status !== 'retired')
  return {
    all: ofKind.map(({ value }) => value),
    usable: ofKind.some(({ status }) => status === 'ok' || status === 'suspect'),
    broken: ofKind.some(({ status }) => status === 'bounced' || status === 'invalid')
  }
}
export const some = (...values: (string | null | undefined)[]): Values => ({
  all: values.filter((value) => value !== null && value !== undefined)
})
const newest = (days: readonly string[]): Values => some([...days].sort().at(-1))

type Contacts = PersonFacts['contacts']
const isDialogue = ({ kind, direction, outcome }: Contacts[number]) =>
  kind === 'meeting' || (kind === 'call' && outcome === 'reached') || (kind === 'email' && direction === 'in')

const followUps = (record: PersonFacts | OrganisationFacts) =>
  record.followUps.filter(({ status }) => status !== 'done').map(({ due, snoozed }) => snoozed ?? due)

export function followUpCode(day: string, today: string): string {
  if (day < today) return 'overdue'
  if (day === today) return 'today'
  const week = Array.from({ length: 7 }).reduce<string>((each) => dayAfter(each), today)
  return day <= week ? 'week' : 'later'
}

const shared = (record: PersonFacts | OrganisationFacts, today: string): Record<string, Values> => {
  const contacts = record.contacts.filter(({ deleted }) => !deleted)
  return {
    note: some(record.notes),
    language: some(record.language),
    source: some(record.sourceName),
    created: some(`${today}T10:00:00.000Z`),
    changed: some(`${today}T10:00:00.000Z`),
    due: some(followUps(record).sort()[0]),
    followUp: some(...followUps(record).map((day) => followUpCode(day, today))),
    lastOutreach: newest(contacts.filter(({ direction }) => direction === 'out').map(({ at }) => at)),
    lastDialogue: newest(contacts.filter(isDialogue).map(({ at }) => at)),
    ...Object.fromEntries(customs.map(({ id }) => [`custom:${id}`, some(record.customs[id])]))
  }
}

/** What a person has in each field. */
export function personValues(person: PersonFacts, today: string): Record<string, Values> {
  const roles = person.roles.filter(({ organisation }) => !organisation.deleted)
  const open = roles.filter(({ to }) => to === null)
  const partners = open.map(({ organisation }) => organisation)
  const addresses = person.address ? [person.address] : partners.flatMap(({ address }) => address ?? [])
  const isTrue = (is: boolean) => some(is ? 'yes' : 'no')
  return {
    ...shared(person, today),
    name: some(`${person.given} ${person.family}`.trim()),
    givenName: some(person.given),
    familyName: some(person.family),
    title: some(...open.map(({ title }) => title)),
    department: some(...open.map(({ department }) => department)),
    partner: some(...partners.map(({ name }) => name)),
    type: some(...partners.map(({ type }) => type)),
    status: some(...partners.map(({ status }) => status)),
    primary: isTrue(open.some(({ isPrimary }) => isPrimary)),
    leave: isTrue(open.some(({ away }) => away !== null)),
    ended: some(...roles.map(({ to }) => to)),
    quote: some(),
    email: pointsOf(person.points, 'email'),
    phone: pointsOf(person.points, 'phone'),
    web: some(
      ...partners.map(({ website }) => website),
      ...person.points.filter(({ kind, status }) => kind === 'web' && status !== 'retired').map(({ value }) => value)
    ),
    city: some(...addresses.map(({ city }) => city)),
    postalCode: some(...addresses.map(({ postalCode }) => postalCode)),
    country: some(...addresses.map(({ country }) => country)),
    tag: some(...new Set([...person.tags, ...partners.flatMap(({ tags }) => tags)])),
    list: some(...person.lists),
    optedOut: some(person.optedOut),
    owner: some(...partners.map(({ owner }) => owner)),
    statement: some(...partners.map(({ statement }) => statement))
  }
}

/** What an organisation has in each field. */
export function organisationValues(
  organisation: OrganisationFacts,
  persons: readonly PersonFacts[],
  today: string
): Record<string, Values> {
  const there = persons.filter(({ roles }) => roles.some((role) => role.organisation === organisation && role.to === null))
  const points = [organisation, ...there].flatMap((each) => each.points)
  const primary = there.filter(({ roles }) => roles.some((role) => role.organisation === organisation && role.isPrimary))
  const isMember = organisation.status !== null
  const nameOf = ({ given, family }: PersonFacts) => `${given} ${family}`.trim()
  return {
    ...shared(organisation, today),
    name: some(organisation.name),
    formerName: some(...organisation.former),
    type: some(organisation.type),
    status: some(organisation.status),
    kind: some(isMember ? 'partner' : null),
    focus: some(),
    goal: some(),
    quote: some(),
    joined: some(isMember ? organisation.joined : null),
    left: some(isMember ? organisation.left : null),
    person: some(...there.map(nameOf)),
    primary: some(...primary.map(nameOf)),
    email: pointsOf(points, 'email'),
    phone: pointsOf(points, 'phone'),
    web: some(organisation.website),
    domain: some(...organisation.domains),
    cvr: some(organisation.cvr),
    city: some(organisation.address?.city),
    postalCode: some(organisation.address?.postalCode),
    country: some(organisation.address?.country),
    tag: some(...organisation.tags),
    list: some(...new Set(there.flatMap(({ lists }) => lists))),
    owner: some(organisation.owner),
    rhythm: some(),
    statement: some(organisation.statement)
  }
}

/** A record as it is asked about. */
export interface Asked {
  entity: ViewEntity
  values: Record<string, Values>
  searchText: string
}

/** Whether a filter is true of a record: the meaning of the language without any SQL. */
export function isTrueOf(node: FilterNode, record: Asked, today: string): boolean {
  switch (node.kind) {
    case 'and':
      return node.nodes.every((each) => isTrueOf(each, record, today))
    case 'or':
      return node.nodes.some((each) => isTrueOf(each, record, today))
    case 'not':
      return !isTrueOf(node.node, record, today)
    case 'text':
      return holdsText(node, record.searchText)
    default:
      return holds(node, record, today)
  }
}

function holdsText({ text, phrase }: { text: string; phrase: boolean }, searchText: string): boolean {
  const words = foldWords(text)
  if (phrase && words.length > 1) return ` ${searchText} `.includes(` ${words.join(' ')} `)
  return words.every((word) => (word.length >= 3 ? searchText.includes(word) : ` ${searchText}`.includes(` ${word}`)))
}

const compared = (left: number, op: string, right: number): boolean =>
  ({ '<': left < right, '<=': left <= right, '>': left > right, '>=': left >= right, '=': left === right })[op] ?? false

function holds(node: Exclude<FilterCondition, { kind: 'text' }>, { entity, values }: Asked, today: string): boolean {
  const { all, usable, broken = false, count = all.length } = values[node.field] ?? { all: [] }
  const kind = kindOf(node.field, entity, customs)
  const filled = all.filter((value) => value !== '')
  const isCounted = kind === 'tags' || kind === 'relation'
  const hasSome = kind === 'yes-no' && !node.field.startsWith('custom:') ? filled.includes('yes') : (usable ?? filled.length > 0)
  switch (node.kind) {
    case 'present':
      return node.present === hasSome
    case 'invalid':
      return broken
    case 'compare':
      return isCounted ? compared(count, node.op, node.value) : filled.some((value) => compared(Number(value), node.op, node.value))
    case 'range': {
      const numbers = isCounted ? [count] : filled.map(Number)
      return numbers.some((number) => number >= node.from && number <= node.to)
    }
    case 'day':
    case 'days':
    case 'relative': {
      if (node.kind === 'relative' && node.op === 'older' && kind === 'since' && filled.length === 0) return true
      const { from, until } = dayBounds(node, today)
      return filled
        .map((value) => (value.includes('T') ? localDay(value) : value))
        .some((day) => (from === null || day >= from) && (until === null || day < until))
    }
    default:
      return filled.some((value) => node.values.some((wanted) => isLike(kind, node.kind, value, wanted)))
  }
}

const digits = (text: string) => text.replace(/\D/g, '')

function isLike(kind: FilterFieldKind | undefined, how: 'is' | 'contains' | 'starts', value: string, wanted: string): boolean {
  if (kind === 'choice' || kind === 'yes-no') return value === wanted
  if (kind === 'choices') return value === wanted || unpackList(value).includes(wanted)
  if (kind === 'phone') {
    if (how === 'is') return value === wanted
    const [number, asked] = [how === 'starts' ? value.replace('+45', '') : value, digits(wanted)]
    if (how === 'starts') return asked !== '' && (number.startsWith(asked) || value.startsWith(`+${asked}`))
    return asked !== '' && number.includes(asked)
  }
  const form = kind === 'email' ? (text: string) => text.trim().toLowerCase() : fold
  const [text, asked] = [form(value), form(wanted)]
  if (asked === '') return false
  if (how === 'is') return text === asked
  return how === 'starts' ? text.startsWith(asked) : text.includes(asked)
}
