import { foldWords } from '../fold.ts'

/** By what somebody is named in a text: names as folded words, addresses likewise, the last digits of numbers. */
export interface Called {
  readonly names: readonly (readonly string[])[]
  readonly addresses: readonly (readonly string[])[]
  readonly numbers: readonly string[]
}

export interface KnownAs {
  readonly displayName: string
  readonly givenName: string
  readonly familyName: string
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

/** Numbers are told apart by so many digits at their end, with or without the code of the country. */
const digitsThatTell = 8

/** Every way in which a text may call somebody: the whole name, "family, given", the first and the last name. */
export function calledOf(people: readonly KnownAs[]): Called {
  return {
    names: unique(people.flatMap(namesOf)),
    addresses: unique(people.flatMap(({ emails }) => emails.map(foldWords))),
    numbers: [...new Set(people.flatMap(({ phones }) => phones.map(lastDigits)))].filter(({ length }) => length === digitsThatTell)
  }
}

const lastDigits = (number: string): string => number.replace(/\D/g, '').slice(-digitsThatTell)

function namesOf({ displayName, givenName, familyName }: KnownAs): string[][] {
  const [given, family] = [foldWords(givenName), foldWords(familyName)]
  const [first, last] = [given[0], family.at(-1)]
  const both = given.length > 0 && family.length > 0
  return [
    foldWords(displayName),
    [...given, ...family],
    ...(both ? [[...family, ...given]] : []),
    ...(first !== undefined && last !== undefined ? [[first, last]] : [])
  ]
}

/** The longest first, so that no part of a longer name is left over; none of a single letter. */
function unique(phrases: readonly (readonly string[])[]): string[][] {
  const known = new Map(phrases.filter((words) => words.join('').length > 1).map((words) => [words.join(' '), [...words]]))
  return [...known.values()].sort((one, other) => other.length - one.length)
}

/** The single words of a name, for texts of which it is known that they are about the person. */
export const familiar = (called: Called): Called => ({
  ...called,
  names: unique([...called.names, ...called.names.flatMap((words) => words.filter(({ length }) => length > 2).map((word) => [word]))])
})
