import { addressParts, type MappingTarget } from '#shared/model/mapping.ts'
import { move, type Row } from './row.ts'

/** What can be said of a person and of a partner. */
const shared: readonly { readonly person: MappingTarget; readonly partner: MappingTarget }[] = [
  { person: 'person.email', partner: 'partner.email' },
  { person: 'person.phone', partner: 'partner.phone' },
  { person: 'person.url', partner: 'partner.website' },
  { person: 'person.note', partner: 'partner.note' },
  { person: 'person.tags', partner: 'partner.tags' },
  ...addressParts.map((part) => ({ person: `person.address.${part}`, partner: `partner.address.${part}` }) as const)
]

/** What a row says of a person is said of the partner where it names no person. */
export function givePersonsCells(row: Row): void {
  for (const { person, partner } of shared) move(row, person, partner)
}

/** What a row says of a partner is said of the person where it names no partner. */
export function givePartnersCells(row: Row): void {
  for (const { person, partner } of shared) move(row, partner, person)
}
