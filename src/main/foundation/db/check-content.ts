import type Database from 'better-sqlite3'
import { AppError, type ErrorDetails } from '#shared/errors.ts'
import { brokenLink } from './change-links.ts'
import { hasSums, isFormRight, wrongTables } from './row-sums.ts'

const schemaVersionOf = (db: Database.Database): number => db.pragma('user_version', { simple: true }) as number
/** The first schema whose files know what their tables look like, and the first that knows what they hold as it is counted now. */
const [formed, summed] = [7, 8]

/** What is not as it was written: names of tables, and since when what was changed is not. One state is read, also while others write. */
export function changedByItself(db: Database.Database): { tables: string[]; history: string | undefined } {
  const version = schemaVersionOf(db)
  if (version < formed) return { tables: [], history: undefined }
  return db.transaction(() => ({ tables: version < summed ? [] : wrongTables(db), history: brokenLink(db) }))()
}

/**
 * At every start quick_check, and whether the tables look as they were made; whole, after an unclean end for instance, is everything: indexes,
 * foreign keys, what each row holds and what was changed. Throws file.damaged.
 */
export function checkContent(db: Database.Database, whole: boolean): void {
  const damaged = (details: ErrorDetails = {}, options?: { cause: unknown }) => new AppError('file.damaged', details, options)
  try {
    db.pragma('trusted_schema = 0')
    db.pragma('cell_size_check = 1')
    if (db.pragma(whole ? 'integrity_check(1)' : 'quick_check(1)', { simple: true }) !== 'ok') throw damaged()
    if (!isFormKnown(db)) throw damaged({ tables: 'sqlite_schema' })
    if (!whole) return
    if ((db.pragma('foreign_key_check') as unknown[]).length > 0) throw damaged()
    const { tables, history } = changedByItself(db)
    if (tables.length > 0 || history !== undefined) throw damaged({ tables: [...tables, ...(history ? ['change'] : [])].join(',') })
  } catch (error) {
    // a table or column that SQLite does not find is there in every card file
    throw error instanceof Error && 'code' in error && error.code === 'SQLITE_ERROR' ? damaged({}, { cause: error }) : error
  }
}

const isFormKnown = (db: Database.Database): boolean => (hasSums(db) ? isFormRight(db) : schemaVersionOf(db) < formed)
