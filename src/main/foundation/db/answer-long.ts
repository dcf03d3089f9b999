import Database from 'better-sqlite3'
import { withFileErrors } from '../file-errors.ts'
import { Connection } from './connection.ts'
import type { LongQuery } from './long-question.ts'
import { applyPragmas } from './pragmas.ts'
import { asGrouped, type GroupedRow } from './row-groups.ts'

/** Answers a long question about a card file that is open elsewhere. Throws the file.* codes. */
export function answerLong(path: string, { as, sql, parameters }: LongQuery): unknown {
  return withFileErrors(() => {
    const raw = new Database(path)
    try {
      applyPragmas(raw, { memory: false, reader: true })
      const db = new Connection(raw)
      if (as === 'records') return db.rows(sql, ...parameters)
      return as === 'groups' ? asGrouped(db.lists<GroupedRow>(sql, ...parameters)) : Int32Array.from(db.column<number>(sql, ...parameters))
    } finally {
      raw.close()
    }
  })
}
