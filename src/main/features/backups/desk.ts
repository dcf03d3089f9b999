import type { Context } from '#main/api/implement.ts'
import type { Session } from '#main/foundation/session.ts'

/** What goes on about the backups of the open card file: one work after the other, and none beyond the file itself. */
class Desk {
  #queue: Promise<unknown> = Promise.resolve()
  #stopped = new AbortController()
  /** The state of the card file that the last backup holds, while it is open. */
  made: { path: string; revision: number } | undefined
  /** The file that is watched over, and when it is looked after next. */
  watched: { path: string; next: NodeJS.Timeout } | undefined
  /** Paths of backups that nothing was known of. */
  readonly lookedInto = new Set<string>()
  /** The last copy to the second place did not arrive. */
  hasFailed = false

  /** Does a work when those before it are done; it is stopped when the card file is left. */
  do<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const { signal } = this.#stopped
    const result = this.#queue.then(() => work(signal))
    this.#queue = result.catch(() => undefined)
    return result
  }

  async stop(): Promise<void> {
    clearTimeout(this.watched?.next)
    this.#stopped.abort()
    await this.#queue
    this.#stopped = new AbortController()
    this.made = undefined
    this.watched = undefined
    this.hasFailed = false
  }
}

const desks = new WeakMap<Session, Desk>()

export function deskOf({ session }: Pick<Context, 'session'>): Desk {
  const known = desks.get(session)
  if (known) return known
  const desk = new Desk()
  desks.set(session, desk)
  session.leaving.add(() => desk.stop())
  return desk
}
