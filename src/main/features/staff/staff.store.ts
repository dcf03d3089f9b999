import type { Connection } from '#main/foundation/db/connection.ts'

export interface StaffRecord {
  id: string
  version: number
  name: string
  initials: string
  email: string
  toOn: string | null
  partners: number
  followUps: number
}

/** Everybody, those who are here first. */
export const staffRecords = (db: Connection, today: string): StaffRecord[] =>
  db.rows<StaffRecord>(
    `select s.id, s.version, s.name, s.initials, s.email, s.to_on as toOn,
       (select count(*) from organisation o where o.owner_staff_id = s.id and o.deleted_at is null) as partners,
       (select count(*) from follow_up f where f.owner_staff_id = s.id and f.status in ('open','snoozed')) as followUps
     from staff s order by s.to_on < ?, s.seq`,
    today
  )

export const staffNames = (db: Connection): { id: string; name: string }[] =>
  db.rows("select id, name from staff where name <> '' order by seq")

export const staffName = (db: Connection, id: string | null): string => db.value<string>('select name from staff where id = ?', id) ?? ''

/** Of partners also those in the trash, of promises those that are not kept yet. */
export const ownedBy = (db: Connection, id: string): { partnerIds: string[]; followUpIds: string[] } => ({
  partnerIds: db.column('select id from organisation where owner_staff_id = ? order by seq', id),
  followUpIds: db.column("select id from follow_up where owner_staff_id = ? and status in ('open','snoozed') order by seq", id)
})
