import Database from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import { toAppError } from '../file-errors.ts'
import { checkContent } from './check-content.ts'

/** Looks through a card file that is open elsewhere, and may be written meanwhile; wholly, or as at a start. Throws file.damaged. */
export function checkWhole(path: string, whole: boolean): void {
  let db: Database.Database | undefined
  try {
    db = new Database(path, { readonly: true })
    checkContent(db, whole)
  } catch (error) {
    const known = toAppError(error)
    // its header was ours when it was opened
    throw known instanceof AppError && known.code === 'file.not-ours' ? new AppError('file.damaged', {}, { cause: error }) : known
  } finally {
    db?.close()
  }
}
