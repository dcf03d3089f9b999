import type { Language } from '../model/language.ts'

export interface Addressee {
  readonly givenName: string
  readonly familyName: string
  /** Said before the family name where a letter greets by title: "dr.", "professor". */
  readonly honorific?: string | null
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

/** How people are named in a greeting. */
export const nameForms = ['first', 'full', 'title'] as const
export type NameForm = (typeof nameForms)[number]

/** What the forms are called in templates, in both languages. */
export const nameFormWords = {
  da: { first: 'fornavn', full: 'fulde navn', title: 'titel' },
  en: { first: 'first name', full: 'full name', title: 'title' }
} as const satisfies Record<Language, Record<NameForm, string>>

const formOf = (written: string): NameForm =>
  nameForms.find((form) => form === written || nameFormWords.da[form] === written || nameFormWords.en[form] === written) ?? 'first'

interface Letter {
  readonly names: readonly Addressee[]
  readonly organisation: string
  readonly language: Language
  /** "Hej" instead of "Kære". */
  readonly opening?: string
  /** By the code or by its word in a template; else first names. */
  readonly form?: string
  /** What stands behind it, as in "Kære Anna,". */
  readonly end?: string
}

/**
 * The opening line of a letter. A person's own wording wins when the letter goes to that person alone; without given names the
 * organisation is addressed, without that the family name. Without an end of its own, nothing stands behind it.
 */
export function salutation(letter: Letter): string {
  const end = tidy(letter.end ?? '')
  const line = lineOf(letter)
  return /[,.!:]$/.test(line) ? line : line + end
}

function lineOf(letter: Letter): string {
  const { to, nobody, list, dear } = words[letter.language]
  const opening = tidy(letter.opening ?? '') || dear
  const [only, ...others] = letter.names
  const override = others.length === 0 ? tidy(only?.override ?? '') : ''
  if (override !== '') return override

  const greeted = namesIn(letter.names, formOf(tidy(letter.form ?? '')))
  if (greeted.length > 0) return `${opening} ${list.format(greeted)}`

  const organisation = tidy(letter.organisation)
  if (organisation !== '') return `${to} ${organisation}`

  const families = letter.names.map((name) => tidy(name.familyName)).filter((name) => name !== '')
  return families.length > 0 ? `${opening} ${list.format(families)}` : nobody
}

/** Who has no given name is not named; who has no title is named in full. */
function namesIn(names: readonly Addressee[], form: NameForm): string[] {
  if (form === 'first') return greetedNames(names)
  return names
    .filter(({ givenName }) => tidy(givenName) !== '')
    .map(({ givenName, familyName, honorific }) => {
      const title = tidy(honorific ?? '')
      return form === 'title' && title !== '' && tidy(familyName) !== ''
        ? tidy(`${title} ${familyName}`)
        : tidy(`${givenName} ${familyName}`)
    })
}
