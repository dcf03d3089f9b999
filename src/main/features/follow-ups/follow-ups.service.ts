import type * as z from 'zod'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { FollowUp, FollowUpGroup, FollowUpPatch, Repeat, Subject } from '#shared/model/follow-up.ts'
import { addDays, localDay } from '#shared/rules/calendar.ts'
import { nextDue } from '#shared/rules/recurrence.ts'
import { type FollowUpRecord, groupCounts, groupRows, waiting } from './follow-ups.store.ts'

export type Due = 'today' | 'week' | 'all'

const dayMs = 86_400_000
const daysAhead = { today: 0, week: 7 } as const
const endOfTime = '9999-12-31'
const todayOf = (unit: ReadUnit): string => localDay(unit.now)

/** What waits to be done, the oldest first: until today, within a week, or all; of one subject, of one owner. Put off, it waits for its new day. */
export function followUps(unit: ReadUnit, due: Due, subject?: Subject, ownerId?: string): FollowUp[] {
  const until = due === 'all' ? endOfTime : addDays(todayOf(unit), daysAhead[due])
  return waiting(unit.db, until, { subject, ownerId }).map((record) => toFollowUp(record, todayOf(unit)))
}

interface Page {
  group: FollowUpGroup
  ownerId?: string | undefined
  offset: number
  limit: number
}

/** A window of one group, and how much there is in each. */
export function followUpPage(unit: ReadUnit, { group, ownerId, offset, limit }: Page) {
  const today = todayOf(unit)
  const board = { today, weekEnd: addDays(today, daysAhead.week), ownerId: ownerId ?? null }
  const none = { overdue: 0, today: 0, week: 0, later: 0, done: 0 }
  const counted = groupCounts(unit.db, board).map(({ group: each, count }) => [each, count])
  const rows = groupRows(unit.db, board, group, offset, limit).map((record) => toFollowUp(record, today))
  return { counts: { ...none, ...(Object.fromEntries(counted) as Partial<typeof none>) }, rows }
}

function toFollowUp(record: FollowUpRecord, today: string): FollowUp {
  const { subjectType, subjectId, name, repeatEvery, repeatUnit, repeatFrom, ownerName, ...rest } = record
  return {
    ...rest,
    status: record.status as FollowUp['status'],
    subject: { type: subjectType as Subject['type'], id: subjectId, name },
    overdueDays: Math.max(0, (Date.parse(today) - Date.parse(record.dueOn)) / dayMs),
    repeat: repeatOf(repeatEvery, repeatUnit, repeatFrom),
    ownerName: ownerName ?? ''
  }
}

const repeatOf = (every: number | null, unit: string | null, from: string | null): Repeat | null =>
  every === null ? null : { every, unit: unit as Repeat['unit'], from: (from ?? 'due') as Repeat['from'] }

const repeatColumns = (repeat: Repeat | null) => ({
  repeat_every: repeat?.every ?? null,
  repeat_unit: repeat?.unit ?? null,
  repeat_from: repeat?.from ?? null
})

interface Promised {
  title: string
  dueOn: string
  subject: Subject
  note?: string
  repeat?: Repeat | null
  ownerId?: string | undefined
  originActivityId?: string
}

/** A promise about a person or partner. Gives its id. Throws record.not-found. */
export function createFollowUp(unit: UnitOfWork, promised: Promised): string {
  const { title, dueOn, subject, note = '', repeat = null, ownerId, originActivityId } = promised
  unit.load(subject.type, subject.id)
  if (ownerId !== undefined) unit.load('staff', ownerId)
  return unit.insert('follow_up', {
    title: title.trim().normalize('NFC'),
    note: note.trim().normalize('NFC'),
    subject_type: subject.type,
    subject_id: subject.id,
    owner_staff_id: ownerId ?? unit.actor,
    due_on: dueOn,
    origin_activity_id: originActivityId ?? null,
    ...repeatColumns(repeat)
  })
}

/** Changes what was promised. A new day is when it is due, also for one that was put off. */
export function updateFollowUp(unit: UnitOfWork, id: string, version: number, patch: z.output<typeof FollowUpPatch>): void {
  const { title, note, dueOn, repeat, ownerId } = patch
  unit.update(
    'follow_up',
    id,
    {
      ...(title === undefined ? {} : { title: title.normalize('NFC') }),
      ...(note === undefined ? {} : { note: note.trim().normalize('NFC') }),
      ...(dueOn === undefined ? {} : { due_on: dueOn, snoozed_until: null, status: 'open', done_on: null }),
      ...(repeat === undefined ? {} : repeatColumns(repeat)),
      ...(ownerId === undefined ? {} : { owner_staff_id: ownerId })
    },
    { version }
  )
}

/** Done, or not worth doing any more. */
export function closeFollowUp(unit: UnitOfWork, id: string, status: 'done' | 'dropped'): void {
  unit.update('follow_up', id, { status, snoozed_until: null, done_on: todayOf(unit) })
}

/** Done, by a contact where one is named. One that comes again is made anew; gives the day of that, or null. */
export function completeFollowUp(unit: UnitOfWork, id: string, activityId: string | null = null): string | null {
  const row = unit.load('follow_up', id)
  if (row.status === 'done' || row.status === 'dropped') return null
  const doneOn = activityId === null ? todayOf(unit) : localDay(unit.load('activity', activityId).occurred_at)
  unit.update('follow_up', id, { status: 'done', snoozed_until: null, done_on: doneOn, done_activity_id: activityId })
  const repeat = repeatOf(row.repeat_every, row.repeat_unit, row.repeat_from)
  if (!repeat) return null
  const due = nextDue(row.due_on, todayOf(unit), repeat)
  unit.insert('follow_up', {
    title: row.title,
    note: row.note,
    subject_type: row.subject_type,
    subject_id: row.subject_id,
    owner_staff_id: row.owner_staff_id,
    due_on: due,
    ...repeatColumns(repeat)
  })
  return due
}

/** Puts it off to a day; the day it was promised for is kept. */
export function snoozeFollowUp(unit: UnitOfWork, id: string, until: string): void {
  unit.update('follow_up', id, { status: 'snoozed', snoozed_until: until, done_on: null })
}

/** What was promised about one person is about another now; a promise that is about somebody else stays. */
export function handFollowUp(unit: UnitOfWork, id: string, fromPersonId: string, toPersonId: string): void {
  if (unit.load('follow_up', id).subject_id === fromPersonId) unit.update('follow_up', id, { subject_id: toPersonId })
}
