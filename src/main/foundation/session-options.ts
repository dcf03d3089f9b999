import type { CardFile, Connection } from './db/connection.ts'
import type { LongAsked } from './long-reads.ts'
import type { TableRegistry } from './tables.ts'
import type { UnitOfWork } from './unit-of-work.ts'

export interface SessionOptions {
  registry: TableRegistry
  host: string
  now: () => string
  newId: () => string
  /** Opens the card file for the first write, when there was none. */
  createFile: () => CardFile
  /** Who sits at the window with a card file; undefined where nobody has said. */
  seat: (path: string | undefined) => string | undefined
  /** Looks through a file that is open: wholly, or as at a start. Throws file.damaged. */
  check?: (path: string, whole: boolean, signal: AbortSignal) => Promise<unknown>
  answerLong?: (asked: LongAsked) => Promise<unknown>
  /** Whether somebody else has it: then nothing is written but what says so. */
  isLent?: (db: Connection) => boolean
  /** Rows that every card file has; written in the first unit of a new file. */
  seed: (unit: UnitOfWork) => void
}
