import { isRoleMailbox } from '#shared/rules/email-address.ts'
import type { Told } from './entries.ts'
import { emailFit } from './name-evidence.ts'
import type { Piece } from './piece.ts'

/** Lines that speak of the same person, or of several who are named together. */
export type Group = { names: Piece[]; titles: Piece[]; emails: Piece[]; phones: Piece[] }
export type Groups = { groups: Group[] /** What belongs to the partner itself. */; own: Piece[]; leftover: Piece[] }

/** Deals the pieces of an entry out to its people; what comes without a person is the partner's own. */
export function groupPeople(told: readonly Told[], titleFirst: boolean | null): Groups {
  const urls = told.filter(({ piece }) => piece.kind === 'url').map(({ piece }) => piece)
  const people = told.filter(({ piece }) => piece.kind !== 'url')
  const anchors = anchorsOf(people)
  if (anchors.length === 0) return withoutPeople(people, urls)
  const valuesFirst = standBefore(people, anchors)
  const cuts = anchors.map((anchor, index) =>
    index === 0 ? 0 : bestCut(people, anchors[index - 1] ?? [], anchor, titleFirst, valuesFirst)
  )
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

/** Whether values stand before the names here: some before the first, none after the last. */
function standBefore(people: readonly Told[], anchors: readonly number[][]): boolean {
  const first = anchors[0]?.[0] ?? 0
  const last = anchors.at(-1)?.at(-1) ?? 0
  return people.slice(0, first).some(({ part }) => part === 'value') && !people.slice(last).some(({ part }) => part === 'value')
}

/** Where between two names the second one's lines begin. */
function bestCut(
  people: readonly Told[],
  before: readonly number[],
  after: readonly number[],
  titleFirst: boolean | null,
  valuesFirst: boolean
): number {
  const start = (before.at(-1) ?? 0) + 1
  const end = after[0] ?? start
  const names = [people[start - 1]?.piece.text ?? '', people[end]?.piece.text ?? '']
  const titled = people[(before[0] ?? 0) - 1]?.part === 'title'
  const liking = people.slice(start, end).map(({ piece, part }, index) => {
    if (part !== 'title') return valueLiking(piece, names, valuesFirst)
    const afterValue = people.slice(start, start + index).some((other) => other.part === 'value')
    if (afterValue) return titlesTrail(people) ? -0.8 : 0.9
    return titleFirst && titled ? 0.8 : -0.6
  })
  let best = end
  let most = Number.NEGATIVE_INFINITY
  for (let cut = start; cut <= end; cut++) {
    const dealt = liking.reduce((sum, liked, index) => sum + (start + index < cut ? -liked : liked), 0)
    const score = dealt + lineBreakBefore(people[cut]?.piece)
    if (score >= most) [most, best] = [score, cut]
  }
  return best
}

/** Above 0 the value belongs to the second of two names. */
function valueLiking(piece: Piece, [first = '', second = '']: readonly string[], valuesFirst: boolean): number {
  const local = piece.kind === 'email' ? (piece.text.split('@')[0] ?? '') : ''
  return (valuesFirst ? 1 : -1) + (local === '' ? 0 : emailFit(local, second) - emailFit(local, first))
}

/** Whether the last person's title stands below the addresses: then so do the others'. */
function titlesTrail(people: readonly Told[]): boolean {
  const last = people.map(({ part }) => part).lastIndexOf('person')
  const value = people.findIndex(({ part }, index) => index > last && part === 'value')
  return value >= 0 && people.slice(value).some(({ part }) => part === 'title')
}

function lineBreakBefore(piece: Piece | undefined): number {
  if (!piece?.opensLine) return -2
  return (piece.blanksBefore > 0 ? 1.2 : 0) + (piece.role === 'person' || piece.marks.some((mark) => mark.startsWith('bullet')) ? 1 : 0)
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
