import { distance } from 'fastest-levenshtein'
import { fold } from '../fold.ts'
import type { Aside, HeaderWords, Meaning } from './header-meaning.ts'
import { danish } from './words/danish.ts'
import { directory } from './words/directory.ts'
import { english } from './words/english.ts'
import { german } from './words/german.ts'
import { nordic } from './words/nordic.ts'

const languages: readonly HeaderWords[] = [danish, english, german, nordic, directory]

/** What each phrase means; where two languages differ, the first of the list is right. */
function indexed<Kind extends string>(tables: readonly Readonly<Partial<Record<Kind, string>>>[]): Map<string, Kind> {
  const index = new Map<string, Kind>()
  for (const table of tables)
    for (const kind in table)
      for (const phrase of table[kind]?.split('|') ?? []) if (!index.has(fold(phrase))) index.set(fold(phrase), kind)
  return index
}

const nouns: ReadonlyMap<string, Meaning> = indexed(languages.map((language) => language.nouns))
const asides: ReadonlyMap<string, Aside> = indexed(languages.map((language) => language.asides))
const words = new Set([...[...nouns.keys()].flatMap((phrase) => phrase.split(' ')), ...asides.keys()])
const longWords = [...words].filter((word) => word.length > 5)

export const nounOf = (phrase: string): Meaning | undefined => nouns.get(phrase)
export const asideOf = (word: string): Aside | undefined => asides.get(word)

/** A folded word as words that headers use: "partnernavn" is two, and one letter too many or wrong is forgiven in a long word. */
export function knownWords(word: string): string[] {
  if (words.has(word)) return [word]
  for (let at = 2; at < word.length - 1; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)]
    const [start] = [left, left.replace(/s$/, '')].filter((part) => asides.has(part) || nouns.has(part))
    if (start !== undefined && (asides.has(start) ? words.has(right) : asides.get(right) === 'filler')) return [start, right]
  }
  const meant = word.length > 5 && word.length < 30 ? longWords.filter((known) => distance(known, word) === 1) : []
  return meant.length > 0 ? meant.slice(0, 1) : [word]
}
