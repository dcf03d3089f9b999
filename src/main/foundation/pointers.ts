import type { Connection } from './db/connection.ts'
import type { TableName, TableRegistry } from './tables.ts'

interface Pointer {
  table: TableName
  /** Finds a row that points to an id. */
  sql: string
}

const known = new WeakMap<Connection, Map<string, Pointer[]>>()

/** Columns that may point to rows of several tables have no foreign key to say so: those that may point to this table. */
export function pointersTo(db: Connection, registry: TableRegistry, name: TableName): readonly Pointer[] {
  const tables = known.get(db) ?? new Map<string, Pointer[]>()
  known.set(db, tables)
  const pointers = tables.get(name) ?? findPointers(db, registry, name)
  tables.set(name, pointers)
  return pointers
}

const findPointers = (db: Connection, registry: TableRegistry, name: TableName): Pointer[] =>
  registry.all.flatMap(({ name: table, pointsTo }) =>
    pointsTo
      .filter(({ type }) => mayName(db, table, type, name))
      .map(({ type, id }) => ({ table, sql: `select 1 from ${table} where ${id}=? and ${type}='${name}' limit 1` }))
  )

/** By the check of the column; without one it may name any table. */
function mayName(db: Connection, table: string, column: string, name: string): boolean {
  const schema = db.value<string>("select sql from sqlite_schema where type='table' and name=?", table) ?? ''
  const names = new RegExp(`\\b${column} text[^,]*check \\(${column} in \\(([^)]*)\\)`).exec(schema)?.[1]
  return names === undefined || names.includes(`'${name}'`)
}
