import { isPrivateProvider, normaliseEmail } from './email-address.ts'

/** What is known of the addresses around somebody who leaves a partner. */
interface Around {
  /** Domains of the partner, as far as they are known. */
  readonly domains: readonly string[]
  /** Addresses of those who stay there. */
  readonly colleagues: readonly string[]
  /** Domains of other partners where the person goes on. */
  readonly elsewhere: readonly string[]
}

export const domainOf = (address: string): string => normaliseEmail(address).split('@').at(-1) ?? ''

/** "https://www.havn.example/om" is at havn.example. */
export const domainOfSite = (site: string): string =>
  /^(?:[a-z]+:\/\/)?(?:www\.)?([^/:?#\s]+\.[^/:?#\s]+)/i.exec(site.trim())?.[1]?.toLowerCase() ?? ''

/**
 * Whether an address was the partner's and goes with the role: its domain is the partner's or a colleague's. Where nobody can say what
 * the partner's is, an address that no private provider gives out is taken for it, unless the person goes on elsewhere.
 */
export function belongsToPartner(address: string, { domains, colleagues, elsewhere }: Around): boolean {
  if (isPrivateProvider(address) || isAt(address, elsewhere)) return false
  const known = [...domains, ...colleagues.filter((colleague) => !isPrivateProvider(colleague)).map(domainOf)]
  return known.length > 0 ? isAt(address, known) : elsewhere.length === 0
}

const isAt = (address: string, domains: readonly string[]): boolean => {
  const own = domainOf(address)
  return domains.some((domain) => domain !== '' && (own === domain.toLowerCase() || own.endsWith(`.${domain.toLowerCase()}`)))
}
