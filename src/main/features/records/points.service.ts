import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { judgeEmail, normaliseEmail } from '#shared/rules/email-address.ts'
import { fold } from '#shared/rules/fold.ts'
import { readPhoneNumber } from '#shared/rules/phone-number.ts'
import { pointRows, tagFolded, taggingsOf } from './points.store.ts'

export interface Owner {
  type: 'person' | 'organisation'
  id: string
}

/** The form in which addresses and numbers are compared: lower-case mail, E.164 where valid. */
export function normalisePoint(kind: 'email' | 'phone', raw: string): string {
  if (kind === 'email') return normaliseEmail(raw)
  return readPhoneNumber(raw).e164 ?? raw.replace(/\s+/g, ' ').trim()
}

/**
 * Makes the list of addresses or numbers what it is given as, in that order, the first preferred. What is no longer there is retired,
 * not forgotten: an old address still finds the person. Throws input.invalid with the field for an address that cannot be one.
 */
export function setPoints(
  unit: UnitOfWork,
  owner: Owner,
  kind: 'email' | 'phone',
  written: readonly string[],
  sourceId: string | null = null
): void {
  const wanted = new Map<string, string>()
  for (const raw of written.map((value) => value.trim().normalize('NFC')).filter((value) => value !== '')) {
    if (kind === 'email' && judgeEmail(raw).policy === 'reject') throw new AppError('input.invalid', { field: 'emails' })
    const value = normalisePoint(kind, raw)
    if (!wanted.has(value)) wanted.set(value, raw)
  }
  const known = pointRows(unit.db, owner.id, kind)
  for (const row of known) if (row.preferred === 1) unit.update('contact_point', row.id, { preferred: 0 })
  for (const row of known)
    if (!wanted.has(row.value_norm) && row.status !== 'retired') unit.update('contact_point', row.id, { status: 'retired' })
  const byValue = new Map(known.map((row) => [row.value_norm, row]))
  let position = 0
  for (const [value, raw] of wanted) {
    const row = byValue.get(value)
    const place = { position, preferred: position === 0 ? 1 : 0 }
    if (row) unit.update('contact_point', row.id, { ...place, value_raw: raw, ...(row.status === 'retired' ? { status: 'ok' } : {}) })
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
    position++
  }
}

/** Makes the tags of a record what they are given as; unknown tags are made, spellings that fold alike are one tag. */
export function setTags(unit: UnitOfWork, owner: Owner, names: readonly string[]): void {
  const wanted = new Map(names.map((name) => [fold(name), name.trim().normalize('NFC')] as const).filter(([folded]) => folded !== ''))
  for (const tagging of taggingsOf(unit.db, owner.id)) {
    if (!wanted.delete(tagging.folded)) unit.remove('tagging', tagging.id)
  }
  for (const [folded, name] of wanted) {
    const tagId = tagFolded(unit.db, folded) ?? unit.insert('tag', { name })
    unit.insert('tagging', { tag_id: tagId, entity: owner.type, entity_id: owner.id })
  }
}
