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

/** The days between which something was said, as a condition; nothing where all days are meant. */
function between({ from, until }: Pick<TimelineWindow, 'from' | 'until'>): { sql: string; parameters: string[] } {
  const bounds = [...(from === undefined ? [] : [['>=', from] as const]), ...(until === undefined ? [] : [['<', until] as const])]
  return { sql: bounds.map(([sign]) => ` and occurred_at ${sign} ?`).join(''), parameters: bounds.map(([, day]) => day) }
}

/** How much there is of each kind, drafts among the mailings; of all days counted from an index alone. */
export function countsOfEveryone(db: Connection, window: TimelineWindow): Partial<Record<TimelineKind, number>> {
  const days = between(window)
  const counted = new Map(
    db
      .rows<{ kind: string; count: number }>(
        `select kind, count(*) as count from activity where deleted_at is null${days.sql} group by kind`,
        ...days.parameters
      )
      .map(({ kind, count }) => [kind, count])
  )
  const drafts =
    days.sql === '' ? (db.value<number>("select count(distinct mailing_id) from mailing_recipient where state = 'written'") ?? 0) : 0
  const sums = Object.entries(stored).map(([kind, kinds]) => {
    const own = kinds.reduce((sum, each) => sum + (counted.get(each) ?? 0), 0)
    return [kind, own + (kind === 'mailing' ? drafts : 0)] as const
  })
  return Object.fromEntries(sums.filter(([, count]) => count > 0))
}

/** What was said and sent to anybody, newest first: so many rows of the index of days as are asked for, and the few drafts. */
export function keysOfEveryone(db: Connection, { kinds, offset, limit, from, until }: TimelineWindow): EntryKey[] {
  const wanted = kinds && JSON.stringify(kinds.flatMap((kind) => stored[kind] ?? []))
  const days = between({ from, until })
  const drafts = days.sql === '' && (kinds === undefined || kinds.includes('mailing'))
  return db.rows<EntryKey>(
    `select type, id, at from (
       select * from (select case when a.mailing_id is null then 'activity' else 'mailing' end as type, coalesce(a.mailing_id, a.id) as id,
           a.occurred_at as at, a.seq as seq
         from activity a where a.deleted_at is null${days.sql} ${wanted === undefined ? '' : 'and a.kind in (select value from json_each(?))'}
         order by a.occurred_at desc, a.seq desc limit ?)
       union all select 'draft', r.mailing_id, max(coalesce(r.at, r.updated_at)), max(r.seq)
         from mailing_recipient r where r.state = 'written' and ? group by r.mailing_id)
     order by at desc, type, seq desc limit ? offset ?`,
    ...days.parameters,
    ...(wanted === undefined ? [] : [wanted]),
    offset + limit,
    drafts ? 1 : 0,
    limit,
    offset
  )
}
