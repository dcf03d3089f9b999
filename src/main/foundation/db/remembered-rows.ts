import type { Connection } from './connection.ts'

/** Bytes that a connection keeps at most: 16 orders of a million rows. */
const most = 64 * 1024 * 1024

/** Rowids that are worth keeping until the next commit, by the question they answer. What was asked for longest ago goes first. */
export class RememberedRows {
  readonly revision: number
  readonly #rows = new Map<string, Int32Array>()
  #bytes = 0

  constructor(revision: number) {
    this.revision = revision
  }

  has(question: string): boolean {
    return this.#rows.has(question)
  }

  /** The answer to a question; found out when it was not asked before. */
  get(question: string, answer: () => Int32Array): Int32Array {
    const rows = this.#take(question) ?? answer()
    this.#rows.set(question, rows)
    this.#bytes += rows.byteLength
    for (const oldest of this.#rows.keys()) {
      if (this.#bytes <= most || oldest === question) break
      this.#take(oldest)
    }
    return rows
  }

  #take(question: string): Int32Array | undefined {
    const rows = this.#rows.get(question)
    if (!rows) return undefined
    this.#rows.delete(question)
    this.#bytes -= rows.byteLength
    return rows
  }
}

const rememberedBy = new WeakMap<Connection, RememberedRows>()

/** What a connection remembers of the state that it sees now. */
export function rememberedRows(db: Connection): RememberedRows {
  const revision = db.revision
  const known = rememberedBy.get(db)
  if (known?.revision === revision) return known
  const fresh = new RememberedRows(revision)
  rememberedBy.set(db, fresh)
  return fresh
}
