import { existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import { withFileErrors } from '../file-errors.ts'
import { renameFile } from '../retried.ts'
import { blankFile } from './blank-file.ts'
import { chainAnew } from './change-links.ts'
import { checkContent } from './check-content.ts'
import { mendedCopy } from './mended-copy.ts'
import { type Migration, migrate } from './migrate.ts'
import { dropOrphans, type PairColumns } from './orphans.ts'
import { readableRows } from './readable-rows.ts'
import { hasSums, sumAnew } from './row-sums.ts'
import { type DoubtfulRow, differentRows } from './salvaged-against.ts'

export interface SalvageOptions {
  /** Of the schema that this program makes. */
  steps: readonly Migration[]
  /** Columns that may point to a row of any table. */
  pairs: readonly PairColumns[]
  /** The newest good copy of the file, to say what is not as it was in it. */
  backup?: string | undefined
}

export interface Salvaged {
  tables: { table: string; read: number /** Null where the file no longer says how many there were. */; lost: number | null }[]
  /** Rows that could be read, but belong to rows that could not. */
  dropped: number
  /** Rows that are not as the backup has them, though nobody has changed them since; and rows that only the backup has. */
  doubtful: DoubtfulRow[]
}

/**
 * Puts every row that can be read of a damaged card file into a new one, which is checked before it has its name. The damaged one is not touched.
 * Throws file.exists, file.damaged where nothing can be read at all.
 */
export function salvageFile(damaged: string, to: string, { steps, pairs, backup }: SalvageOptions): Salvaged {
  return withFileErrors(() => {
    if (existsSync(to)) throw new AppError('file.exists')
    if (!statSync(damaged).isFile()) throw new AppError('file.is-directory')
    const folder = mkdtempSync(join(dirname(to), '.salvage-'))
    try {
      const { path, schema } = mendedCopy(damaged, folder, steps)
      const made = join(folder, 'new')
      writeFileSync(made, blankFile(steps.slice(0, schema)), { mode: 0o600, flush: true })
      const salvaged = fill(made, path, { steps, pairs })
      const doubtful = backup === undefined ? [] : differentRows(made, backup)
      renameFile(made, to)
      return { ...salvaged, doubtful }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
}

function fill(path: string, damaged: string, { steps, pairs }: SalvageOptions): Omit<Salvaged, 'doubtful'> {
  const [into, from] = [new Database(path), new Database(damaged)]
  try {
    into.pragma('foreign_keys = 0')
    const tables = into
      .transaction(() => tablesOf(into).map((table) => ({ table, read: copyRows(from, into, table), lost: null as number | null })))()
      .map((each) => ({ ...each, lost: lostOf(from, each) }))
    if (tables.every(({ read }) => read === 0)) throw new AppError('file.damaged')
    const dropped = into.transaction(() => dropOrphans(into, pairs))()
    migrate(into, steps)
    into.transaction(() => {
      for (const index of indexesOf(into)) into.exec(`insert into ${index}(${index}) values ('rebuild')`)
      chainAnew(into)
      sumAnew(into)
    })()
    checkContent(into, true)
    return { tables, dropped }
  } finally {
    from.close()
    into.close()
  }
}

const listed = (type: string) => (db: Database.Database) =>
  db
    .prepare("select name from pragma_table_list where type = ? and schema = 'main' and name not like 'sqlite_%' and name <> 'table_sum'")
    .pluck()
    .all(type) as string[]
const tablesOf = listed('table')
const indexesOf = listed('virtual')

/** By position and not by name: the words of the schema may be damaged, too. Gives how many rows could be put in. */
function copyRows(from: Database.Database, into: Database.Database, table: string): number {
  const columns = into.prepare('select name from pragma_table_info(?)').pluck().all(table) as string[]
  const insert = into.prepare(`insert into ${table}(${columns.join(',')}) values (${columns.map(() => '?').join(',')})`)
  let read = 0
  try {
    for (const { values } of readableRows(from, table)) if (isTaken(() => insert.run(...values))) read++
  } catch {
    // of this table not even the beginning can be read
  }
  return read
}

/** A row that breaks what every row keeps is not as it was written. */
function isTaken(insert: () => unknown): boolean {
  try {
    insert()
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_FULL')) throw error
    return false
  }
}

function lostOf(from: Database.Database, { table, read }: { table: string; read: number }): number | null {
  try {
    const count = from.prepare('select row_count from table_sum where table_name = ?').pluck().get(table) as number | undefined
    return hasSums(from) && count !== undefined ? Math.max(0, count - read) : null
  } catch {
    return null
  }
}
