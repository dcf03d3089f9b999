import type Database from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import { brokenLink } from './change-links.ts'
import { wrongTables } from './row-sums.ts'

/** The first schema whose files know what their tables hold. */
const summed = 7

/** What is not as it was written: names of tables, and since when what was changed is not. One state is read, also while others write. */
export function changedByItself(db: Database.Database): { tables: string[]; history: string | undefined } {
  if ((db.pragma('user_version', { simple: true }) as number) < summed) return { tables: [], history: undefined }
  return db.transaction(() => ({ tables: wrongTables(db), history: brokenLink(db) }))()
}

/** quick_check at every start; whole, after an unclean end for instance, is everything: indexes, foreign keys, and what each row holds. */
export function checkContent(db: Database.Database, whole: boolean): void {
  db.pragma('trusted_schema = 0')
  db.pragma('cell_size_check = 1')
  const answer = db.pragma(whole ? 'integrity_check(1)' : 'quick_check(1)', { simple: true })
  if (answer !== 'ok') throw new AppError('file.damaged')
  if (!whole) return
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw new AppError('file.damaged')
  const { tables, history } = changedByItself(db)
  if (tables.length > 0 || history !== undefined)
    throw new AppError('file.damaged', { tables: [...tables, ...(history ? ['change'] : [])].join(',') })
}
