import type { DraftCheck } from '#main/features/templates/index.ts'

export interface MissingCount {
  field: string
  count: number
}

/** Counts empty fields over many letters. */
export class MissingFields {
  readonly #counts = new Map<string, number>()

  add(drafts: readonly DraftCheck[]): void {
    for (const { missing } of drafts) for (const field of missing) this.#counts.set(field, (this.#counts.get(field) ?? 0) + 1)
  }

  /** The most frequent first. */
  counts(): MissingCount[] {
    return [...this.#counts].map(([field, count]) => ({ field, count })).sort((a, b) => b.count - a.count)
  }
}
