import type { Connection } from '#main/foundation/db/connection.ts'

export interface MonthRecord {
  /** "2026-11" */
  month: string
  calls: number
  mails: number
  meetings: number
}

/** Months with contact from a day on. A mailing is not contact with anybody. */
export const contactMonths = (db: Connection, from: string): MonthRecord[] =>
  db.rows<MonthRecord>(
    `select substr(occurred_at, 1, 7) as month, sum(kind = 'call') as calls, sum(kind = 'email') as mails,
       sum(kind in ('meeting','visit')) as meetings
     from activity where deleted_at is null and occurred_at >= ? group by 1`,
    from
  )
