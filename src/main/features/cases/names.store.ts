import type { Connection } from '#main/foundation/db/connection.ts'
import type { TableSpec } from '#main/foundation/tables.ts'
import { shapeOf } from './shape.store.ts'

/** What rows are called by, the first that a table has. */
const naming = ['display_name', 'name', 'title', 'subject', 'label', 'nameDa', 'name_da', 'file_name', 'heading', 'path']

/** The columns that name a row of a table. */
const namingOf = (db: Connection, table: string): string[] =>
  shapeOf(db, `naming ${table}`, () => {
    const columns = db.column<string>('select name from pragma_table_info(?)', table)
    return naming.filter((column) => columns.includes(column)).map((column) => `nullif(${column}, '')`)
  })

/** What a row is called, or else the row it hangs on; empty where nothing tells. */
export function nameOfRow(db: Connection, table: string, id: string, depth = 0): string {
  const own = namingOf(db, table)
  const name = own.length > 0 ? db.value<string | null>(`select coalesce(${[...own, "''"].join(',')}) from ${table} where id = ?`, id) : ''
  if (name || depth > 2) return name ?? ''
  for (const { from, to } of keysOf(db, table)) {
    const parent = db.value<string | null>(`select ${from} from ${table} where id = ?`, id)
    const found = parent ? nameOfRow(db, to, parent, depth + 1) : ''
    if (found !== '') return found
  }
  return ''
}

/** Foreign keys of a table, in the order of its columns. */
const keysOf = (db: Connection, table: string): { from: string; to: string }[] =>
  shapeOf(db, `keys ${table}`, () => db.rows('select "from", "table" as "to" from pragma_foreign_key_list(?) order by id desc', table))

/** For each column of a table that names another row: the table of that row, or the column that says which. */
export function pointersOf(
  db: Connection,
  { name, pointsTo }: Pick<TableSpec, 'name' | 'pointsTo'>
): Map<string, { to: string } | { by: string }> {
  const pairs = pointsTo.map(({ type, id }) => [id, { by: type }] as const)
  return new Map<string, { to: string } | { by: string }>([...keysOf(db, name).map(({ from, to }) => [from, { to }] as const), ...pairs])
}
