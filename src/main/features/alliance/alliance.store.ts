import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { AlliancePerson, CountedSubject } from '#shared/model/alliance.ts'

export const allianceRow = (db: Connection): Row<'alliance'> | undefined => db.row('select * from alliance')

/** Who speaks for the alliance now before who did. */
export const alliancePeople = (db: Connection): AlliancePerson[] =>
  db.rows(
    `select x.id, x.version, x.person_id as personId, p.display_name as name, x.role, x.title, x.from_on as fromOn, x.to_on as toOn
     from alliance_person x join person p on p.id = x.person_id and p.deleted_at is null
     order by x.to_on is not null, x.to_on desc,
       case x.role when 'chair' then 1 when 'deputy' then 2 when 'initiator' then 3 when 'board' then 4 when 'secretariat' then 5 else 6 end, p.sort_key, x.seq`
  )

/** What the alliance plans by its day, then what is done, the newest first. */
export const milestoneRows = (db: Connection): Row<'milestone'>[] =>
  db.rows(
    `select * from milestone where project_id is null
     order by case status when 'planned' then 0 when 'done' then 1 else 2 end, case status when 'planned' then due_on end, done_on desc, seq desc`
  )

export const statedRows = (db: Connection): Row<'stated_total'>[] =>
  db.rows('select * from stated_total order by subject, stated_on desc, seq desc')

const active = `from membership m join organisation o on o.id = m.organisation_id and o.deleted_at is null
  where m.status = 'active'`

const counts: Readonly<Record<CountedSubject, string>> = {
  partners: `select count(*) ${active}`,
  contacts: `select count(distinct a.person_id) from affiliation a join person p on p.id = a.person_id and p.deleted_at is null
    where a.to_on is null and a.is_contact = 1 and a.organisation_id in (select o.id ${active})`,
  projects: "select count(*) from project where deleted_at is null and status <> 'idea'",
  'working-groups': "select count(*) from working_group where deleted_at is null and status <> 'closed'",
  events: "select count(*) from event where deleted_at is null and status <> 'cancelled'",
  initiatives: 'select count(*) from initiative where deleted_at is null'
}

export const countedNow = (db: Connection, subject: CountedSubject): number => db.value<number>(counts[subject]) ?? 0

/** The day on which the partner joined that made the count full, where all days are known; null where it cannot be said. */
export const dayOfNth = (db: Connection, nth: number): string | null =>
  db.value<string | null>(
    `select iif(m.joined_precision = 'day', m.joined_from, null) ${active} order by m.joined_from is not null, m.joined_from, m.seq limit 1 offset ?`,
    nth - 1
  ) ?? null
