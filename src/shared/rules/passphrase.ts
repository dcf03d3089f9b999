import { passphraseWords } from './passphrase-words.ts'

export const shortestPassphrase = 12

/** How a passphrase counts: keyboards write the same letter in several ways, and what was printed is typed with other spaces. */
export const readPassphrase = (typed: string): string => typed.normalize('NFKC').trim().replace(/\s+/g, ' ')

export type PassphraseProblem = 'short' | 'simple'

/** Why a passphrase does not protect a file that others may hold for years and try on; undefined where it does. */
export function passphraseProblem(typed: string): PassphraseProblem | undefined {
  const letters = [...readPassphrase(typed)]
  if (letters.length < shortestPassphrase) return 'short'
  // the same few letters again and again, or nothing but a number
  return new Set(letters).size < 6 || /^[\d\s.-]+$/.test(letters.join('')) ? 'simple' : undefined
}

/** How many random bytes a proposed passphrase is made of. */
export const passphraseBytes = 7

/** A passphrase that can be printed and read out over the telephone: a word for each byte. */
export const passphraseOf = (random: Uint8Array): string => [...random].map((byte) => passphraseWords[byte]).join(' ')
