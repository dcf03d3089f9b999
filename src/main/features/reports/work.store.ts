import type { Connection } from '#main/foundation/db/connection.ts'

/** How many fell on each day. */
export interface DayRecord {
  day: string
  kind: string
  count: number
}

/** Calls, mails, meetings and visits of a period by day. A mailing is contact with nobody. */
export const contactDays = (db: Connection, from: string, to: string): DayRecord[] =>
  db.rows<DayRecord>(
    `select substr(occurred_at, 1, 10) as day, iif(kind = 'visit', 'meeting', kind) as kind, count(*) as count
     from activity where deleted_at is null and occurred_at >= ? and occurred_at < ? and kind in ('call','email','meeting','visit')
     group by 1, 2`,
    from,
    `${to}~`
  )

/** Who was put on a list on which day, by hand. */
export const listedDays = (db: Connection, from: string, to: string): DayRecord[] =>
  db.rows<DayRecord>(
    `select substr(created_at, 1, 10) as day, 'listed' as kind, count(*) as count from (
       select m.created_at from list_member m join list l on l.id = m.list_id and l.deleted_at is null
       union all
       select n.created_at from list_pin n join list l on l.id = n.list_id and l.deleted_at is null where n.mode = 'include')
     where created_at >= ? and created_at < ? group by 1`,
    from,
    `${to}~`
  )

/** Who said no on which day, to letters or to all contact. */
export const refusedDays = (db: Connection, from: string, to: string): DayRecord[] =>
  db.rows<DayRecord>(
    `select substr(occurred_at, 1, 10) as day, status as kind, count(distinct ifnull(person_id, address_hash)) as count
     from consent_event where status in ('withdrawn','objected') and occurred_at >= ? and occurred_at < ? group by 1, 2`,
    from,
    `${to}~`
  )

/** Promises by the day they were due, with what became of them. */
export const promisedDays = (db: Connection, from: string, to: string): DayRecord[] =>
  db.rows<DayRecord>(
    `select due_on as day, iif(status = 'snoozed', 'open', status) as kind, count(*) as count
     from follow_up where due_on between ? and ? group by 1, 2`,
    from,
    to
  )

export interface ProjectRecord {
  id: string
  status: string
  from: string | null
  to: string | null
}

/** Projects that became something: no mere ideas. */
export const datedProjects = (db: Connection): ProjectRecord[] =>
  db.rows<ProjectRecord>(
    `select id, status, period_from as "from", period_to as "to" from project
     where deleted_at is null and status not in ('idea','planned') order by sort_key, seq`
  )
