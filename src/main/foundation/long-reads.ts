import type { CardFile } from './db/connection.ts'
import { awaited, type LongQuery, LongQuestion } from './db/long-question.ts'

/** A long question about the card file at a path. */
export interface LongAsked {
  path: string
  query: LongQuery
}

type Ask = (asked: LongAsked) => Promise<unknown>

/** How often somebody asks again who is answered with what is no longer so; after that the host works it out itself. */
const mostAsked = 12

/**
 * Reads that need what takes long to work out about very many rows: a thread with a connection of its own does that, and the host answers
 * others meanwhile. What was committed meanwhile makes the answer worthless, and it is asked again.
 */
export class LongReads {
  readonly #file: () => CardFile
  readonly #ask: Ask | undefined
  readonly #underWay = new Map<string, Promise<unknown>>()

  /** ask: has a question answered by a thread; without it, all is worked out here. */
  constructor(file: () => CardFile, ask: Ask | undefined) {
    this.#file = file
    this.#ask = ask
  }

  async read<T>(read: () => T): Promise<T> {
    for (let asked = 0; asked < mostAsked; asked++) {
      const { path, readOnly, reader } = this.#file()
      if (path === undefined || readOnly || !this.#ask) break
      try {
        return awaited(read)
      } catch (error) {
        if (!(error instanceof LongQuestion)) throw error
        const { revision } = reader
        const answer = await this.#answer(this.#ask, revision, { path, query: error.query })
        if (this.#file().reader === reader && reader.revision === revision) error.put(answer)
      }
    }
    return read()
  }

  /** Several who ask the same at once wait for one answer. */
  #answer(ask: Ask, revision: number, asked: LongAsked): Promise<unknown> {
    const key = JSON.stringify([revision, asked])
    const before = this.#underWay.get(key)
    if (before) return before
    const answer = ask(asked).finally(() => this.#underWay.delete(key))
    this.#underWay.set(key, answer)
    return answer
  }
}
