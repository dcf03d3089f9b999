import type { Connection } from '#main/foundation/db/connection.ts'

/** Whether a column may be empty. */
export const isOptional = (db: Connection, table: string, column: string): boolean =>
  db.value<number>('select "notnull" from pragma_table_info(?) where name = ?', table, column) === 0

export const hasParties = (db: Connection, activityId: string): boolean =>
  db.value('select 1 from activity_party where activity_id = ? limit 1', activityId) !== undefined

/** Numbers of the changes of a row. */
export const changesOf = (db: Connection, table: string, id: string): number[] =>
  db.column('select seq from change where row_id = ? and table_name = ?', id, table)

/** Projects as sources told of them. */
export const projectsAsRead = (db: Connection): { id: string; raw: string }[] =>
  db.rows("select id, raw_json as raw from import_row where entity = 'project'")

const bytesIn = ['attachment_link', 'template_attachment', 'consent_event', 'sign_on_text']

/** Bytes that nothing points to and that no undo would hang anywhere. */
export const looseBytes = (db: Connection): string[] =>
  db.column(
    `select a.id from attachment a
     where ${bytesIn.map((table) => `not exists (select 1 from ${table} l where l.attachment_id = a.id)`).join(' and ')}
       and a.id not in (select c.before_json ->> 'attachment_id' from change c
         where c.table_name in (${bytesIn.map((table) => `'${table}'`).join(',')}) and c.op = 'remove'
           and c.before_json ->> 'attachment_id' is not null)
       and not exists (select 1 from goal g where g.evidence_attachment_id = a.id)
       and a.id not in (select c.before_json ->> 'evidence_attachment_id' from change c
         where c.table_name = 'goal' and c.before_json ->> 'evidence_attachment_id' is not null)
       and a.id not in (select f.value ->> 'ref' from mailing_recipient r join json_each(r.files_json) f where r.files_json <> '[]')`
  )
