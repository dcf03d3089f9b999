import type Database from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'

/** quick_check at every start; after an unclean end everything, foreign keys too. */
export function checkContent(db: Database.Database, uncleanEnd: boolean): void {
  db.pragma('trusted_schema = 0')
  db.pragma('cell_size_check = 1')
  const answer = db.pragma(uncleanEnd ? 'integrity_check(1)' : 'quick_check(1)', { simple: true })
  if (answer !== 'ok') throw new AppError('file.damaged')
  if (uncleanEnd && (db.pragma('foreign_key_check') as unknown[]).length > 0) throw new AppError('file.damaged')
}
