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
}

/**
 * Makes the list of addresses or numbers what it is given as, in that order, the first preferred. What is no longer there is retired,
 * not forgotten: an old address still finds the person. Throws input.invalid with the field for an address that cannot be one.
 */
export function setPoints(unit: UnitOfWork, owner: Owner, kind: PointKind, written: readonly string[], from: From = {}): void {
  const wanted = wantedPoints(kind, written)
  const known = pointRows(unit.db, owner.id, kind)
  for (const row of known)
    if (row.preferred === 1 && wanted.keys().next().value !== row.value_norm) unit.update('contact_point', row.id, { preferred: 0 })
  for (const row of known)
    if (!wanted.has(row.value_norm) && row.status !== 'retired') unit.update('contact_point', row.id, { status: 'retired' })
  const byValue = new Map(known.map((row) => [row.value_norm, row]))
  let position = 0
  for (const [value, raw] of wanted) {
    const row = byValue.get(value)
    const place = { position, preferred: position === 0 ? 1 : 0 }
    if (row) unit.update('contact_point', row.id, { ...place, value_raw: raw, ...(row.status === 'retired' ? { status: 'ok' } : {}) })
    else insertPoint(unit, owner, kind, { value, raw, ...place }, from)
    position++
  }
}

/** Gives a record that has none its addresses or numbers. Throws input.invalid as setPoints does. */
export function firstPoints(unit: UnitOfWork, owner: Owner, kind: PointKind, written: readonly string[], from: From = {}): void {
  for (const [position, [value, raw]] of [...wantedPoints(kind, written)].entries())
    insertPoint(unit, owner, kind, { value, raw, position, preferred: position === 0 ? 1 : 0 }, from)
}

/** Spellings by their normalised form, in order. */
function wantedPoints(kind: PointKind, written: readonly string[]): Map<string, string> {
  const wanted = new Map<string, string>()
  for (const raw of written.map((value) => value.trim().normalize('NFC')).filter((value) => value !== '')) {
    if (kind === 'email' && judgeEmail(raw).policy === 'reject') throw new AppError('input.invalid', { field: 'emails' })
    const value = normalisePoint(kind, raw)
    if (value !== '' && !wanted.has(value)) wanted.set(value, raw)
  }
  return wanted
}

function insertPoint(
  unit: UnitOfWork,
  owner: Owner,
  kind: PointKind,
  { value, raw, ...place }: { value: string; raw: string; position: number; preferred: number },
  { sourceId = null, labels }: From
): void {
  const label = labels?.get(value)
  unit.insert('contact_point', {
    owner_type: owner.type,
    owner_id: owner.id,
    kind,
    value_raw: raw,
    value_norm: value,
    source_id: sourceId,
    ...(label ? { label } : {}),
    ...place
  })
}

/** Letters to an address came back: nothing is sent there any more. Gives how many times somebody has it in use. */
export function markBounced(unit: UnitOfWork, address: string): number {
  const points = pointsWithValue(unit.db, 'email', normaliseEmail(address)).filter(({ status }) => status !== 'retired')
  for (const { id, status } of points) if (status !== 'bounced') unit.update('contact_point', id, { status: 'bounced' })
  return points.length
}
