import { formerOwner } from '#main/features/records/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { TableName } from '#main/foundation/tables.ts'
import type { FactVersion } from '#shared/model/fact-history.ts'
import type { FactSpec, PastRow } from './fact-fields.ts'

/** The rows of a table that a record has now. */
export const rowsOf = (db: Connection, { table, owner }: FactSpec, id: string): PastRow[] =>
  db.rows<PastRow>(`select * from ${table} where ${owner} = ?`, id)

/** Rows of the table that the record had and that are gone. */
export const removedRows = (db: Connection, table: TableName, id: string): string[] =>
  db.column<string>(`select distinct c.row_id from change c where c.op = 'remove' and ${formerOwner} = ? and c.table_name = ?`, id, table)

export interface RowChange {
  setId: string
  rowId: string
  op: 'insert' | 'update' | 'remove'
  before: string | null
}

/** What was changed in rows, the newest first. */
export const changesOfRows = (db: Connection, table: TableName, rowIds: readonly string[]): RowChange[] =>
  db.rows<RowChange>(
    `select change_set_id as setId, row_id as rowId, op, before_json as before from change
     where table_name = ? and row_id in (select value from json_each(?)) order by seq desc`,
    table,
    JSON.stringify(rowIds)
  )

export type SetFacts = Omit<FactVersion, 'old' | 'new' | 'changeSet'> & { id: string }

/** When, by whom and from which source the sets were made. */
export const setFacts = (db: Connection, ids: readonly string[]): SetFacts[] =>
  db.rows<SetFacts>(
    `select s.id, s.at, s.kind, nullif(f.name, '') as actor,
       (select coalesce(nullif(r.title, ''), nullif(r.file_name, ''), i.name)
        from import_run r join import_source i on i.id = r.source_id where r.change_set_id = s.id limit 1) as source
     from change_set s left join staff f on f.id = s.actor_staff_id where s.id in (select value from json_each(?))`,
    JSON.stringify(ids)
  )

export const customLabel = (db: Connection, fieldId: string): string | undefined =>
  db.value<string>('select label from custom_field where id = ?', fieldId)

export const tagName = (db: Connection, id: string): string => db.value<string>('select name from tag where id = ?', id) ?? ''

export const focusName = (db: Connection, id: string): string => db.value<string>('select name_da from focus_area where id = ?', id) ?? ''
