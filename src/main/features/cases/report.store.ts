import type { Connection } from '#main/foundation/db/connection.ts'

interface LoggedChange {
  table: string
  id: string
  op: 'insert' | 'update' | 'remove'
  at: string
  before: string | null
  after: string | null
}

/** What was changed of these rows, in order. */
export const changesOfRows = (db: Connection, ids: readonly string[]): LoggedChange[] =>
  db.rows(
    `select c.table_name as "table", c.row_id as id, c.op, s.at, c.before_json as before, c.after_json as after
     from json_each(?) own join change c on c.row_id = own.value join change_set s on s.id = c.change_set_id order by c.seq`,
    JSON.stringify(ids)
  )

/** The files of these links, with their bytes. */
export const filesOfLinks = (db: Connection, linkIds: readonly string[]): Readonly<Record<string, unknown>>[] =>
  db.rows(
    `select distinct a.* from attachment a join attachment_link l on l.attachment_id = a.id
     where l.id in (select value from json_each(?)) order by a.seq`,
    JSON.stringify(linkIds)
  )

export const allianceFacts = (db: Connection): { name: string; months: number } =>
  db.row('select name, retention_months as months from alliance') ?? { name: '', months: 24 }
