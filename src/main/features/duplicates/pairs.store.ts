import type { Connection } from '#main/foundation/db/connection.ts'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'

/** The cards that ids stand for now: merged ones for the card they became; those in the trash are left out. */
export function nowOf(db: Connection, entity: DuplicateEntity, ids: readonly string[]): Map<string, string> {
  const rows = db.rows<{ id: string; now: string }>(
    `with recursive became(id, now) as (
       select value, value from json_each(?)
       union select b.id, r.merged_into_id from became b join ${entity} r on r.id = b.now where r.merged_into_id is not null)
     select b.id, b.now from became b join ${entity} r on r.id = b.now where r.deleted_at is null`,
    JSON.stringify(ids)
  )
  return new Map(rows.map(({ id, now }) => [id, now]))
}

export const organisationNames = (db: Connection, ids: readonly string[]): Map<string, string> =>
  new Map(
    db
      .rows<{ id: string; name: string }>(
        'select id, name from organisation where id in (select value from json_each(?))',
        JSON.stringify(ids)
      )
      .map(({ id, name }) => [id, name])
  )
