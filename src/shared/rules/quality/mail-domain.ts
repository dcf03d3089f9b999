import { meantDomain } from '../domain-typo.ts'
import { fold } from '../fold.ts'

/** What is known about the mail of one organisation. */
export interface MailHome {
  /** Of the organisation. */
  name: string
  /** Host of its web site; empty where there is none. */
  site: string
  /** Domains it is known by, and what became of them. */
  recorded: ReadonlyMap<string, 'current' | 'retired' | 'typo-ok'>
  /** How many of its people have mail there. */
  people: ReadonlyMap<string, number>
}

export type DomainDoubt = { kind: 'typo'; meant: string } | { kind: 'retired'; meant: string | null } | { kind: 'moved' }

/** Ends of an address that no country and nobody else has. */
const topSlips = new Map(Object.entries({ kd: 'dk', ddk: 'dk', dkk: 'dk', con: 'com', cmo: 'com', comm: 'com', ogr: 'org', nte: 'net' }))

/**
 * What is doubtful about a domain that somebody at an organisation has mail at, or null. A slip is only told where more speaks for the
 * domain that was meant than for the one that was written; belongsElsewhere: another partner is known by the domain.
 */
export function domainDoubt(domain: string, home: MailHome, belongsElsewhere: boolean): DomainDoubt | null {
  const status = home.recorded.get(domain)
  if (status === 'typo-ok' || domain === home.site) return null
  const others = [...new Set([home.site, ...home.recorded.keys(), ...home.people.keys()])].filter(
    (other) => other !== '' && other !== domain && home.recorded.get(other) !== 'retired'
  )
  if (status === 'retired') return { kind: 'retired', meant: onlyCurrent(home) }
  // somebody's own domain is no slip of another, however alike the two are
  const meant = belongsElsewhere ? null : (slipOf(domain, others, home) ?? topSlip(domain))
  if (meant !== null) return { kind: 'typo', meant }
  const isAlone = (home.people.get(domain) ?? 0) <= 1
  const hasOwn = others.some((other) => other === home.site || (home.people.get(other) ?? 0) > 0)
  return belongsElsewhere && isAlone && hasOwn ? { kind: 'moved' } : null
}

function slipOf(domain: string, others: readonly string[], home: MailHome): string | null {
  const weight = weightOf(domain, home)
  const heavier = others
    .filter((other) => weightOf(other, home) > weight && !domain.endsWith(`.${other}`) && !other.endsWith(`.${domain}`))
    .sort((one, other) => weightOf(other, home) - weightOf(one, home))
  return meantDomain(domain, heavier)
}

/** A web site and a name say more than one person's address does. */
function weightOf(domain: string, { name, site, recorded, people }: MailHome): number {
  const label = fold(domain.split('.').slice(0, -1).at(-1) ?? '').replaceAll(' ', '')
  const fits = label.length > 4 && fold(name).replaceAll(' ', '').includes(label)
  return (people.get(domain) ?? 0) + (domain === site ? 2 : 0) + (recorded.get(domain) === 'current' ? 1.5 : 0) + (fits ? 1 : 0)
}

function topSlip(domain: string): string | null {
  const dot = domain.lastIndexOf('.')
  const meant = topSlips.get(domain.slice(dot + 1))
  return meant === undefined || dot < 1 ? null : `${domain.slice(0, dot)}.${meant}`
}

function onlyCurrent({ recorded }: MailHome): string | null {
  const current = [...recorded].filter(([, status]) => status === 'current').map(([domain]) => domain)
  return current.length === 1 ? (current[0] ?? null) : null
}
