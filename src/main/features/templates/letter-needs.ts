import type { LetterSource } from './draft.pure.ts'

/** A part of somebody or of a partner, by a dot or in brackets. */
const part = (owner: string, names: string) => new RegExp(`\\b(?:${owner})["']?\\]?\\s*[.[]\\s*["']?(?:${names})\\b`)

const said = {
  phone: part('kontakt|contact', 'telefon|phone'),
  statement: /\b(?:begrundelse|udsagn|statement)\b/,
  own: part('kontakt|contact|partner', 'felter|fields'),
  card: part('partner', 'kort|card'),
  people: part('partner', 'kontakter|contacts'),
  projects: part('partner', 'projekter|projects'),
  address: part('partner', 'adresse|address')
} as const

/** What a letter says that takes time to find; it is looked up only then. */
export type LetterNeeds = Readonly<Record<keyof typeof said, boolean>>

export function letterNeeds({ subject, body, signature = '', attachments = [] }: LetterSource): LetterNeeds {
  const patterns = attachments.map((each) => (each.kind === 'rule' ? each.pattern : ''))
  const text = [subject, body, signature, ...patterns].join('\n')
  const isNeeded = (need: keyof typeof said) => said[need].test(text)
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
