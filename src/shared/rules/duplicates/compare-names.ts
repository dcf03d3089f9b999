import type { SignReason } from '../../model/duplicate.ts'
import { isGivenName } from '../given-names.ts'
import type { NameWords } from './person-name.ts'
import { type FieldVerdict, nothing } from './sign.ts'
import type { Likeness, Word, Words } from './word.ts'

/** How many bits a word is worth when two persons have it: the rarer, the more. */
export type Rarity = (word: Word) => number

/** What is taken off for not being the same word. */
const cost: Partial<Record<Likeness, number>> = { same: 0, sound: 0.5, nickname: 1, short: 1.5, typo: 1.5 }
const reasons: Partial<Record<Likeness, SignReason>> = {
  sound: 'spelling',
  nickname: 'nickname',
  short: 'nickname',
  typo: 'typo',
  initial: 'initial'
}
/** Of given names that do not even begin alike: married people share much, but not that. */
const somebodyElse = -10
/** A letter has some 12 common values. */
const initialBits = 3.5

interface Matched {
  bits: number
  reason: SignReason | undefined
  /** Words of the longer name that nothing stands for. */
  rest: number
}

const other = (points: number): FieldVerdict => ({ sign: 'different', points })

export interface NamesCompared {
  readonly given: FieldVerdict
  readonly family: FieldVerdict
  /** The given names are those of two people. */
  readonly isSomebodyElse: boolean
}

/** Compares names in all the ways they are written: short, misspelt, abbreviated, with the parts swapped. */
export class NameComparison {
  readonly #words: Words
  readonly #rarity: Rarity

  constructor(words: Words, rarity: Rarity) {
    this.#words = words
    this.#rarity = rarity
  }

  compare(one: NameWords, two: NameWords): NamesCompared {
    const given = this.#given(one.given, two.given, one.givenText === two.givenText)
    const family = this.#family(one.family, two.family, one.familyText === two.familyText)
    if (given.sign !== 'different' && family.sign !== 'different') return { given, family, isSomebodyElse: false }
    return this.#swapped(one, two) ?? this.#asWhole(one, two) ?? { given, family, isSomebodyElse: given.points <= somebodyElse }
  }

  #given(one: readonly Word[], two: readonly Word[], isIdentical: boolean): FieldVerdict {
    if (one.length === 0 || two.length === 0) return nothing
    const matched = this.#match(one, two, true)
    if (matched) return verdict(matched, isIdentical)
    const begins = this.#words.likeness(one[0] as Word, two[0] as Word)
    return other(begins === 'none' ? somebodyElse : -5)
  }

  #family(one: readonly Word[], two: readonly Word[], isIdentical: boolean): FieldVerdict {
    if (one.length === 0 || two.length === 0) return nothing
    const matched = this.#match(one, two, false)
    if (matched) return verdict(matched, isIdentical)
    // "Holm Lund" and "Holm Berg": a name was put off or taken on
    const shared = one.filter((word) => two.includes(word))
    if (shared.length > 0) return { sign: 'equivalent', reason: 'partly', points: Math.min(...shared.map(this.#rarity)) - 3 }
    return other(-3)
  }

  /** "Holm Anna" for "Anna Holm". */
  #swapped(one: NameWords, two: NameWords): NamesCompared | undefined {
    if (one.family.length === 0 || two.family.length === 0 || one.given.length === 0 || two.given.length === 0) return undefined
    const given = this.#match(one.given, two.family, true)
    const family = given && this.#match(one.family, two.given, false)
    if (!given || !family || (given.reason === 'initial' && family.reason === 'initial')) return undefined
    const turned = (matched: Matched): FieldVerdict => ({ sign: 'equivalent', reason: 'swapped', points: matched.bits - 0.5 })
    return { given: turned(given), family: turned(family), isSomebodyElse: false }
  }

  /** "Anne | Mette Holm" for "Anne Mette | Holm", "Mette Holm" for "Karen Mette Holm": the same words, parted elsewhere. */
  #asWhole(one: NameWords, two: NameWords): NamesCompared | undefined {
    const all = [one, two].map(({ given, family }) => [...given, ...family])
    const [short, long] = (all[0]?.length ?? 0) < (all[1]?.length ?? 0) ? [all[0] ?? [], all[1] ?? []] : [all[1] ?? [], all[0] ?? []]
    if (short.length < 2 || !short.every((word) => long.includes(word))) return undefined
    const reason = short.length === long.length ? 'swapped' : 'more-words'
    const sign = reason === 'swapped' ? 'equivalent' : 'subset'
    const points = short.slice(0, 3).map((word) => Math.max(0, this.#rarity(word) - 1))
    const family = points.pop() ?? 0
    return {
      given: {
        sign,
        reason,
        points: Math.min(
          12,
          points.reduce((sum, each) => sum + each, 0)
        )
      },
      family: { sign, reason, points: family },
      isSomebodyElse: false
    }
  }

  /** Finds for each word of the shorter name its own in the longer one; undefined when one has none. */
  #match(one: readonly Word[], two: readonly Word[], isGiven: boolean): Matched | undefined {
    const [short, long] = one.length <= two.length ? [one, two] : [two, one]
    const left = [...long]
    let bits = 0
    let reason: SignReason | undefined
    for (const word of short) {
      let best: { at: number; bits: number; likeness: Likeness } | undefined
      for (const [at, candidate] of left.entries()) {
        const likeness = this.#words.likeness(word, candidate)
        const worth = this.#worth(word, candidate, likeness, isGiven)
        if (worth !== undefined && (!best || worth > best.bits)) best = { at, bits: worth, likeness }
      }
      if (!best) return undefined
      left.splice(best.at, 1)
      bits += best.bits
      reason ??= reasons[best.likeness]
    }
    return { bits: Math.min(bits, 14), reason, rest: left.length }
  }

  /** Undefined for words that do not go together. */
  #worth(one: Word, two: Word, likeness: Likeness, isGiven: boolean): number | undefined {
    if (likeness === 'initial') return Math.min(initialBits, this.#rarity(one.text.length === 1 ? two : one))
    const off = cost[likeness]
    if (off === undefined || (!isGiven && (likeness === 'nickname' || likeness === 'short'))) return undefined
    if (likeness === 'typo' && areBothUsual(one, two)) return undefined
    const twoNames = likeness === 'typo' && isGiven && isGivenName(one.text) && isGivenName(two.text) ? 3 : 0
    return Math.max(0.5, Math.min(this.#rarity(one), this.#rarity(two)) - off - twoNames)
  }
}

/** Lone and Lene, Larsen and Lassen: a slip is rare beside what was meant. */
function areBothUsual(one: Word, two: Word): boolean {
  const fewer = Math.min(one.count, two.count)
  return fewer > 3 && fewer > 0.02 * Math.max(one.count, two.count)
}

function verdict({ bits, reason, rest }: Matched, isIdentical: boolean): FieldVerdict {
  if (isIdentical) return { sign: 'identical', points: bits }
  if (rest > 0) return { sign: 'subset', reason: reason ?? 'more-words', points: Math.max(0.5, bits - 0.5) }
  return { sign: 'equivalent', reason: reason ?? 'spelling', points: bits }
}
