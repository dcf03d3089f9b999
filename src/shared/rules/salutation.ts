import type { Language } from '../model/language.ts'

export interface Addressee {
  readonly givenName: string
  readonly familyName: string
  /** A whole greeting that this person prefers, such as "Kære dr. Holm". */
  readonly override?: string | null
}

const words = {
  da: { dear: 'Kære', to: 'Til', nobody: 'Goddag', list: new Intl.ListFormat('da', { type: 'conjunction' }) },
  // British English: no comma before "and".
  en: { dear: 'Dear', to: 'To', nobody: 'Hello', list: new Intl.ListFormat('en-GB', { type: 'conjunction' }) }
} as const

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

/** Given names; those that two of them share with the family name behind, so that both feel greeted. */
function greetedNames(names: readonly Addressee[]): string[] {
  const people = names.map((name) => ({ given: tidy(name.givenName), family: tidy(name.familyName) })).filter(({ given }) => given !== '')
  const shared = (given: string) => people.filter((other) => other.given === given).length > 1
  return people.map(({ given, family }) => (shared(given) ? tidy(`${given} ${family}`) : given))
}

/**
 * The opening line of a letter, without punctuation at its end. A person's own wording wins when the letter goes to that
 * person alone; without given names the organisation is addressed, without that the family name.
 */
export function salutation(letter: { names: readonly Addressee[]; organisation: string; language: Language }): string {
  const { dear, to, nobody, list } = words[letter.language]
  const [only, ...others] = letter.names
  const override = others.length === 0 ? tidy(only?.override ?? '') : ''
  if (override !== '') return override

  const greeted = greetedNames(letter.names)
  if (greeted.length > 0) return `${dear} ${list.format(greeted)}`

  const organisation = tidy(letter.organisation)
  if (organisation !== '') return `${to} ${organisation}`

  const families = letter.names.map((name) => tidy(name.familyName)).filter((name) => name !== '')
  return families.length > 0 ? `${dear} ${list.format(families)}` : nobody
}
