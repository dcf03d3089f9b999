import type { Connection } from './connection.ts'

const indexesOf = (table: string) => [`${table}_word`, `${table}_inside`]

/**
 * Brings both full-text tables of a table to the search text of a row; '' is not in them. It is done here and not by triggers: around
 * each row that a trigger writes, SQLite has the full-text table write out all it holds, which makes an import half as fast.
 */
export function indexText(db: Connection, table: string, seq: number, before: string, after: string): void {
  if (before === after) return
  for (const index of indexesOf(table)) {
    if (before !== '') db.run(`insert into ${index}(${index}, rowid, search_text) values ('delete', ?, ?)`, seq, before)
    if (after !== '') db.run(`insert into ${index}(rowid, search_text) values (?, ?)`, seq, after)
  }
}

/** Whether the full-text tables of a table hold what its rows say, word by word. A file open for reading only cannot be asked. */
export function isIndexRight(db: Connection, table: string): boolean {
  try {
    for (const index of indexesOf(table)) db.run(`insert into ${index}(${index}, rank) values ('integrity-check', 1)`)
    return true
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code.startsWith('SQLITE_CORRUPT')) return false
    if (code.startsWith('SQLITE_READONLY')) return true
    throw error
  }
}
