import { lastDialogueSql } from '#main/features/activities/index.ts'
import { confirmedOnSql } from '#main/features/quality/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { localDayOf } from '#main/foundation/db/local-day.ts'
import { longRows } from '#main/foundation/db/long-rows.ts'

export interface CoverageRecord {
  id: string
  name: string
  sortKey: string
  contacts: number
  hasPrimary: number
  hasPhone: number
  lastDialogueOn: string | null
  statementOn: string | null
  verifiedOn: string | null
  openFollowUps: number
  projects: number | null
}

const inRole = `join person p on p.id = a.person_id and p.deleted_at is null
  where a.to_on is null and a.is_contact = 1`
const people = `affiliation a ${inRole} and a.organisation_id = o.id`
const phoneOf = (owner: string) =>
  `exists (select 1 from contact_point c where c.owner_id = ${owner}.id and c.kind = 'phone' and c.status <> 'retired')`
const waits = "f.status in ('open','snoozed')"
const followUps = `(select count(*) from follow_up f where f.subject_id = o.id and ${waits})`

/** What is known of a partner besides its people. */
const facts = `o.id, o.name, o.sort_key as sortKey,
       ${localDayOf(lastDialogueSql('organisation', 'o'))} as lastDialogueOn,
       (select max(max(coalesce(v.approved_on, ${localDayOf('v.created_at')}), coalesce(v.verified_on, ''))) from statement s
         join statement_version v on v.statement_id = s.id and v.no = (select max(x.no) from statement_version x where x.statement_id = s.id)
         where s.organisation_id = o.id and v.status = 'approved') as statementOn,
       case when exists (select 1 from project j where j.deleted_at is null) then (select count(*) from project_organisation r
         join project j on j.id = r.project_id and j.deleted_at is null where r.organisation_id = o.id and r.to_on is null) end as projects`

/** All roles as they lie, with what is known of those who have them: sought partner by partner they lie all over the file. */
const allPeople = `people as materialized (
    select partner, count(distinct person) as contacts, max(isPrimary) as hasPrimary, max(hasPhone) as hasPhone, min(confirmedOn) as verifiedOn
    from (select a.organisation_id as partner, p.id as person, a.is_primary as isPrimary, ${phoneOf('p')} as hasPhone, ${confirmedOnSql} as confirmedOn
      from affiliation a not indexed ${inRole})
    group by partner),
  waiting as materialized (
    select a.organisation_id as partner, count(distinct f.id) as open from follow_up f cross join affiliation a on a.person_id = f.subject_id
    ${inRole} and ${waits} group by a.organisation_id)`

/** All active partners. A partner is confirmed since the day that the last of its people was. */
export const coverageRecords = (db: Connection): CoverageRecord[] =>
  longRows<CoverageRecord>(
    db,
    'person',
    `with ${allPeople}
     select ${facts}, coalesce(q.contacts, 0) as contacts, coalesce(q.hasPrimary, 0) as hasPrimary,
       ${phoneOf('o')} or coalesce(q.hasPhone, 0) as hasPhone, q.verifiedOn, ${followUps} + coalesce(w.open, 0) as openFollowUps
     from membership m join organisation o on o.id = m.organisation_id and o.deleted_at is null
     left join people q on q.partner = o.id left join waiting w on w.partner = o.id
     where m.status = 'active'`
  )

/** One partner, whatever its membership. */
export const coverageRecord = (db: Connection, id: string): CoverageRecord | undefined =>
  db.row<CoverageRecord>(
    `select ${facts}, (select count(distinct p.id) from ${people}) as contacts, exists (select 1 from ${people} and a.is_primary = 1) as hasPrimary,
       ${phoneOf('o')} or exists (select 1 from ${people} and ${phoneOf('p')}) as hasPhone,
       (select min(${confirmedOnSql}) from ${people}) as verifiedOn,
       ${followUps} + (select count(*) from follow_up f where f.subject_id in (select p.id from ${people}) and ${waits}) as openFollowUps
     from organisation o where o.id = ?`,
    id
  )
