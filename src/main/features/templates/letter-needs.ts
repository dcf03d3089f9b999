import type { LetterSource } from './draft.pure.ts'

/** By the names they have in letters, wherever in the text those stand. */
const names = {
  phone: /telefon|phone/,
  statement: /begrundelse|udsagn|statement/,
  own: /felter|fields/,
  card: /kort|card/,
  people: /kontakter|contacts/,
  projects: /projekter|projects/,
  address: /adresse|address/
} as const

/** What a letter says that takes time to find; it is looked up only then. */
export type LetterNeeds = Readonly<Record<keyof typeof names, boolean>>

export function letterNeeds({ subject, body, signature = '', attachments = [] }: LetterSource): LetterNeeds {
  const patterns = attachments.map((each) => (each.kind === 'rule' ? each.pattern : ''))
  const text = [subject, body, signature, ...patterns].join('\n')
  const isNeeded = (need: keyof typeof names) => names[need].test(text)
  return {
    phone: isNeeded('phone'),
    statement: isNeeded('statement'),
    own: isNeeded('own'),
    card: isNeeded('card'),
    people: isNeeded('people'),
    projects: isNeeded('projects'),
    address: isNeeded('address')
  }
}
