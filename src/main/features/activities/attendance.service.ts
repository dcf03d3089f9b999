import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { attendanceActivity, partiesNamed } from './activities.store.ts'

interface Attendance {
  eventId: string
  subject: string
  at: string
  durationMin: number | null
  /** In the roles in which they were there. */
  who: readonly { person_id: string | null; organisation_id: string | null; affiliation_id: string | null }[]
}

/**
 * The one entry that tells who was at an event: made with the first of them, changed with the others, gone with the last. A meeting, and so a
 * dialogue.
 */
export function keepAttendance(unit: UnitOfWork, { eventId, subject, at, durationMin, who }: Attendance): void {
  const known = attendanceActivity(unit.db, eventId)
  if (who.length === 0) {
    if (known !== undefined) unit.update('activity', known, { deleted_at: unit.now })
    return
  }
  const facts = { subject, occurred_at: at, duration_min: durationMin }
  if (known !== undefined) unit.update('activity', known, facts)
  const id = known ?? unit.insert('activity', { kind: 'meeting', direction: 'none', ...facts, event_id: eventId, author_id: unit.actor })
  const keyOf = (personId: string | null, organisationId: string | null) => personId ?? organisationId
  const now = new Set(who.map((each) => keyOf(each.person_id, each.organisation_id)))
  const before = partiesNamed(unit.db, id)
  for (const party of before) if (!now.has(keyOf(party.personId, party.organisationId))) unit.remove('activity_party', party.id)
  const then = new Set(before.map((party) => keyOf(party.personId, party.organisationId)))
  for (const each of who)
    if (!then.has(keyOf(each.person_id, each.organisation_id))) unit.insert('activity_party', { activity_id: id, ...each, role: 'with' })
}
