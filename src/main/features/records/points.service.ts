import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { PointLabel } from '#shared/model/point-label.ts'
import { judgeEmail, normaliseEmail } from '#shared/rules/email-address.ts'
import { comparableUrl } from '#shared/rules/matching/same-text.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import type { Owner } from './owner.ts'
import { pointRows, pointsWithValue } from './points.store.ts'

export type PointKind = 'email' | 'phone' | 'web'

/** The form in which addresses and numbers are compared: lower-case mail, E.164 where valid, the web without scheme and www. */
export function normalisePoint(kind: PointKind, raw: string): string {
  if (kind === 'email') return normaliseEmail(raw)
  if (kind === 'web') return comparableUrl(raw)
  return readPhoneNumber(raw).e164 ?? raw.replace(/\s+/g, ' ').trim()
}

interface From {
  sourceId?: string | null
  /** What a new address is for, by its normalised form; work where it is not said. */
  labels?: ReadonlyMap<string, PointLabel>
  /** What cannot be written to is kept as it stands behind the others, marked invalid, instead of being refused. */
  keepsInvalid?: boolean
}

interface Wanted {
  value: string
  raw: string
  isUsable: boolean
}

/**
 * Makes the list of addresses or numbers what it is given as, in that order, the first preferred. What is no longer there is retired,
 * not forgotten: an old address still finds the person. Throws input.invalid with the field for an address that cannot be one.
 */
export function setPoints(unit: UnitOfWork, owner: Owner, kind: PointKind, written: readonly string[], from: From = {}): void {
  const wanted = wantedPoints(kind, written, from)
  const values = new Set(wanted.map(({ value }) => value))
  const known = pointRows(unit.db, owner.id, kind)
  const preferred = wanted[0]?.isUsable ? wanted[0].value : undefined
  for (const row of known) if (row.preferred === 1 && row.value_norm !== preferred) unit.update('contact_point', row.id, { preferred: 0 })
  for (const row of known)
    if (!values.has(row.value_norm) && row.status !== 'retired') unit.update('contact_point', row.id, { status: 'retired' })
  const byValue = new Map(known.map((row) => [row.value_norm, row]))
  for (const [position, point] of wanted.entries()) {
    const row = byValue.get(point.value)
    if (!row) insertPoint(unit, owner, kind, point, position, from)
    else unit.update('contact_point', row.id, { ...placeOf(point, position), value_raw: point.raw, ...statusOf(point, row.status) })
  }
}

/** Gives a record that has none its addresses or numbers. Throws input.invalid as setPoints does. */
export function firstPoints(unit: UnitOfWork, owner: Owner, kind: PointKind, written: readonly string[], from: From = {}): void {
  for (const [position, point] of wantedPoints(kind, written, from).entries()) insertPoint(unit, owner, kind, point, position, from)
}

const placeOf = ({ isUsable }: Wanted, position: number) => ({ position, preferred: isUsable && position === 0 ? 1 : 0 })

/** What is named again is in use again. */
function statusOf({ isUsable }: Wanted, before: string): { status?: string } {
  if (!isUsable) return { status: 'invalid' }
  return before === 'retired' ? { status: 'ok' } : {}
}

/** Each once, usable ones first. */
function wantedPoints(kind: PointKind, written: readonly string[], { keepsInvalid = false }: From): Wanted[] {
  const wanted = new Map<string, Wanted>()
  for (const text of written) {
    const raw = text.trim().normalize('NFC')
    const value = raw === '' ? '' : normalisePoint(kind, raw)
    if (value === '' || wanted.has(value)) continue
    const isUsable = kind !== 'email' || judgeEmail(raw).policy !== 'reject'
    if (!isUsable && !keepsInvalid) throw new AppError('input.invalid', { field: 'emails' })
    wanted.set(value, { value, raw, isUsable })
  }
  return [...wanted.values()].sort((one, other) => Number(other.isUsable) - Number(one.isUsable))
}

function insertPoint(
  unit: UnitOfWork,
  owner: Owner,
  kind: PointKind,
  point: Wanted,
  position: number,
  { sourceId = null, labels }: From
): void {
  const label = labels?.get(point.value)
  unit.insert('contact_point', {
    owner_type: owner.type,
    owner_id: owner.id,
    kind,
    value_raw: point.raw,
    value_norm: point.value,
    source_id: sourceId,
    ...(label ? { label } : {}),
    ...statusOf(point, 'ok'),
    ...placeOf(point, position)
  })
}

/** Letters to an address came back: nothing is sent there any more. Gives how many times somebody has it in use. */
export function markBounced(unit: UnitOfWork, address: string): number {
  const points = pointsWithValue(unit.db, 'email', normaliseEmail(address)).filter(({ status }) => status !== 'retired')
  for (const { id, status } of points) if (status !== 'bounced') unit.update('contact_point', id, { status: 'bounced' })
  return points.length
}
