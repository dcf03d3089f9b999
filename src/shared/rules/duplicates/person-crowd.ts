import type { PersonTraits } from './person-facts.ts'
import type { Word } from './word.ts'

/** An address or number of so many people is a switchboard's or an office's, and tells nobody apart. */
const sharedBy = 3
/** A name that is in the file once may still be a common one. */
const unseen = 200

/** How common everything is: agreement on what many have says little. */
export class PersonCrowd {
  readonly #bearers = new Map<string, Set<string>>()
  readonly #places = new Map<string, number>()
  readonly #domains = new Map<string, number>()
  readonly #least: number
  #seen = 0

  /** least is how many persons there are, where only some of them are looked at. */
  constructor(least = 0) {
    this.#least = least
  }

  add(person: PersonTraits): void {
    this.#seen++
    for (const word of new Set(person.words)) word.count++
    const bearer = bearerOf(person)
    for (const point of [...person.emails, ...person.phones]) {
      const bearers = this.#bearers.get(point)
      if (bearers) bearers.add(bearer)
      else this.#bearers.set(point, new Set([bearer]))
    }
    for (const place of new Set(person.places)) this.#places.set(place, (this.#places.get(place) ?? 0) + 1)
    for (const domain of new Set(person.domains)) this.#domains.set(domain, (this.#domains.get(domain) ?? 0) + 1)
  }

  get #size(): number {
    return Math.max(this.#least, this.#seen)
  }

  /** How many bits two persons need to be worth a look: the more there are, the more go together by chance. */
  get threshold(): number {
    return Math.log2(Math.max(this.#size, unseen)) + 2.5
  }

  /** Whether several people have it; who is entered three times with one name is one. */
  isShared(point: string): boolean {
    return (this.#bearers.get(point)?.size ?? 0) >= sharedBy
  }

  wordBits = (word: Word): number => Math.log2((this.#size + unseen) / (word.count + 1))

  placeBits(place: string): number {
    return Math.min(14, Math.log2((this.#size + 50) / ((this.#places.get(place) ?? 0) + 1)))
  }

  domainBits(domain: string): number {
    return Math.min(12, Math.log2((this.#size + 50) / ((this.#domains.get(domain) ?? 0) + 1)) - 2)
  }
}

/** Roughly who it is: the last word of the name by its sound, and the first letter. */
const bearerOf = ({ words, facts }: PersonTraits): string => `${words.at(-1)?.sound ?? facts.id} ${words[0]?.text[0] ?? ''}`
