import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { DraftAddress } from '#shared/model/draft-details.ts'

export const addressRows = (db: Connection, ownerId: string): Row<'postal_address'>[] =>
  db
    .rows<Row<'postal_address'>>('select * from postal_address where owner_id=?', ownerId)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))

/** Postal addresses of the owners, each in their order. */
export function addressesOf(db: Connection, ownerIds: readonly string[]): Map<string, DraftAddress[]> {
  const rows = db.rows<DraftAddress & { owner: string }>(
    `select owner_id as owner, label, po_box as poBox, street2 as extended, street1 as street, postal_code as postalCode, city, region, country
     from postal_address where owner_id in (select value from json_each(?)) order by owner_id, position, id`,
    JSON.stringify(ownerIds)
  )
  const byOwner = new Map<string, DraftAddress[]>()
  for (const { owner, ...address } of rows) {
    const own = byOwner.get(owner)
    if (own) own.push(address)
    else byOwner.set(owner, [address])
  }
  return byOwner
}

/** What is searched of the addresses of a record. */
export const citiesOf = (db: Connection, ownerId: string): string[] =>
  db.column<string>('select city from postal_address where owner_id=?', ownerId)
