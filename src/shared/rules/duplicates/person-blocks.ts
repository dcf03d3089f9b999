import { addTo, blocksOf, type Visit, visitPairs } from './blocks.ts'
import type { PersonCrowd } from './person-crowd.ts'
import type { PersonTraits } from './person-facts.ts'

export interface PreparedPersons {
  readonly persons: readonly PersonTraits[]
  readonly crowd: PersonCrowd
}

/** More than so many in one block are parted once more; what is still too many tells nobody apart. */
const most = 80
/** What a title and slack are worth at most. */
const besides = 2.5

/**
 * Names the pairs that have something telling in common: an address, a number, or a place and part of a name. Whoever could not
 * reach the threshold by name and place is not looked at there, so that large organisations and common names cost nothing.
 */
export function visitPersonPairs({ persons, crowd }: PreparedPersons, visit: Visit): void {
  for (const members of byPoint(persons, crowd).values()) visitPairs(members, visit)
  const words = persons.map((person) => nameBits(person, crowd))
  const needed = crowd.threshold - besides
  const keys = new Map<number, number[]>()
  const keysOf = (at: number) => {
    const known = keys.get(at) ?? nameKeys(persons[at] as PersonTraits)
    keys.set(at, known)
    return known
  }
  for (const [place, members] of byPlace(persons)) {
    if (members.length < 2) continue
    const bits = place.startsWith('@') ? crowd.domainBits(place.slice(1)) : crowd.placeBits(place)
    const able = members.filter((at) => bits + (words[at] ?? 0) >= needed)
    for (const block of blocksOf(able, keysOf).values()) pairsWithin(block, persons, visit)
  }
  visitNamesAlone(persons, (at) => (words[at] ?? 0) >= needed, visit)
}

function nameBits({ words }: PersonTraits, crowd: PersonCrowd): number {
  return words.reduce((sum, word) => sum + crowd.wordBits(word), 0)
}

function byPoint(persons: readonly PersonTraits[], crowd: PersonCrowd): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  for (const [at, { emails, phones }] of persons.entries())
    for (const points of [emails, phones]) for (const point of points) if (!crowd.isShared(point)) addTo(blocks, point, at)
  return blocks
}

/** Organisations, and domains of which somebody is in no organisation. */
function byPlace(persons: readonly PersonTraits[]): Map<string, number[]> {
  const blocks = new Map<string, number[]>()
  const alone = new Set(persons.flatMap(({ places, domains }) => (places.length === 0 ? domains : [])))
  for (const [at, { places, domains }] of persons.entries()) {
    for (const place of new Set(places)) addTo(blocks, place, at)
    if (alone.size > 0) for (const domain of new Set(domains)) if (alone.has(domain)) addTo(blocks, `@${domain}`, at)
  }
  return blocks
}

/** Sounds of the words, what the given name may be called, the two initials: numbers that do not meet. */
function nameKeys({ words, name }: PersonTraits): number[] {
  const keys = new Set<number>()
  for (const word of words) if (word.text.length > 1) keys.add(word.soundNo * 4)
  for (const { callings } of name.given)
    for (const lines of [callings.borne, callings.called]) for (const line of lines) keys.add(line * 4 + 1)
  const initials = [words[0], words.at(-1)].map((word) => word?.text.codePointAt(0) ?? 0).sort((a, b) => a - b)
  keys.add(((initials[0] ?? 0) * 2 ** 12 + (initials[1] ?? 0)) * 4 + 2)
  return [...keys]
}

function pairsWithin(block: readonly number[], persons: readonly PersonTraits[], visit: Visit): void {
  if (block.length <= most) {
    visitPairs(block, visit)
    return
  }
  const parts = new Map<string, number[]>()
  for (const at of block)
    addTo(
      parts,
      persons[at]?.words
        .map(({ text }) => text[0])
        .sort()
        .join('') ?? '',
      at
    )
  for (const part of parts.values()) if (part.length <= most) visitPairs(part, visit)
}

/** Who is in no organisation is compared with everybody of a name that is rare enough. */
function visitNamesAlone(persons: readonly PersonTraits[], isRare: (at: number) => boolean, visit: Visit): void {
  const key = ({ words }: PersonTraits) =>
    words
      .map(({ sound }) => sound)
      .sort()
      .join(' ')
  const alone = new Set<string>()
  for (const [at, person] of persons.entries()) if (person.places.length === 0 && isRare(at)) alone.add(key(person))
  if (alone.size === 0) return
  const blocks = new Map<string, number[]>()
  for (const [at, person] of persons.entries()) if (isRare(at) && alone.has(key(person))) addTo(blocks, key(person), at)
  for (const block of blocks.values()) if (block.length <= most) visitPairs(block, visit)
}
