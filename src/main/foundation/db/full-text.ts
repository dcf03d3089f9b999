import type { Param } from './connection.ts'

/** A condition in SQL with its parameters in order. */
export interface Condition {
  sql: string
  parameters: Param[]
}

const quoted = (word: string) => `"${word.replaceAll('"', '')}"`
const shortestInside = 3

/**
 * Rows of a table whose search text holds every word, as the beginning of a word or, from three letters, inside one; or the words
 * next to each other. Words must be folded already.
 */
export function textCondition(table: 'organisation' | 'person', seq: string, words: readonly string[], phrase: boolean): Condition {
  if (phrase && words.length > 1)
    return { sql: `${seq} in (select rowid from ${table}_word where ${table}_word match ?)`, parameters: [quoted(words.join(' '))] }
  // the trigrams of a word find its beginnings too, so one index is asked for each word
  const parts = words.map((word) =>
    [...word].length >= shortestInside
      ? { sql: `${seq} in (select rowid from ${table}_inside where ${table}_inside match ?)`, parameters: [quoted(word)] }
      : { sql: `${seq} in (select rowid from ${table}_word where ${table}_word match ?)`, parameters: [`${quoted(word)}*`] }
  )
  return allTrue(parts)
}

/** All conditions at once; none is true of every row. */
export function allTrue(conditions: readonly Condition[]): Condition {
  if (conditions.length === 0) return { sql: '1', parameters: [] }
  return { sql: conditions.map((each) => each.sql).join(' and '), parameters: conditions.flatMap((each) => each.parameters) }
}
