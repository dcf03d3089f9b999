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

/** Names of the tags of a record, in Danish order. */
export const tagsOf = (db: Connection, entityId: string): string[] =>
  db.column<string>('select t.name from tagging x join tag t on t.id = x.tag_id where x.entity_id=? order by t.sort_key', entityId)

export const taggingsOf = (db: Connection, entityId: string): { id: string; folded: string }[] =>
  db.rows('select x.id, t.search_text as folded from tagging x join tag t on t.id = x.tag_id where x.entity_id=?', entityId)

export const tagFolded = (db: Connection, folded: string): string | undefined =>
  db.value<string>('select id from tag where search_text=?', folded)

/** Where a record came from and when it was last read from there. */
export const sourceOf = (db: Connection, sourceId: string | null): { name: string; at: string } | null =>
  db.row<{ name: string; at: string }>(
    'select s.name, max(r.at) as at from import_source s join import_run r on r.source_id = s.id where s.id=? group by s.id',
    sourceId
  ) ?? null
