import { attendanceActivity } from '#main/features/activities/index.ts'
import { customsOf, readCustoms, setCustoms, setTags, tagsOf } from '#main/features/records/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { type Event, type EventPatch, EventRow, ParticipantStatus } from '#shared/model/event.ts'
import { countParticipants, waitingList, wrongTime } from '#shared/rules/events/room.ts'
import { type AnswerRecord, answerRecords, type EventRecord, eventRecord, eventRecords, participantRecords } from './events.store.ts'

/** All events: those to come by their day, then the others from the newest. */
export function allEvents({ db, now }: ReadUnit): EventRow[] {
  const answers = Map.groupBy(answerRecords(db), ({ eventId }) => eventId)
  return eventRecords(db, now).map((record) => toRow(record, answers.get(record.id) ?? []))
}

const answered = ({ id, status, respondedAt }: Pick<AnswerRecord, 'id' | 'status' | 'respondedAt'>) => ({
  id,
  status: ParticipantStatus.parse(status),
  respondedAt
})

function toRow(record: EventRecord, answers: readonly AnswerRecord[]): EventRow {
  const { groupId, groupName, projectId, projectTitle, ...rest } = record
  return EventRow.parse({
    ...rest,
    workingGroup: groupId === null ? null : { id: groupId, name: groupName ?? '' },
    project: projectId === null ? null : { id: projectId, name: projectTitle ?? '' },
    counts: countParticipants(answers.map(answered), record.capacity)
  })
}

/** Everything the page of an event shows. Throws record.not-found. */
export function getEvent({ db }: Pick<ReadUnit, 'db'>, id: string): Event {
  const record = eventRecord(db, id)
  if (!record) throw new AppError('record.not-found', { id })
  const participants = participantRecords(db, id).map((each) => ({ ...each, status: ParticipantStatus.parse(each.status) }))
  const waiting = new Set(waitingList(participants, record.capacity))
  return {
    ...toRow(record, answerRecords(db, id)),
    description: record.description,
    tags: tagsOf(db, id),
    customs: customsOf(db, id),
    participants: participants.map((each) => ({ ...each, isWaiting: waiting.has(each.id) })),
    activityId: attendanceActivity(db, id) ?? null,
    deletedAt: record.deletedAt
  }
}

const toMinute = (at: string): string => `${new Date(at).toISOString().slice(0, 16)}:00.000Z`
const minuteOf = (at: string | null | undefined) => (at === null || at === undefined ? at : toMinute(at))
const composed = (text: string | undefined) => text?.normalize('NFC')

function columnsOf(unit: UnitOfWork, patch: EventPatch) {
  if (patch.workingGroupId) unit.load('working_group', patch.workingGroupId)
  if (patch.projectId) unit.load('project', patch.projectId)
  const values = {
    kind: patch.kind,
    title: composed(patch.title),
    starts_at: minuteOf(patch.startsAt) ?? undefined,
    ends_at: minuteOf(patch.endsAt),
    place: composed(patch.place),
    link: patch.link,
    description: composed(patch.description),
    signup_deadline: minuteOf(patch.signupDeadline),
    capacity: patch.capacity,
    status: patch.status,
    working_group_id: patch.workingGroupId,
    project_id: patch.projectId
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Column in keyof typeof values]?: Exclude<(typeof values)[Column], undefined>
  }
}

function refuseWrongTimes(times: { starts_at: string; ends_at?: string | null; signup_deadline?: string | null }): void {
  const field = wrongTime({
    startsAt: times.starts_at,
    endsAt: times.ends_at ?? null,
    signupDeadline: times.signup_deadline ?? null
  })
  if (field) throw new AppError(field === 'endsAt' ? 'period.ends-early' : 'event.deadline-late', { field })
}

/** Throws period.ends-early and event.deadline-late with the field of the time that cannot be. */
export function createEvent(unit: UnitOfWork, values: EventPatch & { title: string; startsAt: string }): string {
  const columns = { ...columnsOf(unit, values), title: values.title.normalize('NFC'), starts_at: toMinute(values.startsAt) }
  refuseWrongTimes(columns)
  const id = unit.insert('event', columns)
  if (values.tags) setTags(unit, { type: 'event', id }, values.tags)
  return id
}

/** Throws record.changed-elsewhere, field.does-not-fit, and as createEvent does. */
export function updateEvent(unit: UnitOfWork, id: string, version: number, patch: EventPatch): void {
  const columns = columnsOf(unit, patch)
  refuseWrongTimes({ ...unit.load('event', id), ...columns })
  unit.update('event', id, columns, { version })
  const owner = { type: 'event', id } as const
  if (patch.tags) setTags(unit, owner, patch.tags)
  if (patch.customs) setCustoms(unit, owner, readCustoms(unit, owner.type, patch.customs))
}
