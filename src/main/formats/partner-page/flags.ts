import type { DraftFlag, DraftPartner, DraftPerson } from '#shared/model/draft.ts'
import { meantDomain } from '#shared/rules/domain-typo.ts'
import { isPrivateProvider } from '#shared/rules/email-address.ts'
import { domainFits } from './name-evidence.ts'
import { domainPart, emailFlags, personFlags, phoneFlags } from './person-flags.ts'

const cpr = /(?<![\d-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d\d[- ]?\d{4}(?![\d-])/

/** Fills in everything about a partner that a person should look at; no value is changed. */
export function withFlags(partner: DraftPartner): DraftPartner {
  const domains = trustedDomains(partner)
  const contacts = partner.contacts.map((person) => ({
    ...person,
    flags: [...personFlags(person, domains, partner.contacts), ...cprFlags(personTexts(person))]
  }))
  return { ...partner, contacts, flags: partnerFlags(partner, domains) }
}

function partnerFlags(partner: DraftPartner, domains: readonly string[]): DraftFlag[] {
  const { value, line } = partner.name
  const flags: DraftFlag[] = []
  const [other] = partner.alsoWritten
  if (other !== undefined) flags.push({ code: 'name.two-spellings', severity: 'info', line, value, suggestion: other })
  if (partner.contacts.length === 0) flags.push({ code: 'partner.no-contact', severity: 'warn', line, value })
  if (partner.statement === null) flags.push({ code: 'partner.no-statement', severity: 'info', line, value })
  flags.push(...partner.emails.flatMap((email) => emailFlags(email, domains)), ...partner.phones.flatMap(phoneFlags))
  return [...flags, ...cprFlags(partner.statement ? [partner.statement] : [])]
}

const personTexts = (person: DraftPerson): { value: string; line: number }[] => [person.name, ...(person.title ? [person.title] : [])]

const cprFlags = (texts: readonly { value: string; line: number }[]): DraftFlag[] =>
  texts.filter(({ value }) => cpr.test(value)).map(({ line }) => ({ code: 'text.cpr', severity: 'warn', line }))

/** The domains to measure others by: of two that are a slip apart, the one that more people or the name speak for. */
function trustedDomains(partner: DraftPartner): string[] {
  const site = partner.url ? [siteDomain(partner.url.value)] : []
  const written = [...partner.contacts.flatMap((person) => person.emails), ...partner.emails].map((email) => domainPart(email.value))
  const weight = (domain: string): number =>
    written.filter((other) => other === domain).length +
    (site.includes(domain) ? 2 : 0) +
    (domainFits(domain, partner.name.value) ? 1.5 : 0)
  const known = [...new Set([...site, ...written])]
    .filter((domain) => domain !== '' && !isPrivateProvider(`x@${domain}`))
    .sort((one, other) => weight(other) - weight(one))
  return known.filter((domain, index) => meantDomain(domain, known.slice(0, index)) === null)
}

const siteDomain = (url: string): string =>
  url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .split(/[/?#:]/)[0]
    ?.toLowerCase() ?? ''
