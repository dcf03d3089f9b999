import type Database from 'better-sqlite3'
import { withFileErrors } from '../file-errors.ts'
import { applicationId } from './application-id.ts'
import { chainAnew } from './change-links.ts'
import { hasSums, sumAnew } from './row-sums.ts'

export interface Migration {
  name: string
  sql: string
}

// inlined by Vite and Vitest: there are no files to find at run time
const files = import.meta.glob<string>('./migrations/*.sql', { query: '?raw', import: 'default', eager: true })

/** In the order of their numbers; the count is the schema version of this program. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({ name: path.split('/').at(-1) ?? path, sql }))
  .sort((a, b) => (a.name < b.name ? -1 : 1))

/** The version of the schema that this program makes. */
export const newestSchema = migrations.length

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
