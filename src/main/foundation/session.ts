import { AppError } from '#shared/errors.ts'
import { localDay } from '#shared/rules/calendar.ts'
import type { Label } from './change-log.ts'
import type { CardFile } from './db/connection.ts'
import { growCache } from './db/large-cache.ts'
import { memoryCardFile } from './db/open-card-file.ts'
import { todayOf } from './db/past.ts'
import { type Exchanged, exchangeFile, openInstead } from './exchange.ts'
import { toAppError, withFileErrors } from './file-errors.ts'
import { LateCheck } from './late-check.ts'
import { Leaving } from './leaving.ts'
import { LongReads } from './long-reads.ts'
import type { SessionOptions } from './session-options.ts'
import { type Progress, type Steps, stepped } from './stepped.ts'
import { Transactions } from './transactions.ts'
import type { ReadUnit, UnitOfWork } from './unit-of-work.ts'

export type { Progress } from './stepped.ts'

/** What every mutation gives back: its own answer and the change set to undo, null when nothing changed. */
export type Written<T> = T & { changeSet: string | null }
type Work<T> = (unit: UnitOfWork) => Steps<T>

/**
 * The open card file. Readers see the last committed state; writes are a queue of one, each its own transaction, answered and
 * announced after the commit has returned. Without a file, an empty one in memory is read, and the first write makes the file.
 */
export class Session {
  readonly options: SessionOptions
  #file: CardFile
  #queue: Promise<unknown> = Promise.resolve()
  #seeded = true
  readonly #check = new LateCheck()
  readonly #transactions: Transactions
  readonly #longReads: LongReads
  readonly #listeners = new Set<(topics: readonly string[]) => void>()
  readonly leaving = new Leaving()
  readonly #isLent = () => this.options.isLent?.(this.#file.writer) ?? false

  constructor(file: CardFile | undefined, options: SessionOptions) {
    this.options = options
    this.#longReads = new LongReads(() => this.#file, options.answerLong)
    this.#transactions = new Transactions(options, () => this.#file, this.#check)
    this.#file = file ?? memoryCardFile()
    this.leaving.add(async () => this.#check.stop())
    if (file) this.#begun()
  }

  get path(): string | undefined {
    return this.#file.path
  }

  get readOnly(): boolean {
    return this.#file.readOnly || this.#isLent()
  }

  /** Reads the last committed state. */
  read<T>(work: (unit: ReadUnit) => T): T {
    const db = this.#file.reader
    const now = this.options.now()
    const actor = () => this.#transactions.actor(db, now)
    this.#check.refuseDamaged()
    return withFileErrors(() =>
      work({
        db: todayOf(db, this.options.registry.all, localDay(now)),
        now,
        get actor() {
          return actor()
        }
      })
    )
  }

  /** The same; what takes long about very many rows is worked out aside, and others are answered meanwhile. */
  readonly readAside = <T>(work: (unit: ReadUnit) => T): Promise<T> => this.#longReads.read(() => this.read(work))

  /** One transaction. Waits for the writes before it; the answer comes after the commit. */
  write<T extends object>(label: Label, work: (unit: UnitOfWork) => T): Promise<Written<T>> {
    return this.#enqueue(() => this.#transaction(label, work))
  }

  /** What a unit would answer: it is done and taken back, and nobody is told. */
  rehearse<T>(work: (unit: UnitOfWork) => T): Promise<T> {
    return this.#enqueue(() => {
      try {
        return work(this.#transactions.begin({ key: 'rehearsal' }))
      } catch (error) {
        throw this.#transactions.failed(error)
      } finally {
        this.#transactions.rollback()
      }
    })
  }

  /**
   * A long write in one transaction: the work yields its progress and the event loop gets its turn at least every 50 ms; other
   * writes wait, also while the work waits for a worker. Aborting rolls everything back and throws job.cancelled.
   */
  job<T extends object>(label: Label, work: Work<T>, signal?: AbortSignal): AsyncGenerator<Progress, Written<T>> {
    return this.#long({ begin: () => this.#begin(label), end: (unit, answer: T) => this.#commit(unit, answer) }, work, signal)
  }

  /** What a job would answer: it is done and taken back, and nobody is told. Without a card file, in the empty one that is read. */
  trial<T extends object>(work: Work<T>, signal?: AbortSignal): AsyncGenerator<Progress, T> {
    const begin = () => {
      const unit = this.#transactions.begin({ key: 'rehearsal' })
      if (this.#file.path === undefined) this.options.seed(unit)
      return unit
    }
    return this.#long({ begin, end: (_unit, answer: T) => answer }, work, signal)
  }

  async *#long<T extends object, Answer>(
    { begin, end }: { begin: () => UnitOfWork; end: (unit: UnitOfWork, answer: T) => Answer },
    work: Work<T>,
    signal: AbortSignal | undefined
  ): AsyncGenerator<Progress, Answer> {
    const turn = Promise.withResolvers<void>()
    const before = this.#queue
    this.#queue = turn.promise
    await before
    await this.#check.over
    let shrink = () => {}
    try {
      const unit = begin()
      shrink = growCache(unit.db)
      return end(unit, yield* stepped(work(unit), signal))
    } catch (error) {
      throw this.#transactions.failed(error)
    } finally {
      this.#transactions.rollback()
      shrink()
      turn.resolve()
    }
  }

  /** Puts another card file in the place of this one, when the writes before are done. */
  swap(open: () => CardFile): Promise<void> {
    return this.#leaveFor((before) => openInstead(before, open))
  }

  /** Has the bytes under the card file exchanged, also of one that is damaged; see foundation/exchange.ts. Everything else waits. */
  replace(exchange: () => () => void, open: () => CardFile): Promise<void> {
    return this.#leaveFor((before) => exchangeFile(before, exchange, open))
  }

  async #leaveFor(another: (before: CardFile) => Exchanged): Promise<void> {
    await this.leaving.done()
    return this.#enqueue(() => {
      const { file, error } = another(this.#file)
      this.#file = file
      this.#transactions.forgetDoubt()
      this.#check.forget()
      if (file.path !== undefined) this.#begun()
      this.announce(['file'])
      if (error !== undefined) throw toAppError(error)
    })
  }

  /** Looks through all of the file while it is used: false where it is damaged, which is said to every window, and nothing more is shown. Throws job.cancelled. */
  async lookThrough(): Promise<boolean> {
    const { path } = this.#file
    const { check } = this.options
    if (path === undefined || !check || (await this.#check.beside((signal) => check(path, true, signal)))) return true
    if (this.#file.path === path) this.#notWhole(true)
    return false
  }

  /** Called after every commit with the topics that were touched. Gives a function that ends it. */
  onChange(listener: (topics: readonly string[]) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /** Runs something on the writing connection outside a transaction, such as a backup. */
  maintain<T>(work: (file: CardFile) => T): Promise<T> {
    return this.#enqueue(() => {
      this.#check.refuseDamaged()
      return withFileErrors(() => work(this.#file))
    })
  }

  async close(): Promise<void> {
    await this.leaving.done()
    await this.#queue.catch(() => undefined)
    this.#file.close()
  }

  #enqueue<T>(work: () => T): Promise<T> {
    const result = this.#queue.then(() => this.#check.over).then(work)
    this.#queue = result.catch(() => undefined)
    return result
  }

  #transaction<T extends object>(label: Label, work: (unit: UnitOfWork) => T): Written<T> {
    try {
      const unit = this.#begin(label)
      return this.#commit(unit, work(unit))
    } catch (error) {
      throw this.#transactions.failed(error)
    } finally {
      this.#transactions.rollback()
    }
  }

  #begin(label: Label): UnitOfWork {
    if (this.#file.path === undefined) this.#makeFile()
    if (this.#file.readOnly) throw new AppError('file.read-only')
    if (!label.evenLent && this.#isLent()) throw new AppError('file.lent')
    if (!this.#seeded) this.#seed()
    return this.#transactions.begin(label)
  }

  #commit<T extends object>(unit: UnitOfWork, answer: T): Written<T> {
    const topics = this.#transactions.commit(unit)
    if (topics.length > 0) this.announce(topics)
    return { ...answer, changeSet: unit.changeSet }
  }

  #makeFile(): void {
    const empty = this.#file
    this.#file = this.options.createFile()
    this.#seeded = false
    empty.close()
    this.announce(['file'])
  }

  /** A file was opened. One that was not looked through yet is read meanwhile, and not written before. */
  #begun(): void {
    const { path, unchecked } = this.#file
    const { check } = this.options
    this.#seeded = this.readOnly
    if (unchecked && path !== undefined && check)
      this.#check.begin(
        (signal) => check(path, unchecked === 'whole', signal),
        (isDamaged) => this.#notWhole(isDamaged)
      )
    else if (!this.#seeded) this.#seed()
  }

  /** Whatever it was, all is checked before the next write; damage is said to every window. */
  #notWhole(isDamaged: boolean): void {
    this.#transactions.doubt(isDamaged)
    if (isDamaged) this.announce(['file'])
  }

  /** Tried again by the next write when there was no room for it. */
  #seed(): void {
    this.#seeded = true
    try {
      this.#transaction({ key: 'file.created' }, (unit) => {
        this.options.seed(unit)
        return {}
      })
    } catch (error) {
      this.#seeded = false
      throw error
    }
  }

  /** Tells every window that something it shows has changed, for what is not in the card file. */
  announce(topics: readonly string[]): void {
    for (const listener of this.#listeners) listener(topics)
  }
}
