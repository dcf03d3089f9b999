import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { ContactPoint } from '#shared/model/partner.ts'

/** Addresses and numbers of the owners, in their order; retired ones are left out unless asked for. */
export function pointsOf(
  db: Connection,
  ownerIds: readonly string[],
  options: { retired: boolean } = { retired: false }
): Map<string, ContactPoint[]> {
  const rows = db.rows<ContactPoint & { owner: string }>(
    `select id, kind, label, value_raw as raw, value_norm as value, status, owner_id as owner from contact_point
     where owner_id in (select value from json_each(?)) order by owner_id, kind, preferred desc, position, id`,
    JSON.stringify(ownerIds)
  )
  const byOwner = new Map<string, ContactPoint[]>()
  for (const { owner, ...point } of rows)
    if (options.retired || point.status !== 'retired') byOwner.set(owner, [...(byOwner.get(owner) ?? []), point])
  return byOwner
}

/** Of one owner and kind, in their order. Sorted here: with an order, SQLite plans anew for each owner of an import. */
export const pointRows = (db: Connection, ownerId: string, kind: string): Row<'contact_point'>[] =>
  db
    .rows<Row<'contact_point'>>('select * from contact_point where owner_id=? and kind=?', ownerId, kind)
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1))

/** Rows of a kind with the value, whoever they belong to. */
export const pointsWithValue = (db: Connection, kind: string, value: string): Row<'contact_point'>[] =>
  db.rows<Row<'contact_point'>>('select * from contact_point where value_norm=? and kind=?', value, kind)

/**
 * Of an owner, given as SQL: the e-mail that works, if there is one, as a query for its seq. No mail server takes letters beyond ASCII before
 * the @. Old ones are not written to.
 */
export const bestAddress = (owner: string): string => `select c.seq from contact_point c where c.owner_id = ${owner} and c.kind = 'email'
  and c.status <> 'retired' order by c.status in ('ok','suspect') desc, c.value_norm glob '*[^ -~]*@*', c.preferred desc, c.position, c.id limit 1`
