import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { writeAtomically } from '#main/foundation/atomic-write.ts'
import type { Decisions } from './decisions.ts'

const Erasure = z.object({
  at: z.string(),
  /** Ids of the cards; nobody is told by them once the cards are gone. */
  personIds: z.array(z.string()),
  keep: z.array(z.string()),
  blank: z.array(z.string()),
  /** Whether it was carried out: what was begun and never done is no erasure. */
  done: z.boolean()
})
export type Erasure = z.infer<typeof Erasure> & Decisions

/**
 * Who was erased from a card file, beside the file: a backup that comes back does not know it, and they are erased from it before anybody
 * sees them. key: what all copies of a card file have in common.
 */
export class Erasures {
  readonly #path: string

  constructor(home: string, key: string) {
    const name = createHash('sha256').update(`erasures of ${key}`).digest('hex').slice(0, 32)
    this.#path = join(home, 'erasures', `${name}.json`)
  }

  all(): Erasure[] {
    if (!existsSync(this.#path)) return []
    try {
      return z.array(Erasure).parse(JSON.parse(readFileSync(this.#path, 'utf8')))
    } catch {
      return []
    }
  }

  add(erasure: Erasure): void {
    this.#write([...this.all(), erasure])
  }

  /** Says of everybody who is gone that it was done, and forgets what was begun and not done. */
  settle(isThere: (personId: string) => boolean): void {
    const all = this.all()
    const settled = all.flatMap((erasure) => {
      if (erasure.done) return [erasure]
      return erasure.personIds.some(isThere) ? [] : [{ ...erasure, done: true }]
    })
    if (JSON.stringify(settled) !== JSON.stringify(all)) this.#write(settled)
  }

  #write(erasures: readonly Erasure[]): void {
    mkdirSync(join(this.#path, '..'), { recursive: true, mode: 0o700 })
    writeAtomically(this.#path, `${JSON.stringify(erasures, null, 2)}\n`)
  }
}
