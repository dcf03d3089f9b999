import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openCardFile } from '#main/foundation/card-file.ts'
import { chainAnew } from '#main/foundation/db/change-links.ts'
import { migrations } from '#main/foundation/db/migrations.ts'
import { hasSums, sumAnew } from '#main/foundation/db/row-sums.ts'
import { testFolder, testNow } from './test-app.ts'

/** The same rows in a file that only the first migrations have made, so many of them; meddle is what such files had and new ones have not. */
export function asSchema(version: number, path: string, meddle = ''): string {
  const old = join(testFolder(), 'gammelt.kartotek')
  openCardFile(old, { host: 'cli', now: testNow, steps: migrations.slice(0, version), create: true }).close()
  const db = new Database(old)
  db.pragma('foreign_keys = 0')
  db.prepare('attach ? as now').run(path)
  const named = (type: string) =>
    db
      .prepare("select name from pragma_table_list where schema='main' and type=? and name not like 'sqlite_%'")
      .pluck()
      .all(type) as string[]
  for (const table of named('table')) {
    const columns = (db.prepare("select name from pragma_table_info(?, 'main')").pluck().all(table) as string[]).join(',')
    db.exec(`delete from main.${table}; insert into main.${table}(${columns}) select ${columns} from now.${table}`)
  }
  if (meddle !== '') db.exec(meddle)
  for (const index of named('virtual')) db.exec(`insert into ${index}(${index}) values ('rebuild')`)
  // what was meddled with is as that version wrote it
  if (hasSums(db)) {
    chainAnew(db)
    sumAnew(db)
  }
  db.close()
  return old
}
