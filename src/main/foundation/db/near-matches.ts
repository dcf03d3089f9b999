import type { Connection } from './connection.ts'
import { type Condition, textTest } from './full-text.ts'
import { inOrderOf, type Wanted } from './wanted-rows.ts'

/** So many names are read on from the top at most. */
const mostRead = 1000

/**
 * The first rows of very many that match, as after the first letter of a search: reading on from the top of the names finds them long
 * before the index has named them all; it is only asked how many there are. Undefined where that is not the quicker way.
 */
export function nearMatches(
  db: Connection,
  wanted: Wanted,
  matching: Condition,
  until: number
): { seqs: number[]; total: number } | undefined {
  const total = db.value<number>(`select count(*) from (${matching.sql})`, ...matching.parameters) ?? 0
  const all = db.value<number>(`select max(seq) from ${wanted.table}`) ?? 0
  // twice as many as at even distances, since they do not stand so
  const toRead = Math.ceil((until * 2 * all) / Math.max(total, 1))
  if (toRead > mostRead) return undefined
  const isFound = textTest(wanted.texts)
  const seqs: number[] = []
  for (const row of firstNames(db, wanted, toRead)) if (isFound(row.text) && seqs.push(row.seq) === until) break
  return seqs.length === Math.min(until, total) ? { seqs, total } : undefined
}

function firstNames(db: Connection, wanted: Wanted, count: number): { seq: number; text: string }[] {
  const { sql } = inOrderOf(wanted, undefined, `, ${wanted.alias}.search_text as text`)
  return db.rows(`${sql} limit ?`, count)
}
