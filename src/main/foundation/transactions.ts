import { AppError } from '#shared/errors.ts'
import { localDay } from '#shared/rules/calendar.ts'
import type { Label } from './change-log.ts'
import { checkContent } from './db/check-content.ts'
import type { CardFile, Connection } from './db/connection.ts'
import { todayOf } from './db/past.ts'
import { toAppError } from './file-errors.ts'
import type { LateCheck } from './late-check.ts'
import type { SessionOptions } from './session-options.ts'
import { UnitOfWork } from './unit-of-work.ts'

/** The transactions on the writing connection of the card file that is open, one at a time. */
export class Transactions {
  readonly #options: SessionOptions
  readonly #file: () => CardFile
  readonly #check: LateCheck
  #doubtful = false

  /** file: the one that is open when a transaction begins. */
  constructor(options: SessionOptions, file: () => CardFile, check: LateCheck) {
    this.#options = options
    this.#file = file
    this.#check = check
  }

  /** Begins one. Throws file.damaged where the file is, or is found to be. */
  begin(label: Label): UnitOfWork {
    const { registry, host, now, newId } = this.#options
    const db = this.#file().writer
    this.#check.refuseDamaged()
    if (this.#doubtful) checkContent(db.raw, true)
    this.#doubtful = false
    const at = now()
    const actor = this.actor(db, at)
    db.run('begin immediate')
    return new UnitOfWork({ db, today: todayOf(db, registry.all, localDay(at)), registry, now: at, newId, actor, host, label })
  }

  /** Gives the topics that were touched, once it is on the disk. */
  commit(unit: UnitOfWork): string[] {
    unit.finish()
    this.#file().writer.run('commit')
    return [...unit.topics]
  }

  /** Whatever was not committed; SQLite may have taken it back already. */
  rollback(): void {
    const { writer } = this.#file()
    if (writer.raw.inTransaction) writer.run('rollback')
  }

  /** What to throw. Once the file could not be read or written properly, nothing is written before all of it was checked. */
  failed(error: unknown): unknown {
    const known = toAppError(error)
    if (known instanceof AppError && known.code === 'file.damaged') this.doubt(true)
    return known
  }

  /** All is checked before the next write; what is known to be damaged is remembered beyond the end of the program. */
  doubt(isDamaged: boolean): void {
    this.#doubtful = true
    if (isDamaged) this.#file().doubt?.()
  }

  /** Another file is there. */
  forgetDoubt(): void {
    this.#doubtful = false
  }

  /** Who was said to sit at the window, unless they have left; else the first who is there. */
  actor(db: Connection, now: string): string | null {
    const seat = this.#options.seat(this.#file().path) ?? null
    return db.value<string>('select id from staff order by to_on < ?, id = ? desc, seq limit 1', localDay(now), seat) ?? null
  }
}
