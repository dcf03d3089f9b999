import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { hostOf } from '#shared/rules/matching/same-text.ts'
import type { MailHome } from '#shared/rules/quality/mail-domain.ts'
import { livingOrganisations, recordedDomains } from './homes.store.ts'
import type { MailPlace } from './points.store.ts'

export interface MailHomes {
  /** Undefined of an organisation in the trash. */
  of(organisationId: string): MailHome | undefined
  /** Whether another organisation than these is known by the domain. */
  isElsewhere(domain: string, organisationIds: readonly string[]): boolean
}

interface Filling extends MailHome {
  recorded: Map<string, 'current' | 'retired' | 'typo-ok'>
  people: Map<string, number>
}

/** What is known about the mail of each organisation: its site, its domains, and how many of its people have mail where. */
export function mailHomes(db: ReadUnit['db'], places: readonly MailPlace[]): MailHomes {
  const homes = new Map<string, Filling>()
  for (const { id, name, website } of livingOrganisations(db))
    homes.set(id, { name, site: hostOf(website), recorded: new Map(), people: new Map() })
  for (const { organisationId, domain, status } of recordedDomains(db))
    homes.get(organisationId)?.recorded.set(domain.toLowerCase(), status)
  for (const { organisationId, domain, people } of places) homes.get(organisationId)?.people.set(domain, people)
  const known = knownBy(homes)
  return {
    of: (id) => homes.get(id),
    isElsewhere: (domain, ids) => known.get(domain)?.some((id) => !ids.includes(id)) ?? false
  }
}

/** The organisations by their site, and by where most of their people have mail. */
function knownBy(homes: ReadonlyMap<string, Filling>): Map<string, string[]> {
  const known = new Map<string, string[]>()
  for (const [id, { site, people }] of homes) {
    const most = Math.max(0, ...people.values())
    const domains = new Set([site, ...[...people].filter(([, count]) => count === most).map(([domain]) => domain)])
    for (const domain of domains) {
      const others = known.get(domain)
      if (others) others.push(id)
      else known.set(domain, [id])
    }
  }
  known.delete('')
  return known
}
