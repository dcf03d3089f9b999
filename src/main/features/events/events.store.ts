import type { Connection } from '#main/foundation/db/connection.ts'

export interface EventRecord {
  id: string
  version: number
  kind: string
  title: string
  startsAt: string
  endsAt: string | null
  place: string
  link: string
  description: string
  signupDeadline: string | null
  capacity: number | null
  status: string
  groupId: string | null
  groupName: string | null
  projectId: string | null
  projectTitle: string | null
  deletedAt: string | null
}

const event = `select e.id, e.version, e.kind, e.title, e.starts_at as startsAt, e.ends_at as endsAt, e.place, e.link, e.description,
    e.signup_deadline as signupDeadline, e.capacity, e.status, w.id as groupId, w.name as groupName, j.id as projectId,
    j.title as projectTitle, e.deleted_at as deletedAt
  from event e left join working_group w on w.id = e.working_group_id left join project j on j.id = e.project_id`

/** Those to come by their day, then the others from the newest. */
export const eventRecords = (db: Connection, now: string): EventRecord[] =>
  db.rows(
    `${event} where e.deleted_at is null
     order by coalesce(e.ends_at, e.starts_at) < ?, case when coalesce(e.ends_at, e.starts_at) >= ? then e.starts_at end, e.starts_at desc, e.seq`,
    now,
    now
  )

export const eventRecord = (db: Connection, id: string): EventRecord | undefined => db.row(`${event} where e.id = ?`, id)

export interface AnswerRecord {
  eventId: string
  id: string
  status: string
  respondedAt: string | null
}

/** What is known of everybody on all events, or on one. */
export const answerRecords = (db: Connection, eventId?: string): AnswerRecord[] =>
  db.rows(
    `select event_id as eventId, id, status, responded_at as respondedAt from event_participant ${eventId === undefined ? '' : 'where event_id = ?'}`,
    ...(eventId === undefined ? [] : [eventId])
  )

export interface ParticipantRecord {
  id: string
  version: number
  personId: string | null
  organisationId: string | null
  name: string
  organisationName: string
  title: string
  status: string
  note: string
  invitedAt: string | null
  respondedAt: string | null
  writtenAt: string | null
}

const letters = `(select r.person_id, r.organisation_id, max(r.at) as at from mailing m
    join mailing_recipient r on r.mailing_id = m.id and r.state in ('sent','replied','bounced') where m.about_id = ? group by 1, 2)`

/** By name, the persons of an organisation under its name. */
export const participantRecords = (db: Connection, eventId: string): ParticipantRecord[] =>
  db.rows(
    `with letter(person_id, organisation_id, at) as materialized ${letters},
       to_person(id, at) as (select person_id, max(at) from letter group by 1),
       to_organisation(id, at) as (select organisation_id, max(at) from letter group by 1)
     select x.id, x.version, x.person_id as personId, x.organisation_id as organisationId, coalesce(p.display_name, o.name) as name,
       case when p.id is null then '' else coalesce(o.name, '') end as organisationName, coalesce(a.title, '') as title, x.status, x.note,
       x.invited_at as invitedAt, x.responded_at as respondedAt,
       case when p.id is null then so.at else sp.at end as writtenAt
     from event_participant x left join person p on p.id = x.person_id left join organisation o on o.id = x.organisation_id
     left join affiliation a on a.id = x.affiliation_id
     left join to_person sp on sp.id = p.id left join to_organisation so on so.id = x.organisation_id
     where x.event_id = ? order by coalesce(p.sort_key, o.sort_key), x.seq`,
    eventId,
    eventId
  )

export interface EventOf {
  id: string
  title: string
  startsAt: string
  status: string
  name: string
}

const column = { person: 'person_id', organisation: 'organisation_id' } as const

/** What somebody is on, the newest first. */
export const eventsOf = (db: Connection, type: keyof typeof column, id: string): EventOf[] =>
  db.rows(
    `select e.id, e.title, e.starts_at as startsAt, x.status, coalesce(p.display_name, '') as name
     from event_participant x join event e on e.id = x.event_id and e.deleted_at is null left join person p on p.id = x.person_id
     where x.${column[type]} = ? order by e.starts_at desc, e.seq, x.seq`,
    id
  )
