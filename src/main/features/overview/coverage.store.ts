import { lastDialogueSql } from '#main/features/activities/index.ts'
import { confirmedOnSql } from '#main/features/quality/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'

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

const people = `affiliation a join person p on p.id = a.person_id and p.deleted_at is null
  where a.organisation_id = o.id and a.to_on is null and a.is_contact = 1`
const phones = "c.kind = 'phone' and c.status <> 'retired'"
const waits = "f.status in ('open','snoozed')"

/** What is known of a partner. It is confirmed since the day that the last of its people was. */
const facts = `select o.id, o.name, o.sort_key as sortKey,
       (select count(distinct p.id) from ${people}) as contacts,
       exists (select 1 from ${people} and a.is_primary = 1) as hasPrimary,
       exists (select 1 from contact_point c where c.owner_id = o.id and ${phones})
         or exists (select 1 from contact_point c where ${phones} and c.owner_id in (select p.id from ${people})) as hasPhone,
       substr(${lastDialogueSql('organisation', 'o')}, 1, 10) as lastDialogueOn,
       (select max(max(coalesce(v.approved_on, substr(v.created_at, 1, 10)), coalesce(v.verified_on, ''))) from statement s
         join statement_version v on v.statement_id = s.id and v.no = (select max(x.no) from statement_version x where x.statement_id = s.id)
         where s.organisation_id = o.id and v.status = 'approved') as statementOn,
       (select min(${confirmedOnSql}) from ${people}) as verifiedOn,
       (select count(*) from follow_up f where f.subject_id = o.id and ${waits})
         + (select count(*) from follow_up f where f.subject_id in (select p.id from ${people}) and ${waits}) as openFollowUps,
       case when exists (select 1 from project j where j.deleted_at is null) then (select count(*) from project_organisation r
         join project j on j.id = r.project_id and j.deleted_at is null where r.organisation_id = o.id and r.to_on is null) end as projects`

/** All active partners. */
export const coverageRecords = (db: Connection): CoverageRecord[] =>
  db.rows<CoverageRecord>(
    `${facts} from membership m join organisation o on o.id = m.organisation_id and o.deleted_at is null
     where m.left_on is null and m.status = 'active'`
  )

/** One partner, whatever its membership. */
export const coverageRecord = (db: Connection, id: string): CoverageRecord | undefined =>
  db.row<CoverageRecord>(`${facts} from organisation o where o.id = ?`, id)
