import { lastDialogueSql, lastOutreachSql } from '#main/features/activities/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { RetentionRow } from '#shared/model/gdpr-case.ts'

/** Whoever has no role, of any kind, that is not over. */
const idle = `p.deleted_at is null and p.merged_into_id is null
  and not exists (select 1 from affiliation a where a.person_id = p.id and a.to_on is null)
  and not exists (select 1 from alliance_person a where a.person_id = p.id and a.to_on is null)
  and not exists (select 1 from seat s where s.person_id = p.id and s.to_on is null)
  and not exists (select 1 from project_person j where j.person_id = p.id and j.to_on is null)
  and not exists (select 1 from follow_up f where f.subject_id = p.id and f.status in ('open','snoozed'))`

const facts = `p.id as personId, p.display_name as name,
  substr(max(coalesce(${lastOutreachSql('person', 'p')}, ''), coalesce(${lastDialogueSql('person', 'p')}, '')), 1, 10) as contactOn,
  coalesce((select max(a.to_on) from affiliation a where a.person_id = p.id), substr(p.created_at, 1, 10)) as since`

/** Everybody with no role and no contact after a day, and whose consent for a purpose is older than that purpose keeps people. */
const found = `with idle as (select ${facts} from person p where ${idle}),
  over as (
    select personId, name, 'contact' as because, null as purpose, contactOn, since from idle where contactOn < ? and since < ?
    union all
    select i.personId, i.name, 'purpose', u.code, i.contactOn, i.since from idle i
      join consent_event e on e.person_id = i.personId and e.status = 'granted'
      join purpose u on u.id = e.purpose_id and u.retention_days is not null
      where (i.contactOn >= ? or i.since >= ?) and date(substr(e.occurred_at, 1, 10), '+' || u.retention_days || ' days') < ?
      group by i.personId)`

export function idlePersons(
  db: Connection,
  until: string,
  today: string,
  offset: number,
  limit: number
): { total: number; rows: RetentionRow[] } {
  const days = [until, until, until, until, today]
  const rows = db.rows<RetentionRow>(
    `${found} select personId, name, because, purpose, nullif(contactOn, '') as lastContactOn, since from over
     order by max(contactOn, since), personId limit ? offset ?`,
    ...days,
    limit,
    offset
  )
  return { total: db.value<number>(`${found} select count(*) from over`, ...days) ?? 0, rows }
}
