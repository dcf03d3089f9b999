import type { Connection } from '#main/foundation/db/connection.ts'
import type { RecordRef } from '#shared/model/record-parts.ts'

/** What sources call a record; a uid has no source. */
export const refsOf = (db: Connection, entityId: string): RecordRef[] =>
  db.rows<RecordRef>(
    `select x.kind, x.key, s.name as source from external_ref x left join import_source s on s.id = x.source_id
     where x.entity_id=? order by x.kind, x.key`,
    entityId
  )

export const hasRef = (db: Connection, entity: string, kind: string, key: string, sourceId: string | null): boolean =>
  db.value(
    "select 1 from external_ref where entity=? and kind=? and key=? and ifnull(source_id, '')=?",
    entity,
    kind,
    key,
    sourceId ?? ''
  ) !== undefined
