import type { Connection, Param } from './connection.ts'
import type { GroupQueries } from './grouped-rows.ts'

/** A question whose answer is put together of very many rows: for the rowids, for what rows are grouped by, or for the records themselves. */
export type LongQuery =
  | { readonly as: 'rows' | 'records'; readonly sql: string; readonly parameters: readonly Param[] }
  | { readonly as: 'groups'; readonly queries: GroupQueries }

/** From so many rows on it is worked out elsewhere, where that is possible: what somebody looks at comes sooner from here. */
const many: Readonly<Record<LongQuery['as'], number>> = { rows: 200_000, groups: 200_000, records: 50_000 }

/** Thrown in the place of an answer: whoever asked has it worked out elsewhere, puts it where it is looked for, and asks again. */
export class LongQuestion extends Error {
  readonly query: LongQuery
  readonly put: (answer: unknown) => void

  constructor(query: LongQuery, put: (answer: unknown) => void) {
    super('this takes long')
    this.query = query
    this.put = put
  }
}

let isAwaited = false

/** Reads for somebody who can wait: a question that takes long is thrown. Only for work that answers at once. */
export function awaited<T>(work: () => T): T {
  isAwaited = true
  try {
    return work()
  } finally {
    isAwaited = false
  }
}

/** The answer to a query about the rows of a table, unless it takes long and somebody waits for it. Throws LongQuestion. */
export function answered<Answer>(
  db: Connection,
  table: string,
  query: LongQuery,
  { answer, put }: { answer: () => Answer; put: (answer: Answer) => void }
): Answer {
  if (!isAwaited || (db.value<number>(`select max(seq) from ${table}`) ?? 0) < many[query.as]) return answer()
  throw new LongQuestion(asWritten(db, query), (given) => put(given as Answer))
}

/** With the words that are really asked, where the connection looks at another day. */
const asWritten = (db: Connection, query: LongQuery): LongQuery =>
  JSON.parse(JSON.stringify(query), (key, value) => (key === 'sql' ? db.text(value) : value))
