import { foldWords } from '#shared/rules/fold.ts'

/**
 * How well the part before the @ can come from a name: 0 not at all, 1 from its initials, 2 from beginnings of its parts, 3 from
 * whole parts. Letters are used up from left to right, each time from the beginning of a later part of the name.
 */
export const emailFit = (local: string, name: string): number => fitLetters(localLetters(local), nameWords(name))

/** The letters of the part before the @, as `fitLetters` takes them. */
export const localLetters = (local: string): string =>
  foldWords(
    local
      .slice(0, 64)
      .replace(/\d+/g, '')
      .replace(/[._+-]/g, ' ')
  )
    .join('')
    .slice(0, 40)

export const nameWords = (name: string): string[] => foldWords(name.slice(0, 100)).slice(0, 6)

/** The same for what was folded before. */
export function fitLetters(letters: string, words: readonly string[]): number {
  if (letters.length < 2 || words.length === 0) return 0
  const used = spell(letters, words)
  if (used === null) return 0
  if (used.some((piece) => piece.length > 2 && words.includes(piece))) return 3
  return used.some((piece) => piece.length > 1) ? 2 : used.length > 1 ? 1 : 0
}

/** The letters cut into beginnings of the parts in order, longest first; null if that is impossible. */
function spell(letters: string, parts: readonly string[]): string[] | null {
  if (letters === '') return []
  for (const [index, part] of parts.entries()) {
    for (let length = sharedStart(letters, part); length > 0; length--) {
      const rest = spell(letters.slice(length), parts.slice(index + 1))
      if (rest) return [letters.slice(0, length), ...rest]
    }
  }
  return null
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one[length] === other[length]) length++
  return length
}

/** Whether a domain looks made from the name of an organisation: "havnensvenner.example", "blf.example" for "BLF - …". */
export const domainFits = (domain: string, name: string): boolean => labelFits(domainLabel(domain), nameWords(name))

/** The telling part of a domain, as `labelFits` takes it. */
export const domainLabel = (domain: string): string => foldWords(domain.split('.').slice(0, -1).at(-1) ?? '').join('')

export function labelFits(label: string, words: readonly string[]): boolean {
  if (label.length < 2 || words.length === 0) return false
  const joined = words.join('')
  const initials = words.map((word) => word[0]).join('')
  return (
    joined === label ||
    words.includes(label) ||
    initials === label ||
    (label.length > 4 && (joined.includes(label) || label.includes(joined)))
  )
}
