import type { CoreName, OrganisationTraits } from './organisation-facts.ts'
import type { FieldVerdict } from './sign.ts'
import type { Word, Words } from './word.ts'

/** Words that are said or left out of one and the same name. */
const optional = new Set(
  'foreningen forening fonden landsforeningen danmark danmarks dansk danske dk group gruppen selskabet sekretariatet'.split(' ')
)
/** A slip in a long word is a slip; in a short one it may be another place: Herning and Hørning. */
const longWord = 10

/** Compares the names of organisations. threshold is what is needed to be worth a look. */
export function compareOrganisationNames(one: OrganisationTraits, two: OrganisationTraits, words: Words, threshold: number): FieldVerdict {
  if (one.text === two.text) return { sign: 'identical', points: threshold }
  if (one.core.joined === two.core.joined) return { sign: 'equivalent', reason: 'spelling', points: threshold }
  if (one.core.sorted === two.core.sorted) return { sign: 'equivalent', reason: 'swapped', points: threshold }
  return alike(one.core, two.core, words, threshold) ?? { sign: 'different', points: -4 }
}

/** Former names and other names of one, beside the name and the others of the other. */
export function compareOtherNames(one: OrganisationTraits, two: OrganisationTraits, threshold: number): FieldVerdict {
  const names = ({ core, others }: OrganisationTraits) => [core, ...others]
  const meet = (others: readonly CoreName[], all: readonly CoreName[]) =>
    others.some(({ joined }) => all.some((name) => name.joined === joined || name.acronym === joined))
  if (meet(one.others, names(two)) || meet(two.others, names(one))) return { sign: 'equivalent', points: threshold }
  return { sign: null, points: 0 }
}

function alike(one: CoreName, two: CoreName, words: Words, threshold: number): FieldVerdict | undefined {
  const isShort = (name: CoreName, long: CoreName) => name.joined.length >= 2 && name.joined === long.acronym
  if (isShort(one, two) || isShort(two, one)) return { sign: 'equivalent', reason: 'initial', points: threshold / 2 }
  const [short, long] = one.words.length <= two.words.length ? [one.words, two.words] : [two.words, one.words]
  const left = [...long]
  let points = threshold
  for (const word of short) {
    const at = left.findIndex((candidate) => isAlike(word, candidate, words))
    const match = left[at]
    if (!match) return undefined
    if (match !== word && !isLongSlip(match.text, word.text)) points = threshold - 2.5
    left.splice(at, 1)
  }
  if (left.length === 0) return { sign: 'equivalent', reason: 'typo', points }
  if (left.every(({ text }) => optional.has(text))) return { sign: 'subset', reason: 'more-words', points }
  return { sign: 'subset', reason: 'more-words', points: points / 2 }
}

const isLongSlip = (one: string, other: string) => Math.min(one.length, other.length) >= longWord && one[0] === other[0]

/** Numbers are told apart to the last digit. */
function isAlike(one: Word, two: Word, words: Words): boolean {
  if (one === two) return true
  if (/\d/.test(one.text + two.text)) return false
  const likeness = words.likeness(one, two)
  if (likeness === 'sound') return true
  const fewer = Math.min(one.count, two.count)
  return likeness === 'typo' && fewer <= Math.max(2, 0.02 * Math.max(one.count, two.count))
}
