import type { Connection, Param } from '#main/foundation/db/connection.ts'
import type { Subject, TimelineEntry } from '#shared/model/outreach.ts'

export interface EntryKey {
  type: TimelineEntry['type']
  /** Of the activity, the mailing or the change set. */
  id: string
  at: string
}

/** The column that names a record of that type. */
export const ofSubject = { person: 'person_id', organisation: 'organisation_id' } as const

/** The record and the rows that make it up, for a table subject(id). Roles belong to both ends. */
export const recordRows = {
  person: `select s.id from subject s union select a.id from affiliation a join subject s on a.person_id = s.id
    union select e.id from consent_event e join subject s on e.person_id = s.id
    union select c.id from contact_point c join subject s on c.owner_id = s.id`,
  organisation: `select s.id from subject s union select a.id from affiliation a join subject s on a.organisation_id = s.id
    union select m.id from membership m join subject s on m.organisation_id = s.id
    union select v.id from statement t join subject s on t.organisation_id = s.id join statement_version v on v.statement_id = t.id
    union select c.id from contact_point c join subject s on c.owner_id = s.id`
} as const

const activityEntry = "case when a.mailing_id is null then 'activity' else 'mailing' end, coalesce(a.mailing_id, a.id), a.occurred_at"
const draftEntry = "'draft', r.mailing_id, max(coalesce(r.at, r.updated_at))"

/** What is undone is no news: a set counts when it, its undo, the redo of that and so on are an odd number. */
function entriesOf(subject: Subject | undefined): { sql: string; parameters: Param[] } {
  if (!subject)
    return {
      sql: `with entry(type, id, at) as (select ${activityEntry} from activity a where a.deleted_at is null
        union all select ${draftEntry} from mailing_recipient r where r.state = 'written' group by r.mailing_id)`,
      parameters: []
    }
  const column = ofSubject[subject.type]
  return {
    sql: `with recursive subject(id) as (values (?)),
      link(root, id) as (
        select g.id, g.id from change_set g where g.kind not in ('undo','redo')
          and g.id in (select c.change_set_id from change c where c.row_id in (${recordRows[subject.type]}))
        union all select l.root, n.id from link l cross join change_set n on n.reverts_id = l.id),
      entry(type, id, at) as (
        select ${activityEntry} from activity a where a.deleted_at is null
          and a.id in (select y.activity_id from activity_party y join subject s on y.${column} = s.id)
        union all select ${draftEntry} from mailing_recipient r join subject s on r.${column} = s.id where r.state = 'written' group by r.mailing_id
        union all select 'change', c.id, c.at from change_set c where c.id in (select root from link group by root having count(*) % 2 = 1))`,
    parameters: [subject.id]
  }
}

/** What a timeline shows, newest first, and how much there is. */
export function entryKeys(
  db: Connection,
  subject: Subject | undefined,
  offset: number,
  limit: number
): { total: number; keys: EntryKey[] } {
  const { sql, parameters } = entriesOf(subject)
  const total = db.value<number>(`${sql} select count(*) from entry`, ...parameters) ?? 0
  const keys = db.rows<EntryKey>(
    `${sql} select type, id, at from entry order by at desc, type, id desc limit ? offset ?`,
    ...parameters,
    limit,
    offset
  )
  return { total, keys }
}
