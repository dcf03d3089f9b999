import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { DraftCustom } from '#shared/model/draft-details.ts'
import { customSpec } from '#shared/rules/cells/cell-specs.ts'
import { parseCell } from '#shared/rules/cells/parse-cell.ts'
import { customType } from '#shared/rules/custom-type.ts'
import { fold } from '#shared/rules/fold.ts'
import { fieldCount, fieldFolded, fieldFormOf, valueIn } from './customs.store.ts'
import type { Owner } from './owner.ts'

/**
 * Gives fields of the user's own a value; an empty one takes it away, and fields that are not named stay as they are. An unknown field
 * is made, of the type that its first value has.
 */
export function setCustoms(unit: UnitOfWork, owner: Owner, customs: readonly DraftCustom[]): void {
  for (const { label, value } of customs) {
    const text = value.trim().normalize('NFC')
    const fieldId =
      fieldFolded(unit.db, owner.type, fold(label)) ?? (text === '' ? undefined : makeCustomField(unit, owner.type, label, [text]).id)
    if (fieldId === undefined) continue
    const known = valueIn(unit.db, fieldId, owner.id)
    if (known && text === '') unit.remove('custom_value', known)
    else if (known) unit.update('custom_value', known, { value: text })
    else if (text !== '') unit.insert('custom_value', { field_id: fieldId, entity: owner.type, entity_id: owner.id, value: text })
  }
}

/** What was typed into fields of the user's own as it is stored, by the type of each. Throws field.does-not-fit. */
export function readCustoms(unit: UnitOfWork, entity: Owner['type'], customs: readonly DraftCustom[]): DraftCustom[] {
  return customs.map(({ label, value }) => {
    const form = fieldFormOf(unit.db, entity, fold(label))
    if (!form) return { label, value }
    const read = parseCell(customSpec(form.type, JSON.parse(form.options) as string[]), value)
    if (read.problem !== undefined) throw new AppError('field.does-not-fit', { problem: read.problem })
    return { label, value: read.value }
  })
}

/** Makes a field of the type that all the values have, unless there is one of that name. */
export function makeCustomField(
  unit: UnitOfWork,
  entity: Owner['type'],
  label: string,
  values: readonly string[]
): { id: string; isNew: boolean } {
  const known = fieldFolded(unit.db, entity, fold(label))
  if (known) return { id: known, isNew: false }
  const id = unit.insert('custom_field', {
    entity,
    label: label.trim().normalize('NFC'),
    type: customType(values),
    position: fieldCount(unit.db, entity)
  })
  return { id, isNew: true }
}

/** Makes a field one of text when not all of the further values have its type. */
export function widenCustomField(unit: UnitOfWork, fieldId: string, values: readonly string[]): void {
  const { type } = unit.load('custom_field', fieldId)
  if (type !== 'text' && customType(values) !== type) unit.update('custom_field', fieldId, { type: 'text' })
}
