import { recordRows } from '#main/features/records/index.ts'
import type { Connection, Param } from '#main/foundation/db/connection.ts'
import { type Subject, type TimelineKind, timelineKinds } from '#shared/model/outreach.ts'
import type { EntryKey, TimelineWindow } from './entry-key.ts'
import { countsOfEveryone, keysOfEveryone } from './everyone.store.ts'

/** The column that names a record of that type; others take no part, they are what is spoken about. */
export const ofSubject: Readonly<Partial<Record<Subject['type'], string>>> = { person: 'person_id', organisation: 'organisation_id' }

const activityEntry = `case when a.mailing_id is null then 'activity' else 'mailing' end, coalesce(a.mailing_id, a.id), a.occurred_at,
  case when a.mailing_id is not null then 'mailing' when a.kind = 'visit' then 'meeting'
    when a.kind in ('call','email','meeting','note') then a.kind else 'other' end, a.is_pinned`
const draftEntry = "'draft', r.mailing_id, max(coalesce(r.at, r.updated_at)), 'mailing', 0"
const changeEntry = "'change', c.id, c.at, case when c.kind in ('import','merge') then 'import' else 'change' end, 0"
const entry = 'entry(type, id, at, kind, pinned)'

/** What is undone is no news: a set counts when it, its undo, the redo of that and so on are an odd number. */
function entriesOf(subject: Subject): { sql: string; parameters: Param[] } {
  const column = ofSubject[subject.type]
  const said = column ? `activity_party y join subject s on y.${column} = s.id` : 'activity_link y join subject s on y.entity_id = s.id'
  const drafts = column
    ? `union all select ${draftEntry} from mailing_recipient r join subject s on r.${column} = s.id where r.state = 'written' group by r.mailing_id`
    : ''
  return {
    sql: `with recursive subject(id) as (values (?)),
      link(root, id) as (
        select g.id, g.id from change_set g where g.kind not in ('undo','redo')
          and g.id in (select c.change_set_id from change c where c.row_id in (${recordRows[subject.type]}))
        union all select l.root, n.id from link l cross join change_set n on n.reverts_id = l.id),
      ${entry} as (
        select ${activityEntry} from activity a where a.deleted_at is null
          and a.id in (select y.activity_id from ${said})
        ${drafts}
        union all select ${changeEntry} from change_set c where c.id in (select root from link group by root having count(*) % 2 = 1))`,
    parameters: [subject.id]
  }
}

/** What a timeline shows, newest first, that of a record after what is pinned; and how much there is of each kind. */
export function entryKeys(db: Connection, subject: Subject | undefined, window: TimelineWindow) {
  const counts = subject ? countsOf(db, subject) : countsOfEveryone(db, window)
  const keys = subject ? keysOf(db, subject, window) : keysOfEveryone(db, window)
  const total = timelineKinds.reduce((sum, kind) => sum + (window.kinds?.includes(kind) === false ? 0 : (counts[kind] ?? 0)), 0)
  return { total, keys, counts }
}

function countsOf(db: Connection, subject: Subject): Partial<Record<TimelineKind, number>> {
  const { sql, parameters } = entriesOf(subject)
  const counted = db.rows<{ kind: TimelineKind; count: number }>(
    `${sql} select kind, count(*) as count from entry group by kind`,
    ...parameters
  )
  return Object.fromEntries(counted.map(({ kind, count }) => [kind, count]))
}

function keysOf(db: Connection, subject: Subject, { kinds, offset, limit }: TimelineWindow): EntryKey[] {
  const { sql, parameters } = entriesOf(subject)
  return db.rows<EntryKey>(
    `${sql} select type, id, at from entry ${kinds ? 'where kind in (select value from json_each(?))' : ''}
     order by pinned desc, at desc, type, id desc limit ? offset ?`,
    ...parameters,
    ...(kinds ? [JSON.stringify(kinds)] : []),
    limit,
    offset
  )
}
