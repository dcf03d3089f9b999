import type { Connection, Param } from '#main/foundation/db/connection.ts'
import type { FollowUpGroup, Subject } from '#shared/model/follow-up.ts'

export interface FollowUpRecord {
  id: string
  version: number
  title: string
  note: string
  subjectType: string
  subjectId: string
  name: string
  /** The day it is put off to, else the day it was promised for. */
  dueOn: string
  status: string
  /** When it was done or dropped. */
  doneOn: string | null
  repeatEvery: number | null
  repeatUnit: string | null
  repeatFrom: string | null
  ownerId: string | null
  ownerName: string | null
}

const due = 'coalesce(f.snoozed_until, f.due_on)'
const waits = "f.status in ('open','snoozed')"
/** Those about something in the trash are not shown. */
const about = `left join person p on p.id = f.subject_id and f.subject_type = 'person'
  left join organisation o on o.id = f.subject_id and f.subject_type = 'organisation'
  left join project j on j.id = f.subject_id and f.subject_type = 'project'
  left join working_group g on g.id = f.subject_id and f.subject_type = 'working_group'
  left join event e on e.id = f.subject_id and f.subject_type = 'event'
  left join initiative i on i.id = f.subject_id and f.subject_type = 'initiative'
  where coalesce(p.deleted_at, o.deleted_at, j.deleted_at, g.deleted_at, e.deleted_at, i.deleted_at) is null`
const columns = `select f.id, f.version, f.title, f.note, f.subject_type as subjectType, f.subject_id as subjectId,
    coalesce(p.display_name, o.name, j.title, g.name, e.title, i.title) as name, ${due} as dueOn, f.status, f.done_on as doneOn,
    f.repeat_every as repeatEvery, f.repeat_unit as repeatUnit, f.repeat_from as repeatFrom,
    f.owner_staff_id as ownerId, (select s.name from staff s where s.id = f.owner_staff_id) as ownerName`

/** Open and put-off follow-ups up to a day, the oldest first. */
export function waiting(
  db: Connection,
  until: string,
  { subject, ownerId }: { subject: Subject | undefined; ownerId: string | undefined }
): FollowUpRecord[] {
  const own = subject ? 'and f.subject_id = ? and f.subject_type = ?' : ''
  const owners = ownerId === undefined ? '' : 'and f.owner_staff_id = ?'
  return db.rows<FollowUpRecord>(
    `${columns} from follow_up f ${about} and ${waits} and ${due} <= ? ${own} ${owners} order by dueOn, f.seq`,
    until,
    ...(subject ? [subject.id, subject.type] : []),
    ...(ownerId === undefined ? [] : [ownerId])
  )
}

/** Days that part the groups, and whose they are; null is everybody's. */
export interface Board {
  today: string
  weekEnd: string
  ownerId: string | null
}

const board = 'with board(today, weekEnd, ownerId) as (values (?, ?, ?))'
const groupOf = `case when not ${waits} then 'done' when ${due} < board.today then 'overdue' when ${due} = board.today then 'today'
  when ${due} <= board.weekEnd then 'week' else 'later' end`
const onBoard = "and f.status <> 'dropped' and (board.ownerId is null or f.owner_staff_id = board.ownerId)"
const parameters = ({ today, weekEnd, ownerId }: Board): Param[] => [today, weekEnd, ownerId]

export const groupCounts = (db: Connection, days: Board): { group: FollowUpGroup; count: number }[] =>
  db.rows(
    `${board} select ${groupOf} as "group", count(*) as count from board cross join follow_up f ${about} ${onBoard} group by 1`,
    ...parameters(days)
  )

/** A window of one group: what waits by its day, what is done from the newest. */
export const groupRows = (db: Connection, days: Board, group: FollowUpGroup, offset: number, limit: number): FollowUpRecord[] =>
  db.rows<FollowUpRecord>(
    `${board} ${columns} from board cross join follow_up f ${about} ${onBoard} and ${groupOf} = ?
     order by ${group === 'done' ? 'f.done_on desc, f.updated_at desc, f.seq desc' : 'dueOn, f.seq'} limit ? offset ?`,
    ...parameters(days),
    group,
    limit,
    offset
  )
