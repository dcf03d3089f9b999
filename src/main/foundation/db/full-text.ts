import type { Param } from './connection.ts'

/** A condition, or a query for rowids, in SQL with its parameters in order. */
export interface Condition {
  sql: string
  parameters: Param[]
}

/** Tables of few rows: they are looked through. */
const small = ['working_group', 'event', 'initiative'] as const
type SmallTable = (typeof small)[number]

/** Tables whose rows are found by their search text. */
export type SearchedTable = 'organisation' | 'person' | 'activity' | 'project' | SmallTable

/** Folded words, each found as the beginning of a word or, from three letters, inside one; as a phrase, next to each other. */
export interface Words {
  words: readonly string[]
  phrase: boolean
}

const quoted = (word: string) => `"${word.replaceAll('"', '')}"`
const shortestInside = 3

const isPhrase = ({ words, phrase }: Words) => phrase && words.length > 1
const isLong = (word: string) => [...word].length >= shortestInside
const singleWords = (texts: readonly Words[]) => texts.flatMap((text) => (isPhrase(text) ? [] : text.words))

/** Queries for the rows of a table whose search text holds all of the words: at most one for each of the two indexes. */
export function textMatches(table: SearchedTable, texts: readonly Words[]): Condition[] {
  if (isSmall(table)) return lookedThrough(table, texts)
  const words = singleWords(texts)
  // the trigrams of a word find its beginnings too, so one index is asked for each word
  const asked = {
    word: [
      ...texts.filter(isPhrase).map((text) => quoted(text.words.join(' '))),
      ...words.filter((word) => !isLong(word)).map((word) => `${quoted(word)}*`)
    ],
    inside: words.filter(isLong).map(quoted)
  }
  return (['word', 'inside'] as const).flatMap((index) => {
    const name = `${table}_${index}`
    return asked[index].length === 0
      ? []
      : [{ sql: `select rowid from ${name} where ${name} match ?`, parameters: [asked[index].join(' ')] }]
  })
}

const isSmall = (table: SearchedTable): table is SmallTable => small.some((each) => each === table)

function lookedThrough(table: SmallTable, texts: readonly Words[]): Condition[] {
  const parts = partsOf(texts)
  if (parts.length === 0) return []
  return [
    { sql: `select seq from ${table} where ${parts.map(() => "instr(' ' || search_text || ' ', ?) > 0").join(' and ')}`, parameters: parts }
  ]
}

/** What a search text holds that holds the words, with a space before and behind it. */
const partsOf = (texts: readonly Words[]): string[] => [
  ...texts.filter(isPhrase).map((text) => ` ${text.words.join(' ')} `),
  ...singleWords(texts).map((word) => (isLong(word) ? word : ` ${word}`))
]

/** The same question put to a search text itself. */
export function textTest(texts: readonly Words[]): (searchText: string) => boolean {
  const parts = partsOf(texts)
  return (searchText) => parts.every((part) => ` ${searchText} `.includes(part))
}

/** All conditions at once. */
export function allTrue(conditions: readonly Condition[]): Condition {
  return { sql: conditions.map((each) => each.sql).join(' and '), parameters: conditions.flatMap((each) => each.parameters) }
}
