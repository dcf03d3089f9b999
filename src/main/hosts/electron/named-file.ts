import { resolve } from 'node:path'

const isCardFile = (word: string) => word.toLowerCase().endsWith('.kartotek')

/** The card file among the words that the program was started with, which is how a system says what was double-clicked. */
export function namedFile(words: readonly string[], folder: string): string | undefined {
  const word = words.slice(1).findLast((each) => !each.startsWith('-') && isCardFile(each))
  return word === undefined ? undefined : resolve(folder, word)
}
