import { recordRows } from '#main/features/records/index.ts'
import type { Connection, Param } from '#main/foundation/db/connection.ts'
import type { Subject, TimelineEntry, TimelineKind } from '#shared/model/outreach.ts'

export interface EntryKey {
  type: TimelineEntry['type']
  /** Of the activity, the mailing or the change set. */
  id: string
  at: string
}

/** The column that names a record of that type. */
export const ofSubject = { person: 'person_id', organisation: 'organisation_id' } as const

const activityEntry = `case when a.mailing_id is null then 'activity' else 'mailing' end, coalesce(a.mailing_id, a.id), a.occurred_at,
  case when a.mailing_id is not null then 'mailing' when a.kind = 'visit' then 'meeting'
    when a.kind in ('call','email','meeting','note') then a.kind else 'other' end, a.is_pinned`
const draftEntry = "'draft', r.mailing_id, max(coalesce(r.at, r.updated_at)), 'mailing', 0"
const changeEntry = "'change', c.id, c.at, case when c.kind in ('import','merge') then 'import' else 'change' end, 0"
const entry = 'entry(type, id, at, kind, pinned)'

/** What is undone is no news: a set counts when it, its undo, the redo of that and so on are an odd number. */
function entriesOf(subject: Subject | undefined): { sql: string; parameters: Param[] } {
  if (!subject)
    return {
      sql: `with ${entry} as (select ${activityEntry} from activity a where a.deleted_at is null
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
      ${entry} as (
        select ${activityEntry} from activity a where a.deleted_at is null
          and a.id in (select y.activity_id from activity_party y join subject s on y.${column} = s.id)
        union all select ${draftEntry} from mailing_recipient r join subject s on r.${column} = s.id where r.state = 'written' group by r.mailing_id
        union all select ${changeEntry} from change_set c where c.id in (select root from link group by root having count(*) % 2 = 1))`,
    parameters: [subject.id]
  }
}

export interface TimelineWindow {
  kinds?: readonly TimelineKind[] | undefined
  offset: number
  limit: number
}

/** What a timeline shows, newest first, that of a record after what is pinned; and how much there is of each kind. */
export function entryKeys(db: Connection, subject: Subject | undefined, { kinds, offset, limit }: TimelineWindow) {
  const { sql, parameters } = entriesOf(subject)
  const counted = db.rows<{ kind: TimelineKind; count: number }>(
    `${sql} select kind, count(*) as count from entry group by kind`,
    ...parameters
  )
  const of = kinds ? 'where kind in (select value from json_each(?))' : ''
  const keys = db.rows<EntryKey>(
    `${sql} select type, id, at from entry ${of} order by ${subject ? 'pinned desc, ' : ''}at desc, type, id desc limit ? offset ?`,
    ...parameters,
    ...(kinds ? [JSON.stringify(kinds)] : []),
    limit,
    offset
  )
  const total = counted.reduce((sum, { kind, count }) => sum + (kinds && !kinds.includes(kind) ? 0 : count), 0)
  return {
    total,
    keys,
    counts: Object.fromEntries(counted.map(({ kind, count }) => [kind, count])) as Partial<Record<TimelineKind, number>>
  }
}
