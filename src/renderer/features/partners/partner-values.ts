import type { PartnerRow } from '#shared/model/partner.ts'
import type { CellValues } from '../records/index.ts'

/** What the cells of Partnere hold, as filters ask for it. */
export function partnerValues(partner: PartnerRow, column: string): CellValues | undefined {
  const known: Readonly<Record<string, CellValues>> = {
    type: { field: 'type', values: said(partner.organisationType) },
    status: { field: 'status', values: said(partner.status) },
    kind: { field: 'kind', values: said(partner.kind) },
    focus: { field: 'focus', values: partner.focus },
    primary: { field: 'primary', values: said(partner.primaryName) },
    web: { field: 'web', values: said(partner.website) },
    cvr: { field: 'cvr', values: said(partner.cvr) },
    city: { field: 'city', values: said(partner.city) },
    owner: { field: 'owner', values: said(partner.ownerName) },
    tags: { field: 'tag', values: partner.tags }
  }
  return known[column]
}

const said = (value: string | null): string[] => (value ? [value] : [])
