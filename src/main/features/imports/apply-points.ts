import { normalisePoint, pointsOf, setPoints } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { judgeEmail } from '#shared/rules/email-address.ts'

interface Owner {
  type: 'person' | 'organisation'
  id: string
}

const isUsable = (kind: string, value: string) => kind === 'phone' || judgeEmail(value).policy !== 'reject'

/** Makes a list of addresses or numbers what it was decided to be. What cannot be written to is kept as it stands, marked invalid. */
export function writePoints(unit: UnitOfWork, owner: Owner, kind: 'email' | 'phone', values: readonly string[], sourceId: string): void {
  const usable = values.filter((value) => isUsable(kind, value))
  setPoints(unit, owner, kind, usable, { sourceId })
  const known = (pointsOf(unit.db, [owner.id], { retired: true }).get(owner.id) ?? []).filter((point) => point.kind === kind)
  for (const [at, raw] of values.filter((value) => !isUsable(kind, value)).entries()) {
    const value = normalisePoint(kind, raw)
    const place = { position: usable.length + at, status: 'invalid' }
    const same = known.find((point) => point.value === value)
    if (same) unit.update('contact_point', same.id, place)
    else
      unit.insert('contact_point', {
        owner_type: owner.type,
        owner_id: owner.id,
        kind,
        value_raw: raw,
        value_norm: value,
        source_id: sourceId,
        ...place
      })
  }
}
