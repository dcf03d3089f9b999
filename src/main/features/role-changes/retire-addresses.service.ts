import type { Row } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { belongsToPartner, domainOf, domainOfSite } from '#shared/rules/partner-addresses.ts'
import { addressesInUse, colleagueAddresses, domainFacts, otherPartners } from './role-changes.store.ts'

/** Nothing is sent any more to the addresses that the partner gave; they still find the person. The next one is preferred then. */
export function retireAddresses(unit: UnitOfWork, role: Row<'affiliation'>, newPartnerId: string | undefined): void {
  const partners = otherPartners(unit.db, role.person_id, role.organisation_id)
  const around = {
    domains: domainsOf(unit, role.organisation_id),
    colleagues: colleagueAddresses(unit.db, role.organisation_id, role.person_id),
    elsewhere: [...partners, ...(newPartnerId === undefined ? [] : [newPartnerId])].flatMap((id) => domainsOf(unit, id))
  }
  const inUse = addressesInUse(unit.db, role.person_id)
  const [going, staying] = [inUse.filter(goes), inUse.filter((point) => !goes(point))]
  for (const { id } of going) unit.update('contact_point', id, { status: 'retired', preferred: 0 })
  const [first] = staying
  if (first && staying.every(({ preferred }) => preferred === 0)) unit.update('contact_point', first.id, { preferred: 1 })

  function goes({ value, label }: { value: string; label: string }): boolean {
    return label !== 'private' && belongsToPartner(value, around)
  }
}

/** Of the domains that were read, of the web site, and of the partner's own mailboxes. */
function domainsOf(unit: UnitOfWork, partnerId: string): string[] {
  const { domains, website, addresses } = domainFacts(unit.db, partnerId)
  return [...domains, domainOfSite(website), ...addresses.map(domainOf)].filter((domain) => domain !== '')
}
