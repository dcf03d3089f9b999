import { isRoleMailbox } from '#shared/rules/email-address.ts'
import type { Told } from './entries.ts'
import type { Habits } from './habits.ts'
import { cutBetween } from './person-cuts.ts'
import type { Piece } from './piece.ts'

/** Lines that speak of the same person, or of several who are named together. */
export type Group = { names: Piece[]; titles: Piece[]; emails: Piece[]; phones: Piece[] }
export type Groups = { groups: Group[] /** What belongs to the partner itself. */; own: Piece[]; leftover: Piece[] }

/** Deals the pieces of an entry out to its people; what comes without a person is the partner's own. */
export function groupPeople(told: readonly Told[], habits: Habits): Groups {
  const urls = told.filter(({ piece }) => piece.kind === 'url').map(({ piece }) => piece)
  const people = told.filter(({ piece }) => piece.kind !== 'url')
  const anchors = anchorsOf(people)
  if (anchors.length === 0) return withoutPeople(people, urls)
  const cuts = cutBetween(people, anchors, habits)
  const groups = anchors.map((_, index) => groupOf(people.slice(cuts[index], cuts[index + 1] ?? people.length)))
  const own = groups.flatMap((group, index) => takeOwn(group, index === 0 ? firstLine(people, anchors) : 0))
  const dealt = new Set([...own, ...groups.flatMap(({ names, titles, emails, phones }) => [...names, ...titles, ...emails, ...phones])])
  return { groups, own: [...urls, ...own], leftover: people.map(({ piece }) => piece).filter((piece) => !dealt.has(piece)) }
}

function withoutPeople(people: readonly Told[], urls: readonly Piece[]): Groups {
  const pieces = people.map(({ piece }) => piece)
  return { groups: [], own: [...urls, ...pieces.filter(isAddress)], leftover: pieces.filter((piece) => !isAddress(piece)) }
}

const isAddress = (piece: Piece): boolean => piece.kind === 'email' || piece.kind === 'phone'

/** The places of the names; names that share what follows are one anchor. */
function anchorsOf(people: readonly Told[]): number[][] {
  const anchors: number[][] = []
  for (const [index, { part }] of people.entries()) {
    if (part !== 'person') continue
    const before = anchors.at(-1)
    if (before && shareValues(people, before.at(-1) ?? index, index)) before.push(index)
    else anchors.push([index])
  }
  return anchors
}

/** Two names with nothing but titles between them, on one line, or on lines below each other with only a function mailbox to follow. */
function shareValues(people: readonly Told[], first: number, second: number): boolean {
  if (people.slice(first, second).some(({ part }) => part === 'value')) return false
  const [one, other] = [people[first]?.piece, people[second]?.piece]
  if (one?.line === other?.line) return true
  const apart = people.slice(first + 1, second + 1).some(({ piece }) => piece.blanksBefore > 0 || piece.role === 'person')
  const emails = people.slice(second).filter(({ piece }) => piece.kind === 'email')
  return !apart && emails.length > 0 && emails.every(({ piece }) => isRoleMailbox(piece.text))
}

function groupOf(people: readonly Told[]): Group {
  const pieces = (wanted: (told: Told) => boolean): Piece[] => people.filter(wanted).map(({ piece }) => piece)
  return {
    names: pieces(({ part }) => part === 'person'),
    titles: people
      .filter(({ piece, part }, index) => part === 'title' && !isForeign(piece, people[index - 1]?.piece))
      .map(({ piece }) => piece),
    emails: pieces(({ piece }) => piece.kind === 'email'),
    phones: pieces(({ piece }) => piece.kind === 'phone')
  }
}

/** What stands where titles stand and is none: an office, a label that is not known, a remark. */
const isForeign = (piece: Piece, before: Piece | undefined): boolean =>
  (piece.role === 'person' && piece.scores.title < 0) ||
  piece.text.endsWith(':') ||
  // A remark behind a number: "20 00 12 34 (bedst om formiddagen)".
  (before !== undefined && isAddress(before) && !piece.opensLine && piece.scores.title < 1)

const firstLine = (people: readonly Told[], anchors: readonly number[][]): number => people[anchors[0]?.[0] ?? 0]?.piece.line ?? 0

/** Function mailboxes beside a personal address, and numbers above the first name beside others below it, are the partner's. */
function takeOwn(group: Group, firstName: number): Piece[] {
  const personal = group.emails.filter((email) => !isRoleMailbox(email.text))
  const roles = personal.length > 0 ? group.emails.filter((email) => isRoleMailbox(email.text) && !sharesLine(email, group)) : []
  const above = group.phones.filter((phone) => phone.line < firstName)
  const ownPhones = above.length < group.phones.length && roles.some((email) => email.line < firstName) ? above : []
  group.emails = group.emails.filter((email) => !roles.includes(email))
  group.phones = group.phones.filter((phone) => !ownPhones.includes(phone))
  return [...roles, ...ownPhones]
}

const sharesLine = (email: Piece, group: Group): boolean => group.names.some((name) => name.line === email.line)
