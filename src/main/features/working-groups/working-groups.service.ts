import { customsOf, readCustoms, setCustoms, setTags, tagsOf } from '#main/features/records/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { type GroupPatch, type Seat, SeatFunction, type WorkingGroup, WorkingGroupRow } from '#shared/model/working-group.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { seatOrder, seatState } from '#shared/rules/groups/seat-state.ts'
import { allSeats, type GroupRecord, groupRecord, groupRecords, type SeatRecord, seatsIn, seatsOf } from './working-groups.store.ts'

/** All groups by name, those that are closed last. */
export function allGroups({ db, now }: ReadUnit): WorkingGroupRow[] {
  const byGroup = Map.groupBy(allSeats(db), ({ groupId }) => groupId)
  return groupRecords(db).map((record) => toRow(record, seatsOn(byGroup.get(record.id) ?? [], now)))
}

/** Everything the page of a group shows. Throws record.not-found. */
export function getGroup({ db, now }: Pick<ReadUnit, 'db' | 'now'>, id: string): WorkingGroup {
  const record = groupRecord(db, id)
  if (!record) throw new AppError('record.not-found', { id })
  const seats = seatsOn(seatsIn(db, id), now)
  return {
    ...toRow(record, seats),
    note: record.note,
    tags: tagsOf(db, id),
    customs: customsOf(db, id),
    seats,
    deletedAt: record.deletedAt
  }
}

/** The seats of a person or of an organisation, those that have ended last. */
export const seatsHeld = ({ db, now }: ReadUnit, type: 'person' | 'organisation', id: string) =>
  seatsOf(db, type, id)
    .map((record) => {
      const { personName, organisationName, function: what, state, fromOn, toOn } = toSeat(record, localDay(now))
      const named = { seatId: record.id, groupId: record.groupId, groupName: record.groupName, personName, organisationName }
      return { ...named, function: what, state, fromOn, toOn }
    })
    .sort((one, other) => Number(one.state === 'ended') - Number(other.state === 'ended'))

const seatsOn = (records: readonly SeatRecord[], now: string): Seat[] =>
  records.map((record) => toSeat(record, localDay(now))).sort(seatOrder)

function toSeat(record: SeatRecord, today: string): Seat {
  const { groupId: _group, groupName: _name, proposedId, proposedName, hasLeft, ...rest } = record
  const state = seatState({ ...record, hasLeft: hasLeft === 1 }, today)
  return {
    ...rest,
    function: SeatFunction.parse(record.function),
    organisationName: record.organisationName ?? '',
    personName: record.personName ?? '',
    title: record.title ?? '',
    state,
    proposal: proposedId !== null && (state === 'left' || state === 'vacant') ? { personId: proposedId, name: proposedName ?? '' } : null
  }
}

function toRow({ note: _note, deletedAt: _deleted, ...record }: GroupRecord, seats: readonly Seat[]): WorkingGroupRow {
  const open = seats.filter(({ state }) => state !== 'ended')
  const chairs = open.filter((seat) => seat.function === 'chair' && seat.state === 'sitting')
  return WorkingGroupRow.parse({
    ...record,
    chairs: chairs.map(({ personId, personName }) => ({ personId, name: personName })),
    counts: {
      seats: open.length,
      vacant: open.filter(({ state }) => state === 'vacant').length,
      left: open.filter(({ state }) => state === 'left').length,
      organisations: new Set(open.flatMap(({ organisationId }) => organisationId ?? [])).size
    }
  })
}

/** The columns that a patch says something about. */
function columnsOf({ name, mandate, note, status, fromOn, toOn }: GroupPatch) {
  return {
    ...(name === undefined ? {} : { name: name.normalize('NFC') }),
    ...(mandate === undefined ? {} : { mandate: mandate.normalize('NFC') }),
    ...(note === undefined ? {} : { note: note.normalize('NFC') }),
    ...(status === undefined ? {} : { status }),
    ...(fromOn === undefined ? {} : { from_on: fromOn }),
    ...(toOn === undefined ? {} : { to_on: toOn })
  }
}

/** An end before the beginning cannot be. Throws period.ends-early. */
export function refuseTurnedDays({ from_on: from = null, to_on: to = null }: { from_on?: string | null; to_on?: string | null }): void {
  if (from !== null && to !== null && to < from) throw new AppError('period.ends-early', { field: 'toOn' })
}

export function createGroup(unit: UnitOfWork, values: GroupPatch & { name: string }): string {
  const columns = columnsOf(values)
  refuseTurnedDays(columns)
  const id = unit.insert('working_group', { ...columns, name: values.name.normalize('NFC') })
  if (values.tags) setTags(unit, { type: 'working_group', id }, values.tags)
  return id
}

/** Throws record.changed-elsewhere, period.ends-early, field.does-not-fit. */
export function updateGroup(unit: UnitOfWork, id: string, version: number, patch: GroupPatch): void {
  const columns = columnsOf(patch)
  refuseTurnedDays({ ...unit.load('working_group', id), ...columns })
  unit.update('working_group', id, columns, { version })
  const owner = { type: 'working_group', id } as const
  if (patch.tags) setTags(unit, owner, patch.tags)
  if (patch.customs) setCustoms(unit, owner, readCustoms(unit, owner.type, patch.customs))
}
