import type { Connection, Param } from './connection.ts'
import { answered } from './long-question.ts'

/** Answers of the last commit, by their questions. */
const kept = new WeakMap<Connection, { revision: number; answers: Map<string, unknown[]> }>()

/**
 * All rows of a query that looks at every row of a table, and has few answers. Throws LongQuestion where it takes long and somebody waits.
 */
export function longRows<Row>(db: Connection, table: string, sql: string, ...parameters: readonly Param[]): Row[] {
  const { revision } = db
  const before = kept.get(db)
  const { answers } = before?.revision === revision ? before : { answers: new Map<string, unknown[]>() }
  kept.set(db, { revision, answers })
  const key = JSON.stringify([sql, parameters])
  const known = answers.get(key) as Row[] | undefined
  if (known) return known
  const put = (rows: Row[]) => void answers.set(key, rows)
  return answered(db, table, { as: 'records', sql, parameters }, { answer: () => db.rows<Row>(sql, ...parameters), put })
}
