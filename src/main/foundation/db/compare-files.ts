import Database from 'better-sqlite3'
import { toAppError } from '../file-errors.ts'

export interface ComparedTable {
  table: string
  /** The column that says what a row is called. */
  name: string | null
}

export interface TableDifference {
  table: string
  /** In the first file and not in the second. */
  added: number
  changed: number
  removed: number
  /** Of the latest that differ. */
  names: string[]
}

interface RowMark {
  id: string
  version: number
  updated_at: string
}

const mostNames = 5

/** What differs between two files of any schema, by what each row says of its version. Neither is written. Throws the file.* codes. */
export function compareFiles(now: string, then: string, tables: readonly ComparedTable[]): TableDifference[] {
  const opened: Database.Database[] = []
  try {
    for (const path of [now, then]) opened.push(new Database(path, { readonly: true, timeout: 5000 }))
    const [one, other] = opened
    if (!one || !other) return []
    return tables.map((table) => compareTable(one, other, table)).filter(({ added, changed, removed }) => added + changed + removed > 0)
  } catch (error) {
    throw toAppError(error)
  } finally {
    for (const db of opened) db.close()
  }
}

/** Both are gone through in the order of their ids, side by side. */
function compareTable(one: Database.Database, other: Database.Database, { table, name }: ComparedTable): TableDifference {
  const found: TableDifference = { table, added: 0, changed: 0, removed: 0, names: [] }
  const latest: { id: string; at: string; from: Database.Database }[] = []
  const differs = (kind: 'added' | 'changed' | 'removed', row: RowMark, from: Database.Database) => {
    found[kind]++
    latest.push({ id: row.id, at: row.updated_at, from })
    // kept short while there are many
    if (latest.length > 1000) latest.sort(newestFirst).splice(mostNames)
  }
  const [left, right] = [marks(one, table), marks(other, table)]
  let [here, there] = [left.next(), right.next()]
  while (!here.done || !there.done) {
    if (there.done || (!here.done && here.value.id < there.value.id)) {
      if (!here.done) differs('added', here.value, one)
      here = left.next()
    } else if (here.done || there.value.id < here.value.id) {
      differs('removed', there.value, other)
      there = right.next()
    } else {
      if (here.value.version !== there.value.version || here.value.updated_at !== there.value.updated_at)
        differs('changed', here.value, one)
      ;[here, there] = [left.next(), right.next()]
    }
  }
  const nameOf = ({ id, from }: (typeof latest)[number]) =>
    name === null ? '' : String(from.prepare(`select ${name} from ${table} where id = ?`).pluck().get(id) ?? '')
  found.names = latest
    .sort(newestFirst)
    .slice(0, mostNames)
    .map(nameOf)
    .filter((each) => each !== '')
  return found
}

const newestFirst = (one: { at: string }, other: { at: string }): number => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0)

/** Rows of a table by id; none where the file is so old that it has no such table. What lies in the trash is as if it were gone. */
function* marks(db: Database.Database, table: string): Generator<RowMark> {
  const columns = db.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]
  if (columns.length === 0) return
  const there = columns.includes('deleted_at') ? 'where deleted_at is null' : ''
  yield* db.prepare(`select id, version, updated_at from ${table} ${there} order by id`).iterate() as IterableIterator<RowMark>
}
