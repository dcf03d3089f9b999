import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { type Found, fingerprintOf, keyOf } from './found.ts'
import { setAsideOf } from './set-aside.store.ts'

const idOf = (unit: UnitOfWork, found: Found): string | undefined =>
  setAsideOf(unit.db, found.entityId).find((how) => keyOf(how) === keyOf(found))?.id

/** Sets an issue aside, or says anew why and until when. */
export function setAside(unit: UnitOfWork, found: Found, { reason, until }: { reason: string; until: string | null }): void {
  const values = { fingerprint: fingerprintOf(found), ignore_reason: reason, ignore_until: until }
  const known = idOf(unit, found)
  const { rule, entity, entityId, field, part } = found
  if (known) unit.update('quality_issue', known, values)
  else unit.insert('quality_issue', { rule, entity, entity_id: entityId, field: part === '' ? field : `${field}:${part}`, ...values })
}

/** Takes it back. */
export function reopen(unit: UnitOfWork, found: Found): void {
  const known = idOf(unit, found)
  if (known) unit.remove('quality_issue', known)
}
