import { sortRanks } from './sort-ranks.generated.ts'

const codes: ReadonlyMap<string, string> = new Map(
  sortRanks.flatMap(([code, characters]) => Array.from(characters, (character) => [character, code]))
)

/** aa, Aa and AA are å, aA is two letters; ICU does not look at the accents of the second a. */
const doubleA = /a[aàáâãäåāăą]|A[aàáâãäåāăąAÀÁÂÃÄÅĀĂĄ]/g

/** Characters outside the table: accented Latin letters by their base, signs without a look not at all, other scripts last. */
function codeOfOther(character: string): string {
  if (/[\p{M}\p{C}]/u.test(character)) return ''
  const base = Array.from(character.normalize('NFD'))[0] ?? character
  return codes.get(base) ?? base.toLowerCase()
}

/**
 * A key that puts names in Danish alphabetical order when keys are compared byte by byte (SQLite's BINARY, `<` in
 * JavaScript). Case and accents do not count, so names that differ only in those have equal keys.
 */
export function sortKey(text: string): string {
  let key = ''
  for (const character of text.normalize('NFC').replace(doubleA, 'å')) key += codes.get(character) ?? codeOfOther(character)
  return key
}

/** Family name first. Who has only one name stands under it. */
export function personSortKey(familyName: string, givenName: string): string {
  const names = [familyName, givenName].map((name) => sortKey(name.trim())).filter((key) => key !== '')
  // A tab is below every code, so that all of family Holm stands before Holm Bang.
  return names.join('\t')
}
