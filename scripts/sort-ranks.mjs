/**
 * Writes src/shared/rules/sort-ranks.generated.ts: the place of each character in Danish alphabetical order, as the
 * running ICU has it. Run under the pinned Node: npm exec -- node scripts/sort-ranks.mjs
 *
 * A code is chosen so that comparing codes byte by byte is comparing places: space, digits and a to z are themselves,
 * æ ø å are { | }, other signs are "!" or '"' and one more character, and a letter of its own (ŋ) is the letter before
 * it with "~", which comes after everything a code can begin with.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const collator = new Intl.Collator('da', { sensitivity: 'base' })
const same = (left, right) => collator.compare(left, right) === 0

const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
const letters = range(0x61, 0x7a)
const digits = range(0x30, 0x39)

/** Latin-1, Latin Extended-A, general punctuation, and three signs that stand in names of organisations. */
const characters = [...range(0x20, 0x7e), ...range(0xa0, 0x17f), ...range(0x2010, 0x2027), ...range(0x2030, 0x205e), '€', '№', '™']

const fixed = new Map([
  [' ', ' '],
  ['æ', '{'],
  ['ø', '|'],
  ['å', '}'],
  ...[...digits, ...letters].map((character) => [character, character])
])
const pairs = letters.flatMap((first) => letters.map((second) => first + second))

/** What a character is sorted as when that is several and not one: ß as ss, ½ as 1⁄2. */
const spelledOut = (character) =>
  letters.some((letter) => same(letter, character))
    ? undefined
    : [character.normalize('NFKD').toLowerCase(), ...pairs].find((text) => text.length > 1 && !/\p{M}/u.test(text) && same(text, character))

const ignored = characters.filter((character) => same(character, ''))
const expanded = new Map(
  characters
    .filter((character) => !ignored.includes(character) && !fixed.has(character.toLowerCase()))
    .map((character) => [character, spelledOut(character)])
    .filter(([, text]) => text !== undefined && [...text].every((part) => characters.includes(part)))
)

/** Characters of one place, in order of places. */
const places = Map.groupBy(
  characters.filter((character) => !ignored.includes(character) && !expanded.has(character)).sort(collator.compare),
  // groupBy needs a name for the place: the first character that shares it.
  (character) => characters.find((other) => !ignored.includes(other) && !expanded.has(other) && same(other, character))
)

const codes = new Map()
let signs = 0
let last = ''
for (const members of places.values()) {
  const anchor = members.find((member) => fixed.has(member))
  if (anchor !== undefined) last = fixed.get(anchor)
  else if (last < '0') last = `${signs < 93 ? '!' : '"'}${String.fromCharCode(0x21 + (signs++ % 93))}`
  else last = `${last}~`
  for (const member of members) codes.set(member, last)
}
for (const [character, text] of expanded) codes.set(character, [...text].map((part) => codes.get(part)).join(''))
for (const character of ignored) codes.set(character, '')

const byCode = [...Map.groupBy(codes.keys(), (character) => codes.get(character))].sort(([left], [right]) => (left < right ? -1 : 1))
const lines = byCode.map(([code, members]) => `  [${JSON.stringify(code)}, ${JSON.stringify(members.join(''))}]`)

const source = `/**
 * Made by scripts/sort-ranks.mjs from Intl.Collator('da'), ICU ${process.versions.icu}. Do not edit.
 * Each code with the characters that have it; codes compare byte by byte as the characters do.
 */
export const sortRanks: readonly (readonly [code: string, characters: string])[] = [
${lines.join(',\n')}
]
`.replace(/[\u00a0\u00ad\u2000-\u206f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)

const target = fileURLToPath(new URL('../src/shared/rules/sort-ranks.generated.ts', import.meta.url))
writeFileSync(target, source)
console.log(`${codes.size} characters at ${byCode.length} places, ICU ${process.versions.icu}`)
