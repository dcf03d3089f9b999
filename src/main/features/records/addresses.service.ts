import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import type { DraftAddress } from '#shared/model/draft-details.ts'
import { sameAddress, tidyAddress } from '#shared/rules/postal-address.ts'
import { addressRows } from './addresses.store.ts'
import type { Owner } from './owner.ts'

/** Makes the postal addresses of a record what they are given as, in that order. An address that changed stays the same row. */
export function setAddresses(unit: UnitOfWork, owner: Owner, addresses: readonly DraftAddress[], sourceId: string | null = null): void {
  const wanted = addresses.map(tidyAddress).filter((address) => address !== null)
  const known = addressRows(unit.db, owner.id)
  const same = wanted.map((address) => {
    const at = known.findIndex((row) => sameAddress(ofRow(row), address))
    return at < 0 ? undefined : known.splice(at, 1)[0]
  })
  for (const [position, address] of wanted.entries()) {
    const row = same[position] ?? known.shift()
    const values = { ...columnsOf(address), position }
    if (row) unit.update('postal_address', row.id, values)
    else unit.insert('postal_address', { owner_type: owner.type, owner_id: owner.id, source_id: sourceId, ...values })
  }
  for (const { id } of known) unit.remove('postal_address', id)
}

const columnsOf = ({ label, poBox, extended, street, postalCode, city, region, country }: DraftAddress) => ({
  label,
  po_box: poBox,
  street1: street,
  street2: extended,
  postal_code: postalCode,
  city,
  region,
  country
})

const ofRow = (row: ReturnType<typeof addressRows>[number]): DraftAddress => ({
  label: row.label as DraftAddress['label'],
  poBox: row.po_box,
  extended: row.street2,
  street: row.street1,
  postalCode: row.postal_code,
  city: row.city,
  region: row.region,
  country: row.country
})
