import { fold } from '../fold.ts'
import type { Called } from './called.ts'

/**
 * Patterns of SQL's LIKE of which one holds wherever somebody may be named: what can be spelled in several ways may be anything. Few texts
 * pass that name nobody; those are looked at closely.
 */
export const likePatterns = ({ names, addresses, numbers }: Called): string[] => [
  ...new Set([...[...names, ...addresses].map((words) => loose(words.join(' '))), ...numbers.map(inPairs)])
]

/** Vowels, and letters that the fold spells out, have other spellings; a mark may stand on any other letter only where a name has it. */
const loose = (folded: string): string => `%${fold(folded).replace(/[^bcfgjkmnpqrvwxz0-9]+/g, '%')}%`.replace(/%+/g, '%')

const inPairs = (number: string): string => `%${number.replace(/(..)(?=.)/g, '$1%')}%`
