import { isPrivateProvider } from '../email-address.ts'
import { foldWords } from '../fold.ts'
import type { Word, Words } from './word.ts'

/** What duplicates of organisations are found by. */
export interface OrganisationFacts {
  readonly id: string
  readonly name: string
  /** Former names, aliases, the name in English, the short name. */
  readonly otherNames: readonly string[]
  readonly cvr: string
  /** Of its web site and its mail. */
  readonly domains: readonly string[]
  /** Normalised. */
  readonly emails: readonly string[]
  readonly phones: readonly string[]
}

/** A name without what a register adds to it. */
export interface CoreName {
  readonly words: readonly Word[]
  readonly joined: string
  readonly sorted: string
  readonly acronym: string
}

export interface OrganisationTraits {
  readonly facts: OrganisationFacts
  /** As written but for case and blanks. */
  readonly text: string
  readonly core: CoreName
  readonly others: readonly CoreName[]
  readonly domains: readonly string[]
}

const legalForm =
  /(?<=\s)(?:a\/s|aps|ivs|i\/s|p\/s|k\/s|a\.?m\.?b\.?a\.?|f\.?m\.?b\.?a\.?|s\.?m\.?b\.?a\.?|gmbh|e\.?v\.?|ltd\.?|limited|inc\.?|plc|llc|asa?|ab|oy)(?=[\s,.]|$)/giu
const fillers = new Set('og i for af til ved the of and und fur de det den'.split(' '))

function coreWords(name: string): string[] {
  const words = foldWords(name.replace(legalForm, ''))
  const telling = words.filter((word) => !fillers.has(word))
  return telling.length > 0 ? telling : words
}

/** The name by which organisations are one, however it is written: "Alfa A/S" and "alfa". */
export const coreKey = (name: string): string => coreWords(name).join('')

function coreName(name: string, words: Words): CoreName {
  const core = words.ofText(name, coreWords)
  const texts = core.map(({ text }) => text)
  return {
    words: core,
    joined: texts.join(''),
    sorted: [...texts].sort().join(' '),
    acronym: texts.length > 1 ? texts.map((text) => text[0]).join('') : ''
  }
}

export function organisationTraits(facts: OrganisationFacts, words: Words): OrganisationTraits {
  return {
    facts,
    text: facts.name.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase(),
    core: coreName(facts.name, words),
    others: facts.otherNames.filter((name) => name.trim() !== '').map((name) => coreName(name, words)),
    domains: facts.domains.filter((domain) => domain !== '' && !isPrivateProvider(`x@${domain}`))
  }
}
