import { keepAttendance } from '#main/features/activities/index.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { ParticipantAnswer } from '#shared/model/event.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { attended } from './answers.store.ts'

const ofAttendance: ReadonlySet<ParticipantAnswer> = new Set(['attended', 'no-show'])
const minuteMs = 60_000

/** Notes what was said, or who was there; null takes it back. Throws event.not-begun for attendance before the day of the event. */
export function answer(unit: UnitOfWork, ids: readonly string[], said: ParticipantAnswer | null): void {
  const rows = ids.map((id) => unit.load('event_participant', id))
  for (const event of eventsOf(unit, rows))
    if (said !== null && ofAttendance.has(said) && localDay(event.starts_at) > localDay(unit.now))
      throw new AppError('event.not-begun', { id: event.id })
  for (const row of rows) unit.update('event_participant', row.id, columnsOf(unit, row, said))
  for (const { id } of eventsOf(unit, rows)) tellAttendance(unit, id)
}

function columnsOf(unit: UnitOfWork, row: Row<'event_participant'>, said: ParticipantAnswer | null) {
  if (said === null) return { status: row.invited_at === null ? 'listed' : 'invited', responded_at: null }
  // who answers again keeps the place in the row, and so does who was there
  const keeps = row.responded_at !== null && (ofAttendance.has(said) || said === row.status)
  return { status: said, responded_at: keeps ? row.responded_at : ofAttendance.has(said) ? null : unit.now }
}

/** Invited by another way than a letter: who has said something is left as they are. */
export function markInvited(unit: UnitOfWork, ids: readonly string[]): void {
  for (const id of ids)
    if (unit.load('event_participant', id).status === 'listed')
      unit.update('event_participant', id, { status: 'invited', invited_at: unit.now })
}

/** Takes rows off; who was there is taken off the log, too. */
export function removeParticipants(unit: UnitOfWork, ids: readonly string[]): void {
  const rows = ids.map((id) => unit.load('event_participant', id))
  for (const { id } of rows) unit.remove('event_participant', id)
  for (const { id } of eventsOf(unit, rows)) tellAttendance(unit, id)
}

const eventsOf = (unit: UnitOfWork, rows: readonly Row<'event_participant'>[]) =>
  [...new Set(rows.map((row) => row.event_id))].map((id) => unit.load('event', id))

/** The one entry of the log that tells who was there, as it is now; an event at which somebody was has been held. */
export function tellAttendance(unit: UnitOfWork, eventId: string): void {
  const event = unit.load('event', eventId)
  const who = attended(unit.db, eventId)
  if (who.length > 0 && event.status === 'planned') unit.update('event', eventId, { status: 'held' })
  const minutes = event.ends_at === null ? null : (Date.parse(event.ends_at) - Date.parse(event.starts_at)) / minuteMs
  keepAttendance(unit, { eventId, subject: event.title, at: event.starts_at, durationMin: minutes, who })
}
