import type { Param } from './connection.ts'

/** A condition, or a query for rowids, in SQL with its parameters in order. */
export interface Condition {
  sql: string
  parameters: Param[]
}

/** Folded words, each found as the beginning of a word or, from three letters, inside one; as a phrase, next to each other. */
export interface Words {
  words: readonly string[]
  phrase: boolean
}

const quoted = (word: string) => `"${word.replaceAll('"', '')}"`
const shortestInside = 3

/** Queries for the rows of a table whose search text holds all of the words: at most one for each of the two indexes. */
export function textMatches(table: 'organisation' | 'person', texts: readonly Words[]): Condition[] {
  const phrases = texts.flatMap(({ words, phrase }) => (phrase && words.length > 1 ? [quoted(words.join(' '))] : []))
  const words = texts.flatMap(({ words, phrase }) => (phrase && words.length > 1 ? [] : words))
  // the trigrams of a word find its beginnings too, so one index is asked for each word
  const isLong = (word: string) => [...word].length >= shortestInside
  const asked = {
    word: [...phrases, ...words.filter((word) => !isLong(word)).map((word) => `${quoted(word)}*`)],
    inside: words.filter(isLong).map(quoted)
  }
  return (['word', 'inside'] as const).flatMap((index) => {
    const name = `${table}_${index}`
    return asked[index].length === 0
      ? []
      : [{ sql: `select rowid from ${name} where ${name} match ?`, parameters: [asked[index].join(' ')] }]
  })
}

/** All conditions at once. */
export function allTrue(conditions: readonly Condition[]): Condition {
  return { sql: conditions.map((each) => each.sql).join(' and '), parameters: conditions.flatMap((each) => each.parameters) }
}
