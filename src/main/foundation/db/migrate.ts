import type Database from 'better-sqlite3'
import { withFileErrors } from '../file-errors.ts'
import { applicationId } from './application-id.ts'
import { chainAnew } from './change-links.ts'
import { hasSums, sumAnew } from './row-sums.ts'

export interface Migration {
  name: string
  sql: string
}

export const schemaVersion = (db: Database.Database): number => db.pragma('user_version', { simple: true }) as number

/** All missing steps in one transaction, user_version last: a failure leaves the file as it was. */
export function migrate(db: Database.Database, steps: readonly Migration[]): void {
  const from = schemaVersion(db)
  if (from >= steps.length) return
  withFileErrors(() =>
    db
      .transaction(() => {
        for (const step of steps.slice(from)) db.exec(step.sql)
        db.pragma(`application_id = ${applicationId}`)
        db.pragma(`user_version = ${steps.length}`)
        if (!hasSums(db)) return
        chainAnew(db)
        sumAnew(db)
      })
      .immediate()
  )
}
