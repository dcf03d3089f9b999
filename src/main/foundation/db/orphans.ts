import type Database from 'better-sqlite3'

/** Two columns that point to a row of any table. */
export interface PairColumns {
  table: string
  type: string
  id: string
}

interface Violation {
  table: string
  rowid: number
  fkid: number
}

/** Takes out, or lets go of, what points to rows that are not there, until nothing does. Gives how many rows went. */
export function dropOrphans(db: Database.Database, pairs: readonly PairColumns[]): number {
  let dropped = 0
  for (let before = -1; before !== dropped; ) {
    before = dropped
    for (const violation of db.pragma('foreign_key_check') as Violation[]) dropped += letGo(db, violation)
    for (const pair of pairs) dropped += dropPointless(db, pair)
  }
  return dropped
}

/** A column that may be empty is emptied, a row that needs the other one goes. */
function letGo(db: Database.Database, { table, rowid, fkid }: Violation): number {
  const column = db.prepare('select "from" from pragma_foreign_key_list(?) where id = ?').pluck().get(table, fkid) as string
  const needed = db.prepare('select "notnull" from pragma_table_info(?) where name = ?').pluck().get(table, column) === 1
  if (!needed && emptied(db, table, column, rowid)) return 0
  return db.prepare(`delete from ${table} where rowid = ?`).run(rowid).changes
}

function emptied(db: Database.Database, table: string, column: string, rowid: number): boolean {
  try {
    return db.prepare(`update ${table} set ${column} = null where rowid = ?`).run(rowid).changes > 0
  } catch {
    // another column may have to go with it
    return false
  }
}

function dropPointless(db: Database.Database, { table, type, id }: PairColumns): number {
  const types = db.prepare(`select distinct ${type} from ${table} where ${type} is not null`).pluck().all() as string[]
  const known = db.prepare("select 1 from pragma_table_list where schema = 'main' and name = ?").pluck()
  let dropped = 0
  for (const named of types) {
    const there = known.get(named) === undefined ? '' : `and not exists (select 1 from ${named} other where other.id = ${table}.${id})`
    dropped += db.prepare(`delete from ${table} where ${type} = ? and ${id} is not null ${there}`).run(named).changes
  }
  return dropped
}
