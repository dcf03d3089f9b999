import type { Connection } from '#main/foundation/db/connection.ts'

/** Tables of few rows, each with a name: they are looked through whole. */
const small = {
  list: `select id, name, search_text as folded, sort_key as sortKey, null as "on", null as subtitle from list where deleted_at is null`,
  view: `select id, name, search_text as folded, sort_key as sortKey, null as "on", entity as subtitle from saved_view`,
  template: `select id, name, search_text as folded, sort_key as sortKey, null as "on", null as subtitle from template where deleted_at is null`,
  mailing: `select id, name, search_text as folded, sort_key as sortKey, mailed_at as "on", null as subtitle from mailing where status <> 'cancelled'`,
  signOn: `select id, title as name, search_text as folded, sort_key as sortKey, deadline_at as "on", null as subtitle from sign_on where deleted_at is null`,
  verification: `select id, title as name, search_text as folded, sort_key as sortKey, due_on as "on", null as subtitle
    from verification where deleted_at is null`,
  group: `select id, name, search_text as folded, sort_key as sortKey, null as "on", null as subtitle from working_group where deleted_at is null`,
  event: `select id, title as name, search_text as folded, sort_key as sortKey, starts_at as "on", null as subtitle from event where deleted_at is null`,
  initiative: `select id, title as name, search_text as folded, sort_key as sortKey, date_from as "on", null as subtitle
    from initiative where deleted_at is null`
} as const
export type SmallKind = keyof typeof small

export interface SmallRow {
  id: string
  name: string
  folded: string
  sortKey: string
  on: string | null
  subtitle: string | null
}

/** Rows whose folded name holds all of the words; without words, all. */
export const smallRows = (db: Connection, kind: SmallKind, words: readonly string[]): SmallRow[] =>
  db.rows<SmallRow>(
    `select * from (${small[kind]}) where not exists (select 1 from json_each(?) where instr(folded, value) = 0)`,
    JSON.stringify(words)
  )

/** The same by id. */
export const smallRowsOf = (db: Connection, kind: SmallKind, ids: readonly string[]): SmallRow[] =>
  db.rows(`select * from (${small[kind]}) where id in (select value from json_each(?))`, JSON.stringify(ids))
