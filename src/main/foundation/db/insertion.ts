import type { Connection, Param } from './connection.ts'

interface Insertion {
  readonly columns: readonly string[]
  readonly sql: string
}

const known = new WeakMap<Connection, Map<string, Insertion>>()

/** Adds a row, all of its columns by one statement that is kept. */
export function insertRow(db: Connection, table: string, row: Readonly<Record<string, unknown>>): void {
  const { sql, columns } = insertionInto(db, table)
  db.run(sql, ...columns.map((column) => (row[column] ?? null) as Param))
}

/** All columns of a table in order, but the number by which SQLite knows a row. */
export const storedColumns = (db: Connection, table: string): readonly string[] => insertionInto(db, table).columns

function insertionInto(db: Connection, table: string): Insertion {
  const tables = known.get(db) ?? new Map<string, Insertion>()
  known.set(db, tables)
  const insertion = tables.get(table) ?? prepare(db, table)
  tables.set(table, insertion)
  return insertion
}

function prepare(db: Connection, table: string): Insertion {
  const columns = db.column<string>('select name from pragma_table_info(?) where pk = 0', table)
  return { columns, sql: `insert into ${table}(${columns.join(',')}) values (${columns.map(() => '?').join(',')})` }
}
