import type { Match } from './match.ts'

/** One way of finding whom an entry stands for; ways are tried one after the other, each for all entries. */
export interface Way<Entry> {
  find(entry: Entry): readonly string[]
  /** How often somebody may be found: once, once in each place of the source, or as often as the source says so. */
  readonly often: 'once' | 'once a place' | 'always'
  /** new: this way does not tell. */
  decide(ids: readonly string[], entry: Entry): Match
}

/** Whether somebody is not to be found again, at all or in the place of the entry. */
type Taken<Entry> = (id: string, entry: Entry, often: 'once' | 'once a place') => boolean

const open: Match = { kind: 'new' }
const unique = (ids: readonly string[]): readonly string[] => (ids.length < 2 ? ids : [...new Set(ids)])

/**
 * Finds whom all entries of a source stand for, the surest way first. When an entry is corrected,
 * only it is looked for again and those who could be taken for the same: the answers are those that a new search of everything gives.
 */
export class Matching<Entry extends { readonly place: number }> {
  readonly answers: Match[]
  readonly #entries: Entry[]
  readonly #ways: readonly Way<Entry>[]
  readonly #couldBe: (entry: Entry) => ReadonlySet<string>
  readonly #isTaken: Taken<Entry>
  readonly #rivals = new Map<string, number[]>()

  /**
   * couldBe: everybody whom any of the ways may ever find for the entry, whatever else the source says. isTaken: who was found before, in
   * parts of the source that are not among the entries.
   */
  constructor(
    entries: readonly Entry[],
    ways: readonly Way<Entry>[],
    couldBe: (entry: Entry) => ReadonlySet<string>,
    isTaken: Taken<Entry> = () => false
  ) {
    this.#isTaken = isTaken
    this.#entries = [...entries]
    this.#ways = ways
    this.#couldBe = couldBe
    this.answers = entries.map(() => open)
    if (ways.length === 0) return
    for (const [at, entry] of entries.entries()) for (const id of couldBe(entry)) this.#join(id, at)
    this.#solve([...entries.keys()])
  }

  /** Puts an entry in the place of another. Gives the places of all whose answer may be another now. */
  change(at: number, entry: Entry): number[] {
    const before = this.#entries[at]
    const left: ReadonlySet<string> = before ? this.#couldBe(before) : new Set()
    this.#entries[at] = entry
    const asked = this.#couldBe(entry)
    for (const id of left) if (!asked.has(id)) this.#leave(id, at)
    for (const id of asked) if (!left.has(id)) this.#join(id, at)
    const affected = this.#rivalsOf(at, [...left, ...asked])
    this.#solve(affected)
    return affected
  }

  #join(id: string, at: number): void {
    const rivals = this.#rivals.get(id)
    if (rivals) rivals.push(at)
    else this.#rivals.set(id, [at])
  }

  #leave(id: string, at: number): void {
    const rivals = this.#rivals.get(id)?.filter((other) => other !== at) ?? []
    if (rivals.length > 0) this.#rivals.set(id, rivals)
    else this.#rivals.delete(id)
  }

  /** All who could be taken for one of them, and so on. */
  #rivalsOf(at: number, ids: string[]): number[] {
    const places = new Set([at])
    const seen = new Set(ids)
    for (const id of ids)
      for (const rival of this.#rivals.get(id) ?? []) {
        const entry = this.#entries[rival]
        if (places.has(rival) || !entry) continue
        places.add(rival)
        for (const other of this.#couldBe(entry)) {
          if (seen.has(other)) continue
          seen.add(other)
          ids.push(other)
        }
      }
    return [...places].sort((one, other) => one - other)
  }

  #solve(places: readonly number[]): void {
    for (const at of places) this.answers[at] = open
    const claimed = new Set<string>()
    for (const way of this.#ways)
      for (const at of places) {
        const entry = this.#entries[at]
        if (!entry || this.answers[at]?.kind !== 'new') continue
        const found = way.find(entry)
        if (found.length === 0) continue
        const { often } = way
        const free = unique(found).filter(
          (id) => often === 'always' || !(claimed.has(often === 'once' ? id : `${entry.place} ${id}`) || this.#isTaken(id, entry, often))
        )
        if (free.length === 0) continue
        const answer = way.decide(free, entry)
        this.answers[at] = answer
        if ('id' in answer) claimed.add(answer.id).add(`${entry.place} ${answer.id}`)
      }
  }
}
