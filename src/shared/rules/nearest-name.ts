import { distance } from 'fastest-levenshtein'
import { fold } from './fold.ts'

const letters = (word: string) => [...word].sort().join('')

/** Slips of the finger between two folded words; letters that swapped places are one slip. */
const slips = (left: string, right: string) => (left !== right && letters(left) === letters(right) ? 1 : distance(left, right))

/** What somebody most likely meant: the candidate with the fewest slips, if there are few for its length. Ties go to the first. */
export function nearestName(word: string, candidates: readonly string[]): string | undefined {
  const typed = fold(word)
  const allowed = typed.length < 5 ? 1 : typed.length < 9 ? 2 : 3
  let nearest: string | undefined
  let fewest = allowed + 1
  for (const candidate of candidates) {
    const count = slips(typed, fold(candidate))
    if (count < fewest) {
      nearest = candidate
      fewest = count
    }
  }
  return nearest
}
