import Database from 'better-sqlite3'
import { checkContent } from './check-content.ts'
import { checkHeader, damagedIfNotOurs } from './check-file.ts'
import { migrations } from './migrate.ts'

/** Opens a copy that lies in a folder of our own and checks it where it is, however large it is. Throws file.damaged. */
export function checkCopy(path: string): void {
  checkHeader(path, migrations)
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: true })
    checkContent(db, false)
  } catch (error) {
    throw damagedIfNotOurs(error)
  } finally {
    db?.close()
  }
}
