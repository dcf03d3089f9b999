import type { Connection } from '#main/foundation/db/connection.ts'
import type { TimelineKind } from '#shared/model/outreach.ts'
import type { EntryKey, TimelineWindow } from './entry-key.ts'

/** The kinds of activities that stand together in a timeline. */
const stored: Partial<Record<TimelineKind, readonly string[]>> = {
  call: ['call'],
  email: ['email'],
  meeting: ['meeting', 'visit'],
  note: ['note'],
  mailing: ['mailing'],
  other: ['letter', 'sms', 'other']
}

/** How much there is of each kind, drafts among the mailings; counted from an index alone. */
export function countsOfEveryone(db: Connection): Partial<Record<TimelineKind, number>> {
  const counted = new Map(
    db
      .rows<{ kind: string; count: number }>('select kind, count(*) as count from activity where deleted_at is null group by kind')
      .map(({ kind, count }) => [kind, count])
  )
  const drafts = db.value<number>("select count(distinct mailing_id) from mailing_recipient where state = 'written'") ?? 0
  const sums = Object.entries(stored).map(([kind, kinds]) => {
    const own = kinds.reduce((sum, each) => sum + (counted.get(each) ?? 0), 0)
    return [kind, own + (kind === 'mailing' ? drafts : 0)] as const
  })
  return Object.fromEntries(sums.filter(([, count]) => count > 0))
}

/** What was said and sent to anybody, newest first: so many rows of the index of days as are asked for, and the few drafts. */
export function keysOfEveryone(db: Connection, { kinds, offset, limit }: TimelineWindow): EntryKey[] {
  const wanted = kinds && JSON.stringify(kinds.flatMap((kind) => stored[kind] ?? []))
  const drafts = kinds === undefined || kinds.includes('mailing')
  return db.rows<EntryKey>(
    `select type, id, at from (
       select * from (select case when a.mailing_id is null then 'activity' else 'mailing' end as type, coalesce(a.mailing_id, a.id) as id,
           a.occurred_at as at, a.seq as seq
         from activity a where a.deleted_at is null ${wanted === undefined ? '' : 'and a.kind in (select value from json_each(?))'}
         order by a.occurred_at desc, a.seq desc limit ?)
       union all select 'draft', r.mailing_id, max(coalesce(r.at, r.updated_at)), max(r.seq)
         from mailing_recipient r where r.state = 'written' and ? group by r.mailing_id)
     order by at desc, type, seq desc limit ? offset ?`,
    ...(wanted === undefined ? [] : [wanted]),
    offset + limit,
    drafts ? 1 : 0,
    limit,
    offset
  )
}
