import type { Row } from '#main/foundation/tables.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { Membership, MembershipKind, MembershipPatch, MembershipStatus } from '#shared/model/membership.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { readJoined } from '#shared/rules/joined-date.ts'
import { endsEarly, type MembershipPeriod, overlapOf } from '#shared/rules/membership-periods.ts'
import { membershipOf, membershipsOf } from './memberships.store.ts'

type Joined = Pick<Row<'membership'>, 'joined_text' | 'joined_from' | 'joined_to' | 'joined_precision'>
/** Not yet in: the day of joining may be still to come. */
const waiting: ReadonlySet<string> = new Set(['prospect', 'invited', 'pending'])

export const toMembership = (row: Row<'membership'>): Membership => ({
  id: row.id,
  version: row.version,
  kind: row.kind as MembershipKind,
  status: row.status as MembershipStatus,
  joinedText: row.joined_text,
  joinedFrom: row.joined_from,
  joinedTo: row.joined_to,
  joinedPrecision: row.joined_precision as Membership['joinedPrecision'],
  leftOn: row.left_on,
  leaveReason: row.leave_reason
})

/** All times of a partner in the alliance, the newest first. */
export const memberships = (unit: ReadUnit, partnerId: string): Membership[] => membershipsOf(unit.db, partnerId).map(toMembership)

/** A day of joining as it is kept: the text, and what it means. Throws date.does-not-exist. */
export function joinedColumns(text: string): Joined {
  const read = readJoined(text)
  if (!read) throw new AppError('date.does-not-exist', { field: 'joinedText' })
  return { joined_text: text.trim().normalize('NFC'), joined_from: read.from, joined_to: read.to, joined_precision: read.precision }
}

/** With a day of leaving it is over from that day on, and until then what it is; whoever comes back is active. */
const standing = (leftOn: string | null, said: MembershipStatus, today: string): MembershipStatus =>
  leftOn !== null && leftOn <= today ? 'left' : said === 'left' ? 'active' : said

/** Adds a time in the alliance. Throws membership.overlap, period.ends-early, date.does-not-exist, date.to-come. */
export function addMembership(unit: UnitOfWork, partnerId: string, values: MembershipPatch): string {
  unit.load('organisation', partnerId)
  const { kind = 'partner', joinedText = '', leftOn = null, leaveReason = '' } = values
  const status = standing(leftOn, values.status ?? 'active', localDay(unit.now))
  const joined = joinedColumns(joinedText)
  check(unit, partnerId, undefined, { ...joined, left_on: leftOn, status })
  return unit.insert('membership', { organisation_id: partnerId, kind, status, ...joined, left_on: leftOn, leave_reason: leaveReason })
}

interface SaidMembership {
  status: MembershipStatus
  membershipKind?: MembershipKind | null | undefined
  joined?: string | undefined
  left?: string | null | undefined
}

/** The time in the alliance of an organisation that is new, as a file says it. What cannot be is kept as words, and refuses nothing. */
export function keepMembership(
  unit: UnitOfWork,
  partnerId: string,
  { status: said, membershipKind, joined = '', left }: SaidMembership
): void {
  const today = localDay(unit.now)
  const leftOn = left ?? (said === 'left' ? today : null)
  const status = standing(leftOn, said, today)
  const read = readJoined(joined)
  const isPossible =
    read?.from && !endsEarly({ joinedFrom: read.from, joinedTo: read.to, leftOn }) && (read.from <= today || waiting.has(status))
  unit.insert('membership', {
    ...{
      organisation_id: partnerId,
      kind: membershipKind ?? 'partner',
      status,
      joined_text: joined.trim().normalize('NFC'),
      left_on: leftOn
    },
    ...(isPossible ? { joined_from: read.from, joined_to: read.to, joined_precision: read.precision } : {})
  })
}

/** Corrects one. With a day of leaving it is over when that day has come; without, it is open again. Throws what addMembership throws. */
export function updateMembership(unit: UnitOfWork, id: string, patch: MembershipPatch, version?: number): void {
  const row = unit.load('membership', id)
  const { kind, joinedText, leaveReason } = patch
  const leftOn = patch.leftOn === undefined ? row.left_on : patch.leftOn
  const status = standing(leftOn, patch.status ?? (row.status as MembershipStatus), localDay(unit.now))
  const joined = joinedText === undefined ? {} : joinedColumns(joinedText)
  check(unit, row.organisation_id, id, { ...row, ...joined, left_on: leftOn, status })
  unit.update(
    'membership',
    id,
    {
      ...joined,
      status,
      left_on: leftOn,
      ...(kind === undefined ? {} : { kind }),
      ...(leaveReason === undefined ? (leftOn === null ? { leave_reason: '' } : {}) : { leave_reason: leaveReason.normalize('NFC') })
    },
    version === undefined ? {} : { version }
  )
}

interface StandingPatch {
  status?: MembershipStatus | undefined
  kind?: MembershipKind | undefined
  joinedText?: string | undefined
}

/** What a table or a fact says of a partner is said of the membership that counts; of one who never was in, of a new one. */
export function setStanding(unit: UnitOfWork, partnerId: string, { status, kind, joinedText }: StandingPatch): void {
  const row = membershipOf(unit.db, partnerId)
  const today = localDay(unit.now)
  const hasLeft = row !== undefined && row.left_on !== null && row.left_on <= today
  // who is called left has left today; whoever is called anything else is back, and a day to come stays
  const leftOn = status === 'left' ? (hasLeft ? undefined : today) : status !== undefined && hasLeft ? null : undefined
  const patch = {
    ...(status === undefined || status === 'left' ? {} : { status }),
    ...(kind === undefined ? {} : { kind }),
    ...(joinedText === undefined ? {} : { joinedText }),
    ...(leftOn === undefined ? {} : { leftOn })
  }
  if (row) updateMembership(unit, row.id, patch)
  else addMembership(unit, partnerId, patch)
}

function check(unit: UnitOfWork, partnerId: string, id: string | undefined, next: Omit<Joined, 'joined_text'> & Standing): void {
  const today = localDay(unit.now)
  const period = periodOf(next)
  if (next.joined_from !== null && next.joined_from > today && !waiting.has(next.status))
    throw new AppError('date.to-come', { field: 'joinedText' })
  if (endsEarly(period)) throw new AppError('period.ends-early', { field: 'leftOn' })
  const others = membershipsOf(unit.db, partnerId).filter((other) => other.id !== id)
  const found = overlapOf(
    period,
    others.map((row) => ({ ...periodOf(row), row })),
    today
  )
  if (found)
    throw new AppError('membership.overlap', { field: found.end === 'joined' ? 'joinedText' : 'leftOn', other: told(found.other.row) })
}

type Standing = Pick<Row<'membership'>, 'left_on' | 'status'>
const periodOf = (row: Pick<Row<'membership'>, 'joined_from' | 'joined_to' | 'left_on'>): MembershipPeriod => ({
  joinedFrom: row.joined_from,
  joinedTo: row.joined_to,
  leftOn: row.left_on
})

/** "2019 – 30.6.2021" */
function told({ joined_text, left_on }: Row<'membership'>): string {
  const [year, month, day] = (left_on ?? '').split('-').map(Number)
  return `${joined_text || '?'} – ${left_on === null ? '' : `${day}.${month}.${year}`}`.trim()
}
