import { Language } from '#shared/model/language.ts'
import { type OrganisationType, organisationTypes } from '#shared/model/organisation-type.ts'
import { MembershipStatus } from '#shared/model/partner.ts'
import { codeNamed } from '#shared/rules/filter/names.ts'
import { organisationTypeNames } from '#shared/rules/filter/value-names.ts'
import { nearestName } from '#shared/rules/nearest-name.ts'
import type { Cli } from './cli.ts'
import { usageError } from './explained.ts'

/** Fields that can be given as name=value, with the other names they are known by. */
export const partnerFields = {
  name: ['navn'],
  shortName: ['kortnavn'],
  type: ['organisationType', 'organisationstype'],
  cvr: [],
  website: ['web', 'hjemmeside'],
  notes: ['noter', 'note'],
  tags: ['tag'],
  status: [],
  joined: ['joinedText', 'tilmeldt'],
  statement: ['begrundelse']
} as const

export const personFields = {
  givenName: ['fornavn', 'firstName'],
  familyName: ['efternavn', 'lastName'],
  honorific: ['tiltale'],
  language: ['sprog'],
  greeting: ['hilsen', 'salutationOverride'],
  notes: ['noter', 'note'],
  tags: ['tag'],
  emails: ['email', 'e-mail', 'mail'],
  phones: ['phone', 'telefon', 'tlf'],
  title: ['titel'],
  department: ['afdeling'],
  primary: ['isPrimary', 'fast']
} as const

export const projectFields = {
  title: ['titel', 'name', 'navn'],
  shortTitle: ['kortTitel'],
  status: [],
  periodText: ['period', 'periode'],
  targetGroup: ['målgruppe'],
  aim: ['formål'],
  summary: ['kortBeskrivelse'],
  description: ['beskrivelse'],
  url: ['web', 'hjemmeside'],
  links: ['link'],
  outcome: ['resultat'],
  effect: ['virkning'],
  funding: ['støtte'],
  names: ['ogsåKaldt', 'alsoKnownAs'],
  focus: ['indsatsområder'],
  tags: ['tag']
} as const

export const allianceFields = { name: ['navn'], senderName: ['afsender'], senderEmail: ['afsenderEmail'] } as const
/** Of the alliance too: where its mail is handed in. */
export const mailServerFields = { mailServer: ['mailserver'], mailPort: ['mailport'], mailUser: ['mailbruger'] } as const

type Aliases = Readonly<Record<string, readonly string[]>>
export type Given<Fields extends Aliases> = { [Name in keyof Fields]?: string }

const sameName = (left: string, right: string) => left.replace(/[-_]/g, '').toLowerCase() === right.replace(/[-_]/g, '').toLowerCase()
const pair = /^([\p{L}_-]+)=(.*)$/su

/** Parts words into name=value and the rest. */
export function partWords(words: readonly string[]): { pairs: string[]; rest: string } {
  return { pairs: words.filter((word) => pair.test(word)), rest: words.filter((word) => !pair.test(word)).join(' ') }
}

/** Reads name=value words. Throws input.usage with what was probably meant. */
export function readFields<Fields extends Aliases>(
  cli: Cli,
  words: readonly string[],
  fields: Fields,
  only?: readonly (keyof Fields)[]
): Given<Fields> {
  const names = only ?? (Object.keys(fields) as (keyof Fields)[])
  const given: Given<Fields> = {}
  for (const word of words) {
    const [, name = word, value = ''] = pair.exec(word) ?? []
    const found = names.find((each) => [String(each), ...(fields[each] ?? [])].some((known) => sameName(known, name)))
    if (found === undefined || !pair.test(word)) throw unknownField(cli, name, names.map(String))
    given[found] = value
  }
  return given
}

function unknownField(cli: Cli, name: string, names: readonly string[]) {
  const meant = nearestName(name, names)
  const hint = meant === undefined ? '' : ` – ${cli.t('cli.usage.didYouMean', { meant })}`
  return usageError(cli.t('cli.usage.unknownField', { name, names: names.join(', ') }) + hint)
}

/** "a, b" as several values. */
export const several = (value: string): string[] =>
  value
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The type of an organisation by its code or its name in either language; empty for none. */
export function organisationTypeOf(value: string): OrganisationType | null {
  if (value === '') return null
  const found = organisationTypes.find((type) => type === value) ?? codeNamed(organisationTypeNames, value)
  if (found === undefined) throw usageError(`type=${value} (${organisationTypes.join(', ')})`)
  return found
}

export function statusOf(value: string): (typeof MembershipStatus.options)[number] {
  const found = MembershipStatus.options.find((status) => status === value)
  if (found === undefined) throw usageError(`status=${value} (${MembershipStatus.options.join(', ')})`)
  return found
}

export function languageOf(value: string): Language | null {
  const found = Language.options.find((language) => language === value)
  if (found === undefined && value !== '') throw usageError(`language=${value} (${Language.options.join(', ')})`)
  return found ?? null
}

export const isYes = (value: string): boolean => /^(yes|ja|true|1)$/i.test(value)

/** The same object without what was not given. */
export const given = <Values extends object>(values: Values): { [Name in keyof Values]?: Exclude<Values[Name], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
