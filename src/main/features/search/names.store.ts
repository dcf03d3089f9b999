import type { Connection } from '#main/foundation/db/connection.ts'
import { type Condition, type SearchedTable, textMatches } from '#main/foundation/db/full-text.ts'

export interface Named {
  seq: number
  id: string
  name: string
  sortKey: string
}

/** So many rows of each way to answer are ranked at most: very many match only while little has been typed. */
const most = 150

const nameColumns = { person: 'display_name', organisation: 'name' } as const
type WithNames = keyof typeof nameColumns

const exactly = (word: string) => `"${word}"`
const beginning = (word: string) => `"${word}"*`

/** Rows whose search text holds the words, those that are likely to be meant among the first: whole words, names that begin so, beginnings, insides. */
export function rowsWith(db: Connection, table: WithNames, words: readonly string[]): Named[] {
  const asked = [
    matching(table, words.map(exactly).join(' ')),
    matching(table, `^ ${words.map(beginning).join(' AND ')}`),
    matching(table, words.map(beginning).join(' ')),
    allOf(textMatches(table, [{ words, phrase: false }]))
  ]
  return named(db, table, seqsOf(db, asked))
}

/** Rows that hold one of the spellings of each word. Of long words, beginnings are enough. */
export const rowsSpelled = (db: Connection, table: WithNames, spellings: readonly (readonly string[])[]): Named[] =>
  named(db, table, seqsOf(db, [matching(table, spellings.map(eitherOf).join(' AND '))]))

const eitherOf = (words: readonly string[]) => `(${words.map((word) => (word.length > 4 ? beginning(word) : exactly(word))).join(' OR ')})`

const matching = (table: SearchedTable, query: string): Condition => ({
  sql: `select rowid from ${table}_word where ${table}_word match ?`,
  parameters: [query]
})

function allOf([first, ...others]: readonly Condition[]): Condition {
  if (!first) return { sql: 'select 0 as rowid where false', parameters: [] }
  return {
    sql: [first.sql, ...others.map(({ sql }) => `rowid in (${sql})`)].join(' and '),
    parameters: [first, ...others].flatMap(({ parameters }) => parameters)
  }
}

function seqsOf(db: Connection, asked: readonly Condition[]): number[] {
  const found = new Set<number>()
  for (const { sql, parameters } of asked) for (const seq of db.column<number>(`${sql} limit ?`, ...parameters, most)) found.add(seq)
  return [...found]
}

const named = (db: Connection, table: WithNames, seqs: readonly number[]): Named[] =>
  db.rows(
    `select seq, id, ${nameColumns[table]} as name, sort_key as sortKey from ${table} where seq in (select value from json_each(?))`,
    JSON.stringify(seqs)
  )

/** Notes that hold the words, the newest first; those of the trash hold none. A mailing is found by its name. */
export function notesWith(db: Connection, words: readonly string[], limit: number): number[] {
  const { sql, parameters } = allOf(textMatches('activity', [{ words, phrase: false }]))
  return db.column(`${sql} order by rowid desc limit ?`, ...parameters, limit)
}
