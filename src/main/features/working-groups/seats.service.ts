import type { Row } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { SeatPatch } from '#shared/model/working-group.ts'
import { addDays } from '#shared/rules/calendar.ts'
import { refuseTurnedDays } from './working-groups.service.ts'
import { roleAt } from './working-groups.store.ts'

type Whose = Pick<Row<'seat'>, 'organisation_id' | 'person_id'>

/** Of an organisation, a person, or both; without a person it is vacant. Throws input.invalid without either, period.ends-early. */
export function addSeat(unit: UnitOfWork, groupId: string, values: SeatPatch): string {
  unit.load('working_group', groupId)
  const whose = { organisation_id: values.organisationId ?? null, person_id: values.personId ?? null }
  const columns = { ...columnsOf(values), ...held(unit, whose) }
  refuseTurnedDays(columns)
  return unit.insert('seat', { working_group_id: groupId, ...columns })
}

/** Throws record.changed-elsewhere, input.invalid, period.ends-early. */
export function updateSeat(unit: UnitOfWork, id: string, version: number, patch: SeatPatch): void {
  const row = unit.load('seat', id)
  const { organisationId = row.organisation_id, personId = row.person_id } = patch
  const isOther = organisationId !== row.organisation_id || personId !== row.person_id
  const columns = {
    ...columnsOf(patch),
    ...(isOther ? held(unit, { organisation_id: organisationId, person_id: personId }) : {})
  }
  refuseTurnedDays({ ...row, ...columns })
  unit.update('seat', id, columns, { version })
}

/** Who sits there, for whom and in which role; somebody who was named without an organisation sits there for their own. */
function held(unit: UnitOfWork, { organisation_id: organisationId, person_id: personId }: Whose) {
  if (organisationId === null && personId === null) throw new AppError('input.invalid', { field: 'organisationId' })
  if (organisationId !== null) unit.load('organisation', organisationId)
  if (personId === null) return { organisation_id: organisationId, person_id: null, affiliation_id: null }
  unit.load('person', personId)
  const role = roleAt(unit.db, personId, organisationId)
  return { organisation_id: organisationId ?? role?.organisationId ?? null, person_id: personId, affiliation_id: role?.id ?? null }
}

function columnsOf({ function: what, fromOn, toOn, note }: SeatPatch) {
  return {
    ...(what === undefined ? {} : { function: what }),
    ...(fromOn === undefined ? {} : { from_on: fromOn }),
    ...(toOn === undefined ? {} : { to_on: toOn }),
    ...(note === undefined ? {} : { note: note.normalize('NFC') })
  }
}

/**
 * Ends the seat the day before, and gives it to another from the day on; to nobody, it stands vacant. Who sat there stays in its history.
 * Throws period.ends-early for a day before the seat began, input.invalid for nobody where it belongs to no organisation.
 */
export function succeed(unit: UnitOfWork, id: string, on: string, personId: string | null, version?: number): void {
  const row = unit.load('seat', id)
  if (row.from_on !== null && on < row.from_on) throw new AppError('period.ends-early', { field: 'on' })
  const next = held(unit, { organisation_id: row.organisation_id, person_id: personId })
  const before = addDays(on, -1)
  const isFilled = row.person_id === null
  // nobody sat on a vacant seat: there is no history to keep
  if (isFilled && personId !== null) unit.update('seat', id, { ...next, from_on: on }, version === undefined ? {} : { version })
  else {
    const last = row.from_on !== null && before < row.from_on ? row.from_on : before
    unit.update('seat', id, { to_on: last }, version === undefined ? {} : { version })
    unit.insert('seat', { working_group_id: row.working_group_id, function: row.function, ...next, from_on: on })
  }
}

/** A seat of somebody whose role ends: to whoever comes instead, or to nobody. What belongs to no organisation ends with them. */
export function handSeat(unit: UnitOfWork, id: string, on: string, personId: string | null): void {
  const row = unit.load('seat', id)
  const day = row.from_on !== null && on < row.from_on ? row.from_on : on
  if (personId === null && row.organisation_id === null) unit.update('seat', id, { to_on: day })
  else succeed(unit, id, day, personId)
}
