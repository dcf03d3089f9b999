import type { Connection } from '#main/foundation/db/connection.ts'
import type { ContactPoint } from '#shared/model/partner.ts'
import type { RecordRef } from '#shared/model/record-parts.ts'

/** What belongs to the records, by their ids. */
export type ByOwner<Part> = ReadonlyMap<string, readonly Part[]>

const byOwner = <Part>(rows: readonly (Part & { owner: string })[]): ByOwner<Part> => Map.groupBy(rows, ({ owner }) => owner)

const amongst = 'in (select value from json_each(?))'

/** Addresses, numbers and links in use, in their order. */
export const pointsOf = (db: Connection, ids: readonly string[]): ByOwner<ContactPoint> =>
  byOwner(
    db.rows<ContactPoint & { owner: string }>(
      `select id, kind, label, value_raw as raw, value_norm as value, status, owner_id as owner from contact_point
       where owner_id ${amongst} and status <> 'retired' order by owner_id, kind, preferred desc, position, id`,
      JSON.stringify(ids)
    )
  )

export const tagsOf = (db: Connection, ids: readonly string[]): ByOwner<{ name: string }> =>
  byOwner(
    db.rows<{ name: string; owner: string }>(
      `select t.name, x.entity_id as owner from tagging x join tag t on t.id = x.tag_id where x.entity_id ${amongst} order by t.sort_key`,
      JSON.stringify(ids)
    )
  )

export const customsOf = (db: Connection, ids: readonly string[]): ByOwner<{ fieldId: string; value: string }> =>
  byOwner(
    db.rows<{ fieldId: string; value: string; owner: string }>(
      `select field_id as fieldId, value, entity_id as owner from custom_value where entity_id ${amongst}`,
      JSON.stringify(ids)
    )
  )

export const refsOf = (db: Connection, ids: readonly string[]): ByOwner<RecordRef> =>
  byOwner(
    db.rows<RecordRef & { owner: string }>(
      `select x.kind, x.key, s.name as source, x.entity_id as owner from external_ref x left join import_source s on s.id = x.source_id
       where x.entity_id ${amongst} order by x.kind, x.created_at, x.key`,
      JSON.stringify(ids)
    )
  )

/** Pictures, the one that is shown first. */
export const photosOf = (db: Connection, ids: readonly string[]): ByOwner<{ mime: string; bytes: Uint8Array }> =>
  byOwner(
    db.rows<{ mime: string; bytes: Uint8Array; owner: string }>(
      `select a.mime, a.bytes, l.entity_id as owner from attachment_link l join attachment a on a.id = l.attachment_id and a.mime like 'image/%'
       where l.entity_id ${amongst} order by l.created_at desc, l.id`,
      JSON.stringify(ids)
    )
  )

/** Fields of the user's own in which some of the records have a value, in the order in which they were made. */
export const fieldsOf = (db: Connection, ids: readonly string[]): { id: string; label: string }[] =>
  db.rows(
    `select f.id, f.label from custom_field f
     where f.id in (select v.field_id from custom_value v where v.entity_id ${amongst}) order by f.position, f.sort_key`,
    JSON.stringify(ids)
  )

/** How many addresses, numbers and links any of the records has at most. */
export const mostPoints = (db: Connection, ids: readonly string[]): { kind: string; most: number }[] =>
  db.rows(
    `select kind, max(count) as most from (
       select c.kind, count(*) as count from contact_point c where c.owner_id ${amongst} and c.status <> 'retired' group by c.owner_id, c.kind
     ) group by kind`,
    JSON.stringify(ids)
  )

export const mostAddresses = (db: Connection, ids: readonly string[]): number =>
  db.value<number>(
    `select max(count) from (select count(*) as count from postal_address where owner_id ${amongst} group by owner_id)`,
    JSON.stringify(ids)
  ) ?? 0
