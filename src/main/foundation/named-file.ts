import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const cardFile = /\.kartotek$/i
const people = /\.(vcf|vcard)$/i

/** What a double-click opens: a card file takes the place of the one that is open; people are looked through in it. */
export const holdsPeople = (path: string): boolean => people.test(path)

/** Desktops of Linux may say where a file is by its address. */
function pathIn(word: string): string {
  try {
    return /^file:/i.test(word) ? fileURLToPath(word) : word
  } catch {
    // on another machine
    return ''
  }
}

/** The file among the words that a program was started with, without its own name: how a system says what was double-clicked. */
export function namedFile(words: readonly string[], folder: string): string | undefined {
  const path = words
    .filter((word) => !word.startsWith('-'))
    .map(pathIn)
    .findLast((each) => cardFile.test(each) || people.test(each))
  return path === undefined ? undefined : resolve(folder, path)
}
