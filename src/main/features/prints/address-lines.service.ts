import { addressesOf } from '#main/features/records/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { DraftAddress } from '#shared/model/draft-details.ts'

/** Somebody on paper, in the role that they were chosen in. */
export interface PrintedPerson {
  readonly personId: string
  readonly partnerId: string | null
  readonly name: string
  readonly title: string
  readonly partnerName: string | null
}

const home: ReadonlySet<string> = new Set(['', 'dk', 'danmark', 'denmark'])

/**
 * The lines of an address for each of the persons, in their order; none for those without one. In a role it is that of the partner, else
 * the person's own; whoever has only the other gets that.
 */
export function addressLines({ db }: Pick<ReadUnit, 'db'>, persons: readonly PrintedPerson[]): string[][] {
  const addresses = addressesOf(
    db,
    persons.flatMap(({ personId, partnerId }) => (partnerId === null ? [personId] : [personId, partnerId]))
  )
  const usable = (id: string | null) => (id === null ? undefined : addresses.get(id)?.find(isWhole))
  return persons.map(({ personId, partnerId, name, partnerName }) => {
    const atWork = usable(partnerId)
    const address = atWork ?? usable(personId)
    if (!address) return []
    return [name, ...(atWork && partnerName !== null && partnerName !== name ? [partnerName] : []), ...placeLines(address)]
  })
}

/** A letter comes to a town, at a street, a box or at least a house. */
const isWhole = ({ street, poBox, city }: DraftAddress): boolean => city.trim() !== '' && `${street}${poBox}`.trim() !== ''

function placeLines({ street, extended, poBox, postalCode, city, region, country }: DraftAddress): string[] {
  const abroad = home.has(country.trim().toLowerCase()) ? '' : country.trim().toUpperCase()
  return [...street.split('\n'), extended, poBox, `${postalCode} ${city}`, abroad === '' ? '' : region, abroad]
    .map((line) => line.trim())
    .filter(Boolean)
}
