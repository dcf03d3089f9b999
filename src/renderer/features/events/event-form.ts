import type { Event, EventKind } from '#shared/model/event.ts'
import { inDays } from '../../lib/today.ts'
import { fieldsOf, instantOf } from '../rounds/index.ts'

/** An event as its fields have it: days and times on the clock here. */
export interface EventForm {
  title: string
  kind: EventKind
  day: string
  from: string
  to: string
  /** Of an event of several days. */
  lastDay: string
  place: string
  link: string
  deadline: string
  deadlineTime: string
  capacity: number | null
  groupId: string
  projectId: string
}

const usualDaysAhead = 30

export function formOf(event: Event | undefined, groupId = ''): EventForm {
  if (!event)
    return {
      ...{ title: '', kind: 'partner-meeting', day: inDays(usualDaysAhead), from: '10:00', to: '12:00', lastDay: '' },
      ...{ place: '', link: '', deadline: '', deadlineTime: '12:00', capacity: null, groupId, projectId: '' }
    }
  const starts = fieldsOf(event.startsAt)
  const ends = event.endsAt === null ? undefined : fieldsOf(event.endsAt)
  const deadline = event.signupDeadline === null ? undefined : fieldsOf(event.signupDeadline)
  return {
    ...{ title: event.title, kind: event.kind, day: starts.day, from: starts.time, to: ends?.time ?? '' },
    lastDay: ends && ends.day !== starts.day ? ends.day : '',
    ...{ place: event.place, link: event.link, deadline: deadline?.day ?? '', deadlineTime: deadline?.time ?? '12:00' },
    capacity: event.capacity,
    groupId: event.workingGroup?.id ?? '',
    projectId: event.project?.id ?? ''
  }
}

/** As the host takes it. An end without a time is at the end of its day. */
export function valuesOf(form: EventForm) {
  const lastDay = form.lastDay || form.day
  const ends = form.to === '' && form.lastDay === '' ? undefined : instantOf(lastDay, form.to || '23:59')
  return {
    title: form.title,
    kind: form.kind,
    startsAt: instantOf(form.day, form.from) ?? '',
    endsAt: ends ?? null,
    place: form.place,
    link: form.link,
    signupDeadline: form.deadline === '' ? null : (instantOf(form.deadline, form.deadlineTime || '23:59') ?? null),
    capacity: form.capacity,
    workingGroupId: form.groupId === '' ? null : form.groupId,
    projectId: form.projectId === '' ? null : form.projectId
  }
}
