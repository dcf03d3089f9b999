import { distance } from 'fastest-levenshtein'
import { foldWords } from '../fold.ts'
import { isSwap } from '../swapped-letters.ts'

export interface NamedOne {
  id: string
  name: string
}

/** Words that are left out or put in without the name being another. */
const fillers = new Set('og and und the den det de a s aps as i/s fmba smba ivs'.split(' '))
/** A slip in a shorter word makes another name: Nordbo, Nordby. */
const slipFrom = 8

const tellingWords = (name: string): string[] => {
  const words = foldWords(name)
  const telling = words.filter((word) => !fillers.has(word))
  return telling.length > 0 ? telling : words
}

/** Pairs of names that are the same but for their spelling, the later one first. Each name is told at most once. */
export function sameButSpelling(names: readonly NamedOne[]): [later: string, earlier: string][] {
  const firstWith = new Map<string, { at: number; words: readonly string[] }>()
  const pairs: [string, string][] = []
  for (const [at, { id, name }] of names.entries()) {
    const words = tellingWords(name)
    const keys = [words.join(''), ...slipKeys(words)]
    const like = keys.map((key) => firstWith.get(key)).find((known) => known !== undefined && areAlike(known.words, words))
    const earlier = like && names[like.at]
    if (earlier) pairs.push([id, earlier.id])
    for (const key of keys) if (!firstWith.has(key)) firstWith.set(key, { at, words })
  }
  return pairs
}

/** The name with one letter of a long word left out: names that are one slip apart share one of these. */
function slipKeys(words: readonly string[]): string[] {
  return words.flatMap((word, at) => {
    if (word.length < slipFrom || /\d/.test(word)) return []
    const before = words.slice(0, at).join(' ')
    const after = words.slice(at + 1).join(' ')
    const shorter = Array.from({ length: word.length - 1 }, (_, letter) => word.slice(0, letter + 1) + word.slice(letter + 2))
    return [word, ...shorter].map((each) => `${before}|${each}|${after}`)
  })
}

function areAlike(one: readonly string[], other: readonly string[]): boolean {
  if (one.join('') === other.join('')) return true
  if (one.length !== other.length) return false
  const different = one.flatMap((word, at) => (word === other[at] ? [] : [[word, other[at] ?? ''] as const]))
  return (
    different.length === 1 &&
    different.every(([left, right]) => left[0] === right[0] && (distance(left, right) === 1 || isSwap(left, right)))
  )
}
