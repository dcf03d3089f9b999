import { domainFits, emailFit } from '#main/formats/partner-page/name-evidence.ts'
import { emailFlags, phoneFlags } from '#main/formats/partner-page/person-flags.ts'
import type { DraftFlag, DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { meantDomain } from '#shared/rules/domain-typo.ts'
import { isPrivateProvider, isRoleMailbox, normaliseEmail } from '#shared/rules/email-address.ts'
import { hostOf } from '#shared/rules/matching/same-text.ts'

/** What the columns of the table let one expect. */
export interface Expected {
  readonly emails: boolean
  readonly statements: boolean
  readonly persons: boolean
}

const cpr = /(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[- ]?\d{4}(?![\d-])/
/** Of more domains than this nobody can say which is a slip of which. */
const mostDomains = 20

/**
 * What a person should look at. As for a page, but a table says itself what is a name and what a title, nobody misses what it has no
 * column for, and a hundred thousand rows under one partner are no reason to wait.
 */
export function flagPartner(partner: DraftPartner, expected: Expected): DraftPartner {
  const domains = trustedDomains(partner)
  const holders = holdersOf(partner.contacts)
  const { value, line } = partner.name
  const flags: DraftFlag[] = partner.alsoWritten.map((suggestion) => ({
    code: 'name.two-spellings',
    severity: 'info',
    line,
    value,
    suggestion
  }))
  if (expected.persons && partner.contacts.length === 0) flags.push({ code: 'partner.no-contact', severity: 'warn', line, value })
  if (expected.statements && partner.statement === null) flags.push({ code: 'partner.no-statement', severity: 'info', line, value })
  flags.push(...partner.emails.flatMap((email) => emailFlags(email, domains)), ...partner.phones.flatMap(phoneFlags))
  flags.push(...cprFlags([partner.statement?.value, partner.details?.note], line))
  for (const person of partner.contacts) flagPerson(person, domains, holders, expected)
  return { ...partner, flags }
}

/** Persons under no partner have no colleagues whose addresses tell something. */
export function flagLoose(persons: DraftPerson[], expected: Expected): DraftPerson[] {
  const holders = holdersOf(persons)
  for (const person of persons) flagPerson(person, [], holders, expected)
  return persons
}

/** Adds to the flags of a draft that was made a moment ago. */
function flagPerson(person: DraftPerson, domains: readonly string[], holders: ReadonlyMap<string, number>, expected: Expected): void {
  const { value: name, line } = person.name
  const { flags } = person
  if (person.splitConfidence < 0.7) flags.push({ code: 'name.uncertain-split', severity: 'info', line, value: name })
  if (expected.emails && person.emails.length === 0) flags.push({ code: 'person.no-email', severity: 'warn', line, value: name })
  for (const email of person.emails) {
    flags.push(...emailFlags(email, domains))
    const { value } = email
    if ((holders.get(normaliseEmail(value)) ?? 0) > 1) flags.push({ code: 'email.shared', severity: 'info', line: email.line, value })
    else if (value.includes('@') && !holdsName(value, name) && !isRoleMailbox(value) && emailFit(value.split('@')[0] ?? '', name) === 0)
      flags.push({ code: 'email.unlike-name', severity: 'info', line: email.line, value })
  }
  flags.push(...person.phones.flatMap(phoneFlags), ...cprFlags(textsOf(person), line))
}

/** Most addresses hold a part of the name as it is written, which is quick to see. */
function holdsName(address: string, name: string): boolean {
  const local = address.slice(0, address.indexOf('@')).toLowerCase()
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => word.length > 2 && local.includes(word))
}

const textsOf = ({ name, title, details }: DraftPerson): (string | undefined)[] => [
  name.value,
  title?.value,
  details?.note,
  ...(details?.custom.map(({ value }) => value) ?? [])
]

const cprFlags = (texts: readonly (string | undefined)[], line: number): DraftFlag[] =>
  texts.some((text) => text !== undefined && cpr.test(text)) ? [{ code: 'text.cpr', severity: 'warn', line }] : []

function holdersOf(persons: readonly DraftPerson[]): Map<string, number> {
  const holders = new Map<string, number>()
  for (const { emails } of persons)
    for (const { value } of emails) holders.set(normaliseEmail(value), (holders.get(normaliseEmail(value)) ?? 0) + 1)
  return holders
}

/** The domains to measure others by: of two that are a slip apart, the one that more people or the name speak for. */
function trustedDomains(partner: DraftPartner): string[] {
  const weights = new Map<string, number>()
  const add = (domain: string, weight: number) => weights.set(domain, (weights.get(domain) ?? 0) + weight)
  if (partner.url) add(hostOf(partner.url.value), 3)
  for (const { value } of [...partner.contacts.flatMap(({ emails }) => emails), ...partner.emails])
    if (value.includes('@') && !isPrivateProvider(value)) add(value.slice(value.lastIndexOf('@') + 1).toLowerCase(), 1)
  if (weights.size < 2) return [...weights.keys()].filter((domain) => domain !== '')
  const weigh = ([domain, weight]: readonly [string, number]) => weight + (domainFits(domain, partner.name.value) ? 1.5 : 0)
  const known = [...weights]
    .filter(([domain]) => domain !== '')
    .sort((one, other) => weigh(other) - weigh(one))
    .slice(0, mostDomains)
    .map(([domain]) => domain)
  return known.filter((domain, index) => meantDomain(domain, known.slice(0, index)) === null)
}
