import Database from 'better-sqlite3'
import { type Migration, migrate } from './migrate.ts'

const made = new WeakMap<readonly Migration[], Buffer>()

/** The bytes of a card file with nothing in it. The steps that lead to the schema take long; they are gone once in a process, not for each file. */
export function blankFile(steps: readonly Migration[]): Buffer {
  const known = made.get(steps)
  if (known) return known
  const db = new Database(':memory:')
  try {
    migrate(db, steps)
    const bytes = db.serialize()
    made.set(steps, bytes)
    return bytes
  } finally {
    db.close()
  }
}
