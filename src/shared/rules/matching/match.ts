/**
 * Whom an entry of a source stands for, and how that was found. maybe: a guess that a person must confirm; several: more than one fits,
 * and none is chosen.
 */
export type Match =
  | { kind: 'found'; id: string; by: string }
  | { kind: 'maybe'; id: string; by: string }
  | { kind: 'several' }
  | { kind: 'new' }

/** Ids by key, in the order in which they came. */
export class KeyIndex {
  readonly #ids = new Map<string, string[]>()

  add(key: string, id: string): void {
    if (key === '') return
    const ids = this.#ids.get(key)
    if (!ids) this.#ids.set(key, [id])
    else if (ids.at(-1) !== id) ids.push(id)
  }

  get(key: string): readonly string[] {
    return this.#ids.get(key) ?? none
  }
}

const none: readonly string[] = []
