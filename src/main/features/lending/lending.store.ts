import type { Connection } from '#main/foundation/db/connection.ts'
import type { Lending } from '#shared/model/lending.ts'

export interface LendingRecord extends Lending {
  giverStaffId: string | null
  commonSetId: string | null
}

/** The last time the file was given or taken. */
export const lastLending = (db: Connection): LendingRecord | undefined =>
  db.row<LendingRecord>(
    `select l.id, l.kind, l.side, coalesce(s.name, '') as giverName, l.taker_name as takerName, l.until_on as untilOn, l.notes,
       l.given_at as givenAt, l.ended, l.giver_staff_id as giverStaffId, l.common_set_id as commonSetId
     from lending l left join staff s on s.id = l.giver_staff_id order by l.seq desc limit 1`
  )

/** Whether somebody else has it: lent or handed over from here, or given back to whose it is. */
export const isLent = (db: Connection): boolean =>
  db.value("select 1 from lending where (side = 'giver' and ended is null) or (side = 'taker' and ended = 'returned') limit 1") !==
  undefined

/** The newest change that the file holds. */
export const lastSet = (db: Connection): string | null => db.value<string>('select id from change_set order by seq desc limit 1') ?? null

export const allianceName = (db: Connection): string => db.value<string>('select name from alliance') ?? ''
