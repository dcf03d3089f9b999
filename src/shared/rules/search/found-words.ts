import { fold, foldWords } from '../fold.ts'

const onlyDigits = /^[+\d\s().\-/]+$/
const shortestNumber = 4

/** The folded words that a text asks for. Digits are one number, however they are parted: stored numbers hold them in a row, too. */
export function searchedWords(text: string): string[] {
  const digits = text.replace(/\D/g, '')
  if (onlyDigits.test(text.trim()) && digits.length >= shortestNumber) return [digits]
  return foldWords(text)
}

/** Offsets in a text, UTF-16: from, to. */
export type Mark = [from: number, to: number]

/**
 * Where the words are found in a text, in its own spelling: at the beginnings of its words, else inside them. Marks stand in order and do
 * not touch.
 */
export function marksOf(text: string, words: readonly string[]): Mark[] {
  const marks: Mark[] = []
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    const folded = fold(word)
    const begun = longest(words.filter((each) => folded.startsWith(each)))
    const found = begun ?? longest(words.filter((each) => folded.includes(each)))
    if (found === undefined) continue
    const at = begun === undefined ? folded.indexOf(found) : 0
    marks.push([index + unfolded(word, at, false), index + unfolded(word, at + found.length, true)])
  }
  return marks
}

const longest = (words: readonly string[]): string | undefined => words.toSorted((a, b) => b.length - a.length)[0]

/** The place in a word of a place in its fold: the fold of a beginning of a word is a beginning of its fold. */
function unfolded(word: string, place: number, isEnd: boolean): number {
  for (let length = isEnd ? 0 : 1; length <= word.length; length++) {
    const reached = fold(word.slice(0, length)).length
    if (isEnd ? reached >= place : reached > place) return isEnd ? length : length - 1
  }
  return word.length
}

/** How well a folded name answers the words: 0 it is them, 1 each is a word of it, 2 a beginning, 3 inside one; 4 not all are in it. */
export function nameRank(name: string, words: readonly string[]): 0 | 1 | 2 | 3 | 4 {
  if (name === words.join(' ')) return 0
  const parts = name.split(' ')
  const all = (test: (part: string, word: string) => boolean) => words.every((word) => parts.some((part) => test(part, word)))
  if (all((part, word) => part === word)) return 1
  if (all((part, word) => part.startsWith(word))) return 2
  return all((part, word) => part.includes(word)) ? 3 : 4
}

/** The words around the first one that is found, in about so many signs; "…" where something was left out. */
export function excerptOf(text: string, words: readonly string[], length = 90): string {
  const flat = text.replace(/\s+/g, ' ').trim()
  if (flat.length <= length) return flat
  const at = marksOf(flat, words)[0]?.[0] ?? 0
  const wanted = Math.max(0, Math.min(at - Math.floor(length / 4), flat.length - length))
  const from = wanted === 0 ? 0 : flat.indexOf(' ', wanted - 1) + 1
  const until = from + length >= flat.length ? flat.length : Math.max(flat.lastIndexOf(' ', from + length), from + 1)
  return `${from > 0 ? '… ' : ''}${flat.slice(from, until)}${until < flat.length ? ' …' : ''}`
}
