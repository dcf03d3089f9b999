import type { Connection } from '#main/foundation/db/connection.ts'
import { isDerived, type TableName } from '#main/foundation/tables.ts'
import { shapeOf } from './shape.store.ts'
import { isSearched } from './unsearched.ts'

export interface TextColumns {
  readonly table: string
  readonly columns: readonly string[]
}

export interface TextRow {
  readonly seq: number
  readonly id: string
  readonly texts: Readonly<Record<string, string | null>>
}

/** Everybody whose card went over into this one, and the one itself. */
export const peopleIn = (db: Connection, personId: string): string[] =>
  db.column<string>(
    `with recursive people(id) as (select ? union select p.id from person p join people on p.merged_into_id = people.id)
     select id from people`,
    personId
  )

/** All cards, also those that went over into others. */
export const everybody = (db: Connection): string[] => db.column('select id from person')

export interface KnownRecord {
  id: string
  displayName: string
  givenName: string
  familyName: string
}

export const knownNames = (db: Connection, personIds: readonly string[]): KnownRecord[] =>
  db.rows(
    `select id, display_name as displayName, given_name as givenName, family_name as familyName from person
     where id in (select value from json_each(?)) order by id`,
    JSON.stringify(personIds)
  )

export const rowOf = (db: Connection, table: TableName, id: string): Record<string, unknown> | undefined =>
  db.row(`select * from ${table} where id = ?`, id)

/** Whether nobody else took part in an entry of the log: it goes with the person, as the trash has it, too. */
export const isOnlyWith = (db: Connection, activityId: string, personIds: readonly string[]): boolean =>
  db.value(
    `select 1 from activity_party where activity_id = ?
       and (organisation_id is not null or person_id is null or person_id not in (select value from json_each(?))) limit 1`,
    activityId,
    JSON.stringify(personIds)
  ) === undefined

/** Addresses and numbers that these have or had and nobody else does: a switchboard names nobody. */
export const ownPoints = (db: Connection, ownerIds: readonly string[]): { kind: 'email' | 'phone'; value: string }[] =>
  db.rows(
    `with own(id) as (select value from json_each(?))
     select distinct c.kind, c.value_norm as value from contact_point c
     where c.owner_id in (select id from own) and c.kind in ('email','phone') and c.value_norm <> ''
       and not exists (select 1 from contact_point o where o.value_norm = c.value_norm and o.owner_id not in (select id from own))`,
    JSON.stringify(ownerIds)
  )

/** Others of that very name, folded. */
export const namesakes = (db: Connection, personIds: readonly string[]): number =>
  db.value<number>(
    `select count(*) from person p where p.id not in (select value from json_each(?)) and p.merged_into_id is null
       and p.display_name collate nocase in (select display_name from person where id in (select value from json_each(?)))`,
    JSON.stringify(personIds),
    JSON.stringify(personIds)
  ) ?? 0

/** Every column of every table in which somebody may be named: all texts but those that are said to name nobody. */
export const textColumns = (db: Connection): TextColumns[] => shapeOf(db, 'texts', () => readTextColumns(db))

function readTextColumns(db: Connection): TextColumns[] {
  const tables = db.column<string>(
    "select name from pragma_table_list where schema = 'main' and type = 'table' and name not like 'sqlite_%' order by name"
  )
  return tables
    .map((table) => ({
      table,
      columns: db
        .column<string>("select name from pragma_table_info(?) where type = 'TEXT'", table)
        .filter((column) => !isDerived(column) && isSearched(table, column) && !isOneOfFew(db, table, column))
    }))
    .filter(({ columns }) => columns.length > 0)
}

/** Columns whose words the schema lists. */
export const isOneOfFew = (db: Connection, table: string, column: string): boolean =>
  shapeOf(db, `few ${table} ${column}`, () =>
    new RegExp(`\\b${column} (text|integer)[^,]*check \\(${column} in \\(`).test(
      db.value<string>("select sql from sqlite_schema where type = 'table' and name = ?", table) ?? ''
    )
  )

/** Rows in whose texts one of the patterns holds. */
export function rowsLike(db: Connection, columns: TextColumns, patterns: readonly string[]): TextRow[] {
  if (patterns.length === 0) return []
  const all = columns.columns.map((column) => `coalesce(${column}, '')`).join(" || ' ' || ")
  return rowsWhere(db, columns, patterns.map(() => `(${all}) like ?`).join(' or '), patterns)
}

/** The rows of these ids. */
export const rowsWith = (db: Connection, columns: TextColumns, ids: readonly string[]): TextRow[] =>
  ids.length === 0 ? [] : rowsWhere(db, columns, 'id in (select value from json_each(?))', [JSON.stringify(ids)])

function rowsWhere(db: Connection, { table, columns }: TextColumns, where: string, parameters: readonly string[]): TextRow[] {
  // a change is told by the row it is of
  const id = table === 'change' ? "table_name || ' ' || row_id" : 'id'
  const found = db.rows<Record<string, string | number | null>>(
    `select seq as rowSeq, ${id} as rowId, ${columns.join(',')} from ${table} where ${where} order by seq`,
    ...parameters
  )
  return found.map(({ rowSeq, rowId, ...texts }) => ({
    seq: Number(rowSeq),
    id: String(rowId),
    texts: texts as Record<string, string | null>
  }))
}
