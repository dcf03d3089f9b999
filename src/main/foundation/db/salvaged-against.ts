import Database from 'better-sqlite3'
import { sumOf } from './row-content.ts'

/** A row that is not as the newest backup has it, though it says that it was not changed since; or that is not there any more. */
export interface DoubtfulRow {
  table: string
  id: string
  what: 'changed' | 'missing'
}

/** More are not told one by one. */
const most = 1000

type Stamp = { seq: number; id: string; version: number | null; updated_at: string | null }

/** Goes through the tables of the backup that have ids and versions. A backup of another schema cannot be compared. */
export function differentRows(path: string, backup: string): DoubtfulRow[] {
  const [now, then] = [new Database(path, { readonly: true }), new Database(backup, { readonly: true })]
  try {
    const version = (db: Database.Database) => db.pragma('user_version', { simple: true })
    if (version(now) !== version(then)) return []
    const tables = then
      .prepare(
        `select t.name from pragma_table_list t where t.type = 'table' and t.schema = 'main'
          and (select count(*) from pragma_table_info(t.name) c where c.name in ('id', 'version', 'updated_at')) = 3`
      )
      .pluck()
      .all() as string[]
    return tables.flatMap((table) => differentIn(now, then, table)).slice(0, most)
  } finally {
    now.close()
    then.close()
  }
}

function differentIn(now: Database.Database, then: Database.Database, table: string): DoubtfulRow[] {
  const stamp = now.prepare(`select seq, id, version, updated_at from ${table} where id = ?`)
  const whole = `select * from ${table} where id = ?`
  const [here, there] = [now.prepare(whole).raw(), then.prepare(whole).raw()]
  const found: DoubtfulRow[] = []
  for (const row of then.prepare(`select seq, id, version, updated_at from ${table}`).iterate() as IterableIterator<Stamp>) {
    const { id } = row
    const is = stamp.get(id) as Stamp | undefined
    if (!is) found.push({ table, id, what: 'missing' })
    else if (is.version === row.version && is.updated_at === row.updated_at) {
      const isSame = sumOf(here.get(id) as unknown[]) === sumOf(there.get(id) as unknown[])
      if (!isSame) found.push({ table, id, what: 'changed' })
    }
    if (found.length >= most) break
  }
  return found
}
