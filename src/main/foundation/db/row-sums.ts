import type Database from 'better-sqlite3'
import type { Connection } from './connection.ts'
import { storedColumns } from './insertion.ts'
import { added, partOf, sumOf } from './row-content.ts'

type Row = Readonly<Record<string, unknown>>

interface Sum {
  rows: number
  sum: number
}

/** Under this name stands what the tables themselves look like. */
const form = 'sqlite_schema'
/** What was changed is a chain of its own (change-links.ts). */
const chained: ReadonlySet<string> = new Set(['change', 'change_set', 'erased_change', 'table_sum'])
const put = `insert into table_sum(table_name, row_count, content_sum) values (?,?,?) on conflict(table_name) do update
  set row_count = row_count + excluded.row_count, content_sum = (content_sum + excluded.content_sum) & 281474976710655`

/**
 * Keeps, for each table, how many rows there are and the sum of what they hold: a byte that changed by itself changes the sum, which no check of
 * SQLite would tell. Gathered while a unit writes, written once at its end.
 */
export class RowSums {
  readonly #db: Connection
  readonly #sums = new Map<string, Sum>()

  constructor(db: Connection) {
    this.#db = db
  }

  /** A row that is there now, whole. */
  added(table: string, row: Row): void {
    this.#count(table, row, 1, storedColumns(this.#db, table))
  }

  /** A row that is gone, whole as it was. */
  removed(table: string, row: Row): void {
    this.#count(table, row, -1, storedColumns(this.#db, table))
  }

  /** Columns of a row as they were and as they are now. */
  changed(table: string, id: string, before: Row, after: Row): void {
    const of = this.#of(table)
    for (const column of Object.keys(after))
      of.sum = added(added(of.sum, partOf(id, column, after[column] ?? null)), -partOf(id, column, before[column] ?? null))
  }

  #count(table: string, row: Row, sign: 1 | -1, columns: readonly string[]): void {
    const of = this.#of(table)
    const id = String(row['id'])
    for (const column of columns) of.sum = added(of.sum, sign * partOf(id, column, row[column] ?? null))
    of.rows += sign
  }

  #of(table: string): Sum {
    const known = this.#sums.get(table)
    if (known) return known
    const made = { rows: 0, sum: 0 }
    this.#sums.set(table, made)
    return made
  }

  finish(): void {
    for (const [table, { rows, sum }] of this.#sums) this.#db.run(put, table, rows, sum)
    this.#sums.clear()
  }
}

/** Names of the tables that do not hold what was written into them. */
export function wrongTables(db: Database.Database): string[] {
  const read = db.prepare('select table_name, row_count, content_sum from table_sum').raw()
  const known = new Map((read.all() as [string, number, number][]).map(([table, rows, sum]) => [table, { rows, sum }]))
  const found = sumsOf(db)
  return [...new Set([...found.keys(), ...known.keys()])]
    .filter((table) => {
      const [is, was] = [found.get(table), known.get(table)]
      return !chained.has(table) && (is?.rows !== was?.rows || is?.sum !== was?.sum)
    })
    .sort()
}

/** Whether the tables look as they were made, and the file says which schema that is. */
export function isFormRight(db: Database.Database): boolean {
  const was = db.prepare('select row_count as rows, content_sum as sum from table_sum where table_name = ?').get(form) as Sum | undefined
  const is = sumOfForm(db)
  return is.rows === was?.rows && is.sum === was.sum
}

/** Files from before schema 7 have none, nor have those of tests with steps of their own. */
export const hasSums = (db: Database.Database): boolean =>
  db.prepare("select 1 from sqlite_schema where name = 'table_sum'").pluck().get() !== undefined

/** Counts all anew: after the form of the file has changed. */
export function sumAnew(db: Database.Database): void {
  db.exec("delete from table_sum where table_name <> 'change_set'")
  const add = db.prepare(put)
  for (const [table, { rows, sum }] of sumsOf(db)) add.run(table, rows, sum)
}

function sumsOf(db: Database.Database): Map<string, Sum> {
  const sums = new Map([[form, sumOfForm(db)]])
  const tables = db
    .prepare("select name from pragma_table_list where type = 'table' and schema = 'main' and name not like 'sqlite_%'")
    .pluck()
  const columns = db.prepare('select name from pragma_table_info(?) where pk = 0').pluck()
  for (const table of tables.all() as string[])
    if (!chained.has(table)) sums.set(table, sumOfTable(db, table, columns.all(table) as string[]))
  return sums
}

function sumOfTable(db: Database.Database, table: string, columns: readonly string[]): Sum {
  const all = { rows: 0, sum: 0 }
  const id = columns.indexOf('id')
  for (const row of db
    .prepare(`select ${columns.join(',')} from ${table} order by seq`)
    .raw()
    .iterate() as IterableIterator<unknown[]>) {
    const rowId = String(row[id])
    for (const [at, column] of columns.entries()) all.sum = added(all.sum, partOf(rowId, column, row[at]))
    all.rows++
  }
  return all
}

function sumOfForm(db: Database.Database): Sum {
  const form =
    "select type, name, tbl_name, sql from sqlite_schema union all select 'version', user_version, '', '' from pragma_user_version"
  const all = { rows: 0, sum: 0 }
  for (const row of db.prepare(form).raw().iterate() as IterableIterator<unknown[]>) {
    all.rows++
    all.sum = added(all.sum, sumOf(row))
  }
  return all
}
