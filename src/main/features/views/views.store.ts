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

const living = 'where deleted_at is null'
const named = {
  event: `select title as name, created_at from event ${living}`,
  group: `select name, created_at from working_group ${living}`,
  initiative: `select title as name, created_at from initiative ${living}`,
  project: `select title as name, created_at from project ${living}`,
  mailing: "select name, created_at from mailing where status <> 'cancelled'",
  round: `select title as name, created_at from sign_on ${living} union all select title, created_at from verification ${living}`,
  focus: 'select name_da as name, created_at from focus_area'
} as const
/** More than anybody looks through. */
const most = 500

/** Names of things of a kind, the newest first, each once. */
export const namesOf = (db: Connection, kind: keyof typeof named): string[] =>
  db.column(`select name from (${named[kind]}) where name <> '' group by name order by max(created_at) desc, name limit ${most}`)
