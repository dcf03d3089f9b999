import type { Connection } from './connection.ts'

interface Column {
  name: string
  notnull: number
  defaultSql: string | null
}

type Values = Readonly<Record<string, unknown>>
const known = new WeakMap<Connection, Map<string, Values>>()

/** What the columns of a table hold when nothing is given for them; those that must be given are not in it. */
export function emptyRow(db: Connection, table: string): Values {
  const tables = known.get(db) ?? new Map<string, Values>()
  known.set(db, tables)
  const row = tables.get(table) ?? readDefaults(db, table)
  tables.set(table, row)
  return row
}

function readDefaults(db: Connection, table: string): Values {
  const columns = db.rows<Column>('select name, "notnull", dflt_value as defaultSql from pragma_table_info(?) where pk = 0', table)
  const left = columns.filter((column) => column.defaultSql !== null || column.notnull === 0)
  return Object.fromEntries(left.map(({ name, defaultSql }) => [name, defaultSql === null ? null : db.value(`select ${defaultSql}`)]))
}
