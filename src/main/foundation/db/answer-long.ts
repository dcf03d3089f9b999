import Database from 'better-sqlite3'
import { withFileErrors } from '../file-errors.ts'
import { Connection } from './connection.ts'
import { groupRows } from './grouped-rows.ts'
import type { LongQuery } from './long-question.ts'
import { applyPragmas } from './pragmas.ts'

/** Answers a long question about a card file that is open elsewhere. Throws the file.* codes. */
export function answerLong(path: string, query: LongQuery): unknown {
  return withFileErrors(() => {
    const raw = new Database(path)
    try {
      applyPragmas(raw, { memory: false, reader: true })
      const db = new Connection(raw)
      if (query.as === 'groups') return groupRows(db, query.queries)
      const { as, sql, parameters } = query
      return as === 'records' ? db.rows(sql, ...parameters) : Int32Array.from(db.column<number>(sql, ...parameters))
    } finally {
      raw.close()
    }
  })
}
