import type { Connection } from '#main/foundation/db/connection.ts'
import type { Subject } from '#shared/model/outreach.ts'

export interface FollowUpRecord {
  id: string
  version: number
  title: string
  subjectType: string
  subjectId: string
  name: string
  /** The day it is put off to, else the day it was promised for. */
  dueOn: string
  status: string
}

/** Open and put-off follow-ups up to a day, the oldest first; those about something in the trash are not shown. */
export function waiting(db: Connection, until: string, subject: Subject | undefined): FollowUpRecord[] {
  const own = subject ? 'and f.subject_id = ? and f.subject_type = ?' : ''
  return db.rows<FollowUpRecord>(
    `select f.id, f.version, f.title, f.subject_type as subjectType, f.subject_id as subjectId, coalesce(p.display_name, o.name) as name,
       coalesce(f.snoozed_until, f.due_on) as dueOn, f.status
     from follow_up f
     left join person p on p.id = f.subject_id and f.subject_type = 'person'
     left join organisation o on o.id = f.subject_id and f.subject_type = 'organisation'
     where f.status in ('open','snoozed') and coalesce(f.snoozed_until, f.due_on) <= ? and coalesce(p.deleted_at, o.deleted_at) is null ${own}
     order by dueOn, f.seq`,
    until,
    ...(subject ? [subject.id, subject.type] : [])
  )
}
