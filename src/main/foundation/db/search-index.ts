import type { Connection } from './connection.ts'

const indexesOf = (table: string) => [`${table}_word`, `${table}_inside`]

interface TextChange {
  table: string
  seq: number
  before: string
  after: string
}

/** More texts than these are taken out of an index faster when all of it is written anew than word by word. */
const mostBySecureDelete = 30

/**
 * Brings the full-text tables to the search texts of the rows of one unit; '' is not in them. It is done here and not by triggers:
 * around each row that a trigger writes, SQLite has the full-text table write out all it holds, which makes an import half as fast.
 *
 * Nothing of a text that went may stay in the file. A few are taken out of every piece of the index in which a word of theirs stands
 * ("secure-delete"), some 15 ms each at 100,000 rows. For many, that is switched off until the end of the unit, and all pieces are then
 * merged into a new one: what is left of the old ones is overwritten, as everything is that is deleted. Where more goes than stays, the
 * index is made anew from what stays.
 */
export class SearchIndex {
  readonly #db: Connection
  #changes: TextChange[] = []
  readonly #removed = new Map<string, number>()
  readonly #marked = new Set<string>()
  readonly #remade = new Set<string>()

  constructor(db: Connection) {
    this.#db = db
  }

  put(table: string, seq: number, before: string, after: string): void {
    if (before !== after) this.#changes.push({ table, seq, before, after })
  }

  write(): void {
    const changes = merged(this.#changes)
    this.#changes = []
    for (const { table, before } of changes) if (before !== '') this.#removed.set(table, (this.#removed.get(table) ?? 0) + 1)
    for (const [table, count] of this.#removed) if (count > mostBySecureDelete) this.#takeMany(table, count)
    for (const { table, seq, before, after } of changes)
      for (const index of this.#remade.has(table) ? [] : indexesOf(table)) {
        if (before !== '') this.#db.run(`insert into ${index}(${index}, rowid, search_text) values ('delete', ?, ?)`, seq, before)
        if (after !== '') this.#db.run(`insert into ${index}(rowid, search_text) values (?, ?)`, seq, after)
      }
  }

  /** Before the commit: what was only marked as gone goes. */
  finish(): void {
    this.write()
    for (const table of this.#marked) {
      for (const index of indexesOf(table)) this.#db.run(`insert into ${index}(${index}) values ('optimize')`)
      this.#setSecure(table, true)
    }
    for (const table of this.#remade)
      for (const index of indexesOf(table)) this.#db.run(`insert into ${index}(${index}) values ('rebuild')`)
    this.#marked.clear()
    this.#remade.clear()
  }

  #takeMany(table: string, count: number): void {
    if (this.#marked.has(table) || this.#remade.has(table)) return
    const staying = this.#db.value<number>(`select count(*) from ${table}_text`) ?? 0
    if (count > staying) this.#remade.add(table)
    else this.#setSecure(table, false)
  }

  #setSecure(table: string, secure: boolean): void {
    if (!secure) this.#marked.add(table)
    for (const index of indexesOf(table)) this.#db.run(`insert into ${index}(${index}, rank) values ('secure-delete', ${secure ? 1 : 0})`)
  }
}

/** What several changes of one row come to. */
function merged(changes: readonly TextChange[]): TextChange[] {
  const rows = new Map<string, TextChange>()
  for (const change of changes) {
    const key = `${change.table} ${change.seq}`
    rows.set(key, { ...change, before: rows.get(key)?.before ?? change.before })
  }
  return [...rows.values()].filter(({ before, after }) => before !== after)
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
