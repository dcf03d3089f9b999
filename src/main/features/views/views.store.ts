import type { Connection } from '#main/foundation/db/connection.ts'
import type { ViewEntity } from '#shared/model/view.ts'

export interface ViewRecord {
  id: string
  version: number
  entity: ViewEntity
  name: string
  isFavourite: number
  /** A TableView as JSON. */
  definition: string
}

/** In the order of the user; those that were made at the same place, the older first. */
export const viewRecords = (db: Connection, entity: ViewEntity | undefined): ViewRecord[] =>
  db.rows<ViewRecord>(
    `select id, version, entity, name, is_favourite as isFavourite, definition_json as definition from saved_view
     ${entity ? 'where entity = ?' : ''} order by position, seq`,
    ...(entity ? [entity] : [])
  )

/** The view of the table that has the name, however it is spelled. */
export const viewNamed = (db: Connection, entity: ViewEntity, folded: string): string | undefined =>
  db.value<string>('select id from saved_view where entity = ? and search_text = ?', entity, folded)

export const nextPosition = (db: Connection): number => db.value<number>('select coalesce(max(position), -1) + 1 from saved_view') ?? 0

export const tagNames = (db: Connection): string[] => db.column('select name from tag order by sort_key, seq')
