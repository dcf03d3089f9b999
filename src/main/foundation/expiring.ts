/** Things kept in memory for a while under an opaque key: uploads, previews, reviews. The oldest goes when it is full. */
export class Expiring<T> {
  readonly #kept = new Map<string, { value: T; until: number }>()
  readonly #options: { minutes: number; most: number; newId: () => string }

  constructor(options: { minutes: number; most: number; newId: () => string }) {
    this.#options = options
  }

  /** Keeps a value and gives its key. */
  put(value: T, key: string = this.#options.newId()): string {
    this.#kept.delete(key)
    this.#kept.set(key, { value, until: performance.now() + this.#options.minutes * 60_000 })
    for (const oldest of this.#kept.keys()) {
      if (this.#kept.size <= this.#options.most) break
      this.#kept.delete(oldest)
    }
    return key
  }

  get(key: string): T | undefined {
    const found = this.#kept.get(key)
    if (found && found.until < performance.now()) this.#kept.delete(key)
    return found && found.until >= performance.now() ? found.value : undefined
  }

  /** Gives a value once. */
  take(key: string): T | undefined {
    const value = this.get(key)
    this.#kept.delete(key)
    return value
  }
}
