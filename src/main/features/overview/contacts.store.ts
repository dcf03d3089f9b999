import type { Connection } from '#main/foundation/db/connection.ts'
import { localMonthOf } from '#main/foundation/db/local-day.ts'
import { beginOf } from '#shared/rules/calendar.ts'

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
    `select ${localMonthOf('occurred_at')} as month, sum(kind = 'call') as calls, sum(kind = 'email') as mails,
       sum(kind in ('meeting','visit')) as meetings
     from activity where deleted_at is null and occurred_at >= ? group by 1`,
    beginOf(from)
  )
