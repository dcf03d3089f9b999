import { scoreText } from './text-scores.ts'
import { isTitleHelper, isTitleWord } from './words/title-words.ts'

/** A stretch of a line's text and what parts it from the stretch before it. */
export type Fragment = { text: string; joint: string }
type FitsAddress = (name: string) => boolean

const partedBy = /(,\s+(?:og|och|und|and)\s+|\s*[,;|·]\s+|\s+[-–—/]\s+|:\s+|\s+\((?=[^()]+\)(?:\s*[,;]|\s|$))|\)(?:\s*[,;]\s*|\s+|$))/u

/**
 * Takes a text apart where it holds a person beside something else: "Anna Holm, direktør", "Direktør: Anna Holm", "Anna Holm og Bo
 * Friis". A text without a person stays whole, so that titles and names of organisations keep their commas and dashes.
 */
export function splitFragments(text: string, besideValues: boolean, fitsAddress: FitsAddress): Fragment[] {
  if (text.length > 300) return [{ text, joint: '' }]
  const isPerson = (name: string): boolean => isLikelyPerson(name, fitsAddress)
  const parts = partsOf(text)
    .flatMap((part) => splitJoinedNames(part, isPerson))
    .flatMap((part) => splitTitleFromName(part, isPerson))
  const telling =
    parts.some((part) => isPerson(part.text)) || namesThenTitles(parts) || (besideValues && parts.some((part) => isPersonish(part.text)))
  return (telling && parts.length > 1 ? rejoin(parts) : [{ text, joint: '' }]).filter((part) => /[\p{L}\p{N}]/u.test(part.text))
}

/** A name that readers know, or that has the shape of one and an address near it. */
const isLikelyPerson = (text: string, fitsAddress: FitsAddress): boolean => {
  const { person } = scoreText(text)
  return person > 1.5 || (person > 0.5 && fitsAddress(text))
}

/** "Dan Ek, mekaniker": nothing is known of the name, but it has the shape of one and a title behind it. */
const namesThenTitles = ([first, second]: readonly Fragment[]): boolean =>
  first !== undefined && second !== undefined && isPersonish(first.text) && scoreText(second.text).title > 1.5

function partsOf(text: string): Fragment[] {
  const pieces = text.split(partedBy)
  const parts: Fragment[] = []
  for (let index = 0; index < pieces.length; index += 2) {
    const part = pieces[index]?.trim() ?? ''
    if (part !== '') parts.push({ text: part, joint: index === 0 ? '' : (pieces[index - 1] ?? '') })
  }
  return parts
}

/** "Anna Holm og Bo Friis": two people, if both sides have the shape of names and one is known for one. */
function splitJoinedNames(part: Fragment, isPerson: (text: string) => boolean): Fragment[] {
  const names = part.text.split(/\s+(?:og|och|und|and|samt|&|\+)\s+/i)
  const areNames = names.every((name) => name.includes(' ') && isPersonish(name)) && names.some(isPerson)
  if (names.length < 2 || names.length > 4 || !areNames) return [part]
  return names.map((name, index) => ({ text: name, joint: index === 0 ? part.joint : ' og ' }))
}

/** "Direktør Anna Holm", "Anna Holm direktør": a title and a name with nothing between them. */
function splitTitleFromName(part: Fragment, isPerson: (text: string) => boolean): Fragment[] {
  const words = part.text.split(' ')
  if (words.length < 3 || words.length > 10) return [part]
  for (let at = 1; at <= words.length - 2; at++) {
    const name = words.slice(at)
    const titled = isTitleWord(words[at - 1] ?? '') && !words.slice(0, at).every((word) => /^(?:Dr|Prof)\b/.test(word))
    if (titled && isTitled(words.slice(0, at)) && isPerson(name.join(' ')))
      return [
        { text: words.slice(0, at).join(' '), joint: part.joint },
        { text: name.join(' '), joint: ' ' }
      ]
  }
  for (let at = 2; at < words.length; at++) {
    const rest = words.slice(at)
    if (/^\p{Ll}/u.test(rest[0] ?? '') && isTitled(rest) && isPerson(words.slice(0, at).join(' ')))
      return [
        { text: words.slice(0, at).join(' '), joint: part.joint },
        { text: rest.join(' '), joint: ' ' }
      ]
  }
  return [part]
}

const isTitled = (words: readonly string[]): boolean =>
  words.some((word) => isTitleWord(word)) && words.every((word) => isTitleWord(word) || isTitleHelper(word) || /^\p{Ll}|^[&-]/u.test(word))

/** Neighbours that are no names were one text with a comma in it: "direktør, ph.d.". */
function rejoin(parts: readonly Fragment[]): Fragment[] {
  const joined: Fragment[] = []
  for (const part of parts) {
    const before = joined.at(-1)
    const glue = /^\s*,\s+(?:\p{L}+\s+)?$|^\s+[-–—/]\s+$/u.test(part.joint)
    if (before && glue && !isPersonish(before.text) && !isPersonish(part.text) && goTogether(before.text, part.text))
      joined[joined.length - 1] = { text: before.text + part.joint + part.text, joint: before.joint }
    else joined.push(part)
  }
  return joined
}

const isPersonish = (text: string): boolean => scoreText(text).person > 0.5

function goTogether(before: string, after: string): boolean {
  const [one, other] = [scoreText(before), scoreText(after)]
  const titles = (score: typeof one): boolean => score.title > 0.4 && score.title > score.organisation
  if (titles(one) && (titles(other) || /^\p{Ll}/u.test(after))) return true
  // "BLF - Byens Læseforbund": neither side is a title, so the dash belongs to the name.
  return !titles(one) && !titles(other)
}
