import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { FollowUp, Subject } from '#shared/model/outreach.ts'
import { type FollowUpRecord, waiting } from './follow-ups.store.ts'

export type Due = 'today' | 'week' | 'all'

const dayMs = 86_400_000
const daysAhead = { today: 0, week: 7 } as const
const endOfTime = '9999-12-31'

/** What waits to be done, the oldest first: until today, within a week, or all. Put off, it waits for its new day. */
export function followUps(unit: ReadUnit, due: Due, subject?: Subject): FollowUp[] {
  const until = due === 'all' ? endOfTime : dayAfter(unit.now, daysAhead[due])
  return waiting(unit.db, until, subject).map((record) => toFollowUp(record, unit.now.slice(0, 10)))
}

const dayAfter = (now: string, days: number) => new Date(Date.parse(now) + days * dayMs).toISOString().slice(0, 10)

function toFollowUp({ subjectType, subjectId, name, ...record }: FollowUpRecord, today: string): FollowUp {
  return {
    ...record,
    status: record.status as FollowUp['status'],
    subject: { type: subjectType as Subject['type'], id: subjectId, name },
    overdueDays: Math.max(0, (Date.parse(today) - Date.parse(record.dueOn)) / dayMs)
  }
}

/** A promise about a person or partner. Gives its id. Throws record.not-found. */
export function createFollowUp(
  unit: UnitOfWork,
  values: { title: string; dueOn: string; subject: Subject; originActivityId?: string }
): string {
  unit.load(values.subject.type, values.subject.id)
  return unit.insert('follow_up', {
    title: values.title.trim().normalize('NFC'),
    subject_type: values.subject.type,
    subject_id: values.subject.id,
    owner_staff_id: unit.actor,
    due_on: values.dueOn,
    origin_activity_id: values.originActivityId ?? null
  })
}

/** Done, or not worth doing any more. */
export function closeFollowUp(unit: UnitOfWork, id: string, status: 'done' | 'dropped'): void {
  unit.update('follow_up', id, { status, snoozed_until: null })
}

/** Puts it off to a day; the day it was promised for is kept. */
export function snoozeFollowUp(unit: UnitOfWork, id: string, until: string): void {
  unit.update('follow_up', id, { status: 'snoozed', snoozed_until: until })
}

/** What was promised about one person is about another now; a promise that is about somebody else stays. */
export function handFollowUp(unit: UnitOfWork, id: string, fromPersonId: string, toPersonId: string): void {
  if (unit.load('follow_up', id).subject_id === fromPersonId) unit.update('follow_up', id, { subject_id: toPersonId })
}
