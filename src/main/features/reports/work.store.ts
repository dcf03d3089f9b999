import type { Connection } from '#main/foundation/db/connection.ts'
import { localDayOf } from '#main/foundation/db/local-day.ts'
import type { ReportPeriod, ReportRowsOf, ReportWithRows, RowsKind } from '#shared/model/report.ts'
import { addDays, beginOf } from '#shared/rules/calendar.ts'

/** How many of a kind fell on each day. */
export interface DayRecord {
  day: string
  kind: string
  count: number
}

export interface RowRecord {
  day: string
  kind: RowsKind
  what: string
  text: string
  doneOn: string | null
  cardType: string | null
  cardId: string | null
  cardName: string | null
}

const ofPerson = "iif(p.id is null, null, 'person') as cardType, p.id as cardId, p.display_name as cardName"
/** The first whom an entry of the log is with. */
const party = (column: string) =>
  `(select ${column} from activity_party y left join person p on p.id = y.person_id and p.deleted_at is null
    left join organisation o on o.id = y.organisation_id and o.deleted_at is null
    where y.activity_id = a.id and coalesce(p.id, o.id) is not null order by p.id is null, y.seq limit 1)`

/**
 * What each report counts, one row each, as entry(day, kind, …). A mailing is contact with nobody. Who is in the trash was put on no list and
 * said nothing; who said no to several things on a day said no once.
 */
const entries: Readonly<Record<ReportWithRows, string>> = {
  outreach: `select ${localDayOf('a.occurred_at')} as day, iif(a.kind = 'visit', 'meeting', a.kind) as kind, a.subject as what,
      substr(a.body, 1, 300) as text, null as doneOn, ${party("iif(p.id is null, 'organisation', 'person')")} as cardType,
      ${party('coalesce(p.id, o.id)')} as cardId, ${party('coalesce(p.display_name, o.name)')} as cardName
    from activity a where a.deleted_at is null and a.kind in ('call','email','meeting','visit') and a.occurred_at >= @begins and a.occurred_at < @ends`,
  lists: `select ${localDayOf('x.created_at')} as day, 'listed' as kind, l.name as what, '' as text, null as doneOn, ${ofPerson}
    from (select list_id, person_id, created_at from list_member
      union all select list_id, person_id, created_at from list_pin where mode = 'include') x
    join list l on l.id = x.list_id and l.deleted_at is null join person p on p.id = x.person_id and p.deleted_at is null
    where x.created_at >= @begins and x.created_at < @ends
    union all select substr(e.occurred_at, 1, 10), e.status, coalesce(group_concat(distinct nullif(u.name, '')), ''), '', null, ${ofPerson}
    from consent_event e join purpose u on u.id = e.purpose_id left join person p on p.id = e.person_id
    where e.status in ('withdrawn','objected') and e.occurred_at >= @from and e.occurred_at < @until || '~' and p.deleted_at is null
    group by 1, 2, ifnull(e.person_id, e.address_hash)`,
  'follow-ups': `select f.due_on as day, case when f.status in ('open','snoozed') then 'open' when f.status = 'dropped' then 'dropped'
      when f.done_on > f.due_on then 'late' else 'kept' end as kind, f.title as what, '' as text, f.done_on as doneOn,
      iif(coalesce(p.id, o.id, j.id) is null, null, f.subject_type) as cardType, coalesce(p.id, o.id, j.id) as cardId,
      coalesce(p.display_name, o.name, j.title) as cardName
    from follow_up f left join person p on p.id = f.subject_id left join organisation o on o.id = f.subject_id
    left join project j on j.id = f.subject_id
    where f.due_on between @from and @until and coalesce(p.deleted_at, o.deleted_at, j.deleted_at) is null`
}

/** Days, and the instants at which they begin and have ended. */
const boundsOf = <Days extends { from: string; until: string }>(days: Days) => ({
  ...days,
  begins: beginOf(days.from),
  ends: beginOf(addDays(days.until, 1))
})

/** How many there are of each kind on each day of a period. */
export const dayCounts = (db: Connection, of: ReportWithRows, { from, to }: ReportPeriod): DayRecord[] =>
  db.statement(`select day, kind, count(*) as count from (${entries[of]}) group by 1, 2`).all(boundsOf({ from, until: to })) as DayRecord[]

const wanted = "where @kind = 'all' or kind = @kind"

export const countRows = (db: Connection, { name, ...rows }: ReportRowsOf): number =>
  (db.statement(`select count(*) as count from (${entries[name]}) ${wanted}`).get(boundsOf(rows)) as { count: number }).count

/** What is counted, one by one, the oldest first. */
export const countedRows = (db: Connection, { name, ...rows }: ReportRowsOf, limit: number): RowRecord[] =>
  db
    .statement(`select * from (${entries[name]}) ${wanted} order by day, cardName, what limit @limit`)
    .all({ ...boundsOf(rows), limit }) as RowRecord[]
