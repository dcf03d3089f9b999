import Database from 'better-sqlite3'
import { checkContent } from './check-content.ts'
import { checkHeader, damagedIfNotOurs } from './check-file.ts'

/** Opens a copy that lies in a folder of our own and looks through all of it where it is, however large it is. Throws file.damaged, file.not-ours, file.newer. */
export function checkCopy(path: string, newest: number): void {
  checkHeader(path, newest)
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: true })
    checkContent(db, true)
  } catch (error) {
    throw damagedIfNotOurs(error)
  } finally {
    db?.close()
  }
}
