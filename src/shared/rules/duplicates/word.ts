import { distance } from 'fastest-levenshtein'
import { isSwap } from '../swapped-letters.ts'
import { soundOf } from './name-sound.ts'
import { type Callings, callingsOf, isNickname } from './nicknames.ts'

/** A folded word of a name; every distinct word of a search is made once, so that words are compared by identity. */
export interface Word {
  readonly no: number
  readonly text: string
  readonly sound: string
  /** Words that sound alike have the same. */
  readonly soundNo: number
  readonly callings: Callings
  /** How many persons bear it, in whatever place. */
  count: number
}

/**
 * How two words of names go together. same: one folded word · sound: heard alike · nickname: one is called by the other ·
 * short: one is a piece of the other · initial: one is only the first letter · typo: a slip of the finger ·
 * start: another word that begins alike · none.
 */
export type Likeness = 'same' | 'sound' | 'nickname' | 'short' | 'initial' | 'typo' | 'start' | 'none'

/** All words of a search, and what is known of their pairs. */
export class Words {
  readonly #known = new Map<string, Word>()
  readonly #texts = new Map<string, readonly Word[]>()
  readonly #pairs = new Map<number, Likeness>()
  readonly #sounds = new Map<string, number>()

  word(text: string): Word {
    const known = this.#known.get(text)
    if (known) return known
    const sound = soundOf(text)
    const soundNo = this.#sounds.get(sound) ?? this.#sounds.size
    this.#sounds.set(sound, soundNo)
    const word: Word = { no: this.#known.size, text, sound, soundNo, callings: callingsOf(sound), count: 0 }
    this.#known.set(text, word)
    return word
  }

  /** The words of a text, made of it in the given way; the same texts come again and again. */
  ofText(text: string, wordsOf: (text: string) => readonly string[]): readonly Word[] {
    const known = this.#texts.get(text)
    if (known) return known
    const made = wordsOf(text).map((word) => this.word(word))
    this.#texts.set(text, made)
    return made
  }

  likeness(one: Word, other: Word): Likeness {
    if (one === other) return 'same'
    const key = one.no < other.no ? one.no * 2 ** 26 + other.no : other.no * 2 ** 26 + one.no
    const known = this.#pairs.get(key)
    if (known) return known
    const found = likenessOf(one, other)
    this.#pairs.set(key, found)
    return found
  }
}

const isInitial = (word: Word) => word.text.length === 1

function likenessOf(one: Word, other: Word): Likeness {
  const first = one.text[0] === other.text[0]
  if (isInitial(one) || isInitial(other)) return first ? 'initial' : 'none'
  if (one.sound === other.sound) return 'sound'
  if (isNickname(one.callings, other.callings)) return 'nickname'
  const [short, long] = one.text.length < other.text.length ? [one.text, other.text] : [other.text, one.text]
  if (short.length >= 3 && long.length - short.length >= 2 && isPiece(short, long)) return 'short'
  if (isTypo(short, long)) return 'typo'
  return first ? 'start' : 'none'
}

/** "Alex" of Alexander, "Trine" of Katrine; a beginning may be shorter than an end. */
const isPiece = (short: string, long: string) => long.startsWith(short) || (short.length >= 4 && long.endsWith(short))

/** One slip in words of four letters or more, two from eight; letters that swapped places are one. */
function isTypo(short: string, long: string): boolean {
  if (short.length < 4) return false
  const allowed = short.length < 8 ? 1 : 2
  if (long.length - short.length > allowed) return false
  const slips = distance(short, long)
  return slips <= allowed || (slips === 2 && isSwap(short, long))
}
