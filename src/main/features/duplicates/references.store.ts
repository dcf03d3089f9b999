import type { Connection } from '#main/foundation/db/connection.ts'
import type { TableName, TableRegistry } from '#main/foundation/tables.ts'
import type { Values } from './choices.ts'

/** A column that may hold the id of a record; with a type column beside it when it may be of several tables. */
export interface ReferenceColumn {
  readonly table: TableName
  readonly column: string
  readonly type?: string
}

/**
 * Every column that can point to a row of a table: foreign keys as the schema says, pairs of columns as the tables declare, and ids in
 * tables without foreign keys (rows of imports) by their names. What later tables bring is found by itself.
 */
export function referenceColumns(db: Connection, registry: TableRegistry, to: TableName): ReferenceColumn[] {
  const found = new Map<string, ReferenceColumn>()
  const add = (reference: ReferenceColumn) => found.set(`${reference.table}.${reference.column}`, reference)
  for (const { name: table, pointsTo } of registry.all) {
    for (const column of namedColumns(db, table, `${to}_id`)) add({ table, column })
    for (const column of keyColumns(db, table, to)) add({ table, column })
    for (const { type, id } of pointsTo) add({ table, column: id, type })
  }
  return [...found.values()]
}

const keyColumns = (db: Connection, table: string, to: string) =>
  db.column<string>('select "from" from pragma_foreign_key_list(?) where "table"=?', table, to)

const namedColumns = (db: Connection, table: string, name: string) =>
  db.column<string>(`select name from pragma_table_info(?) where name = ? or name like '%\\_' || ? escape '\\'`, table, name, name)

/** Rows that point to a record, in the order of their ids. */
export const rowsPointing = (db: Connection, { table, column, type }: ReferenceColumn, to: TableName, id: string): Values[] =>
  db.rows<Values>(`select * from ${table} where ${column}=? ${type ? `and ${type}=?` : ''} order by id`, id, ...(type ? [to] : []))

export const countPointing = (db: Connection, { table, column, type }: ReferenceColumn, to: TableName, id: string): number =>
  db.value<number>(`select count(*) from ${table} where ${column}=? ${type ? `and ${type}=?` : ''}`, id, ...(type ? [to] : [])) ?? 0
