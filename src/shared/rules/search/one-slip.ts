const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
const shortest = 4

/**
 * Folded words that are one slip of the finger away: a letter too many, too few, another one, or two that changed places. None for words
 * of fewer than four letters, nor for numbers: there, one sign off is something else.
 */
export function oneSlipAway(word: string): string[] {
  if (word.length < shortest || /\d/.test(word)) return []
  const found = new Set<string>()
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    found.add(before + after.slice(1))
    if (after.length > 1) found.add(`${before}${after[1]}${after[0]}${after.slice(2)}`)
    for (const letter of letters) {
      if (after !== '') found.add(before + letter + after.slice(1))
      found.add(before + letter + after)
    }
  }
  found.delete(word)
  return [...found]
}
