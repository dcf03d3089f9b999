import type { Connection } from '#main/foundation/db/connection.ts'
import { type SearchedTable, textMatches, textTest } from '#main/foundation/db/full-text.ts'

import type { CardKind } from '#shared/model/card-kind.ts'

export interface Named {
  seq: number
  id: string
  name: string
  sortKey: string
}

/** So many rows of each way to answer are ranked at most: very many match only while little has been typed. */
const most = 150
/** With so many, insides of words are not looked for. */
const enough = 20
/** So many texts are read for what the index of insides cannot answer. */
const mostRead = 1000

const nameColumns = { person: 'display_name', organisation: 'name', project: 'title' } as const satisfies Partial<Record<CardKind, string>>
type WithNames = keyof typeof nameColumns

const exactly = (word: string) => `"${word}"`
const beginning = (word: string) => `"${word}"*`

/** Rows whose search text holds the words, those that are likely to be meant among the first: whole words, names that begin so, beginnings, insides. */
export function rowsWith(db: Connection, table: WithNames, words: readonly string[]): Named[] {
  const found = new Set<number>()
  const asked = [words.map(exactly).join(' '), `^ ${words.map(beginning).join(' AND ')}`, words.map(beginning).join(' ')]
  for (const query of asked) for (const seq of matching(db, table, query)) found.add(seq)
  if (found.size < enough) for (const seq of holding(db, table, words, most)) found.add(seq)
  return named(db, table, [...found])
}

/** Rows that hold one of the spellings of each word. Of long words, beginnings are enough. */
export const rowsSpelled = (db: Connection, table: WithNames, spellings: readonly (readonly string[])[]): Named[] =>
  named(db, table, matching(db, table, spellings.map(eitherOf).join(' AND ')))

const eitherOf = (words: readonly string[]) => `(${words.map((word) => (word.length > 4 ? beginning(word) : exactly(word))).join(' OR ')})`

const matching = (db: Connection, table: SearchedTable, query: string): number[] =>
  db.column(`select rowid from ${table}_word where ${table}_word match ? limit ?`, query, most)

/**
 * Rows that hold the words anywhere, the newest first. Where one index cannot say all, the first rows of the other are read: to intersect
 * the two takes far longer when both have very many.
 */
function holding(db: Connection, table: SearchedTable, words: readonly string[], limit: number): number[] {
  const texts = [{ words, phrase: false }]
  const queries = textMatches(table, texts)
  const query = queries.at(-1)
  if (!query) return []
  const newest = (count: number) => db.column<number>(`${query.sql} order by rowid desc limit ?`, ...query.parameters, count)
  if (queries.length === 1) return newest(limit)
  const test = textTest(texts)
  const rows = db.rows<{ seq: number; text: string }>(
    `select seq, search_text as text from ${table} where seq in (select value from json_each(?)) order by seq desc`,
    JSON.stringify(newest(mostRead))
  )
  return rows
    .filter(({ text }) => test(text))
    .slice(0, limit)
    .map(({ seq }) => seq)
}

const named = (db: Connection, table: WithNames, seqs: readonly number[]): Named[] =>
  db.rows(
    `select seq, id, ${nameColumns[table]} as name, sort_key as sortKey from ${table} where seq in (select value from json_each(?))`,
    JSON.stringify(seqs)
  )

/** Notes that hold the words, the newest first; those of the trash hold none. A mailing is found by its name. */
export const notesWith = (db: Connection, words: readonly string[], limit: number): number[] => holding(db, 'activity', words, limit)
