import type * as z from 'zod'
import { readCustoms, setCustoms } from '#main/features/records/index.ts'
import { dropColumnFromViews } from '#main/features/views/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { CardKind } from '#shared/model/card-kind.ts'
import type { CustomFieldPatch, NewCustomField } from '#shared/model/custom-field.ts'
import { customSpec } from '#shared/rules/cells/cell-specs.ts'
import { type ParsedCell, parseCell } from '#shared/rules/cells/parse-cell.ts'
import { fold } from '#shared/rules/fold.ts'
import { fieldNamed, fieldRows, nextPosition, valuesIn } from './fields.store.ts'

export const customFields = ({ db }: ReadUnit, entity: CardKind | undefined) => fieldRows(db, entity)

/** A table has each name once. Throws record.duplicate. */
function freeLabel(unit: UnitOfWork, entity: string, label: string, own?: string): string {
  if (fold(label) === '') throw new AppError('input.invalid', { field: 'label' })
  const other = fieldNamed(unit.db, entity, fold(label))
  if (other !== undefined && other !== own) throw new AppError('record.duplicate', { field: 'label' })
  return label.normalize('NFC')
}

const stored = (options: readonly string[]): string =>
  JSON.stringify([...new Map(options.map((option) => [fold(option), option.normalize('NFC')])).values()])

type NewField = z.output<typeof NewCustomField> & { first?: { id: string; value: string } | undefined }

/** Gives its id. Throws record.duplicate, field.does-not-fit, record.not-found. */
export function createField(unit: UnitOfWork, { entity, label, type, options, first }: NewField): string {
  const id = unit.insert('custom_field', {
    entity,
    label: freeLabel(unit, entity, label),
    type,
    options_json: stored(options),
    position: nextPosition(unit.db, entity)
  })
  if (first) {
    unit.load(entity, first.id)
    setCustoms(unit, { type: entity, id: first.id }, readCustoms(unit, entity, [{ label, value: first.value }]))
  }
  return id
}

type Form = { type: string; options: readonly string[] }
type Reading = { id: string; value: string; read: ParsedCell }

/** The values of a field as such a field would read them. */
const readAs = ({ db }: ReadUnit, fieldId: string, { type, options }: Form): Reading[] => {
  const spec = customSpec(type, options)
  return valuesIn(db, fieldId).map(({ id, value }) => ({ id, value, read: parseCell(spec, value) }))
}

const misfitsOf = (readings: readonly Reading[]): number => readings.filter(({ read }) => read.problem !== undefined).length

export function fitOf(unit: ReadUnit, fieldId: string, form: Form): { values: number; misfits: number } {
  const readings = readAs(unit, fieldId, form)
  return { values: readings.length, misfits: misfitsOf(readings) }
}

/** Gives how many values do not fit and stay as they are written. Throws record.duplicate, record.changed-elsewhere. */
export function updateField(unit: UnitOfWork, id: string, version: number, patch: z.output<typeof CustomFieldPatch>): number {
  const before = unit.load('custom_field', id)
  const { label, type, options } = patch
  unit.update(
    'custom_field',
    id,
    {
      ...(label === undefined ? {} : { label: freeLabel(unit, before.entity, label, id) }),
      ...(type === undefined ? {} : { type }),
      ...(options === undefined ? {} : { options_json: stored(options) })
    },
    { version }
  )
  const after = unit.load('custom_field', id)
  if (after.type === before.type && after.options_json === before.options_json) return 0
  const readings = readAs(unit, id, { type: after.type, options: JSON.parse(after.options_json) as string[] })
  for (const { id: valueId, read } of readings)
    if (read.problem === undefined && read.value !== '') unit.update('custom_value', valueId, { value: read.value })
  return misfitsOf(readings)
}

/** One place up or down among the fields of its table. */
export function moveField(unit: UnitOfWork, id: string, by: -1 | 1): void {
  const { entity } = unit.load('custom_field', id)
  const ids = fieldRows(unit.db, entity as CardKind).map((field) => field.id)
  const from = ids.indexOf(id)
  const other = ids[from + by]
  if (other === undefined) return
  const moved = ids.with(from, other).with(from + by, id)
  moved.forEach((each, position) => void unit.update('custom_field', each, { position }))
}

/** With all its values; gives how many there were. */
export function removeField(unit: UnitOfWork, id: string): number {
  const values = valuesIn(unit.db, id)
  for (const value of values) unit.remove('custom_value', value.id)
  unit.remove('custom_field', id)
  dropColumnFromViews(unit, `custom:${id}`)
  return values.length
}
