import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { DuplicateEntity } from '#shared/model/duplicate.ts'

export const pairRow = (db: Connection, lowId: string, highId: string): Row<'not_duplicate'> | undefined =>
  db.row('select * from not_duplicate where low_id=? and high_id=?', lowId, highId)

/** Pairs in which a record is one of the two. */
export const pairsWith = (db: Connection, id: string): Row<'not_duplicate'>[] =>
  db.rows('select * from not_duplicate where low_id=? or high_id=? order by id', id, id)

export const allPairs = (db: Connection, entity: DuplicateEntity): { lowId: string; highId: string }[] =>
  db.rows('select low_id as lowId, high_id as highId from not_duplicate where entity=?', entity)

/** With the names of the two, newest first; those of which one is in the trash are not shown. */
export const namedPairs = (
  db: Connection,
  entity: DuplicateEntity
): { id: string; lowId: string; lowName: string; highId: string; highName: string; reason: string; at: string }[] => {
  const name = entity === 'person' ? 'display_name' : 'name'
  return db.rows(
    `select n.id, n.low_id as lowId, l.${name} as lowName, n.high_id as highId, h.${name} as highName, n.reason, n.created_at as at
     from not_duplicate n join ${entity} l on l.id = n.low_id and l.deleted_at is null join ${entity} h on h.id = n.high_id and h.deleted_at is null
     where n.entity=? order by n.created_at desc, n.id desc`,
    entity
  )
}
