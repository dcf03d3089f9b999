import type { Connection, Param } from './connection.ts'

/** Rows from which a question about all of them is worked out elsewhere, where that is possible. */
const many = 200_000

/** A query whose answer is put together of very many rows. */
export interface LongQuery {
  /** The rowids, or what rows are grouped by. */
  readonly as: 'rows' | 'groups'
  readonly sql: string
  readonly parameters: readonly Param[]
}

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
  if (!isAwaited || (db.value<number>(`select max(seq) from ${table}`) ?? 0) < many) return answer()
  throw new LongQuestion({ ...query, sql: db.text(query.sql) }, (given) => put(given as Answer))
}
