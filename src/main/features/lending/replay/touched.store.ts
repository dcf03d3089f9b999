import type { ChangeRow, Values } from '#main/foundation/change-log.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import type { TableName, TableRegistry } from '#main/foundation/tables.ts'

/** What was done to a row since both files were the same. */
export interface Touched {
  readonly table: TableName
  readonly id: string
  /** What the columns that were changed held before. */
  readonly base: Values
  /** It was not there before. */
  isNew: boolean
  isErased: boolean
  /** False of what is written without a trace in the log of changes. */
  readonly isLogged: boolean
}

export interface Since {
  /** The last change that both hold; null for none. */
  setId: string | null
  /** UTC: when they were the same. */
  at: string
}

/** Of the file itself, and of the window: those are joined by the entry. */
const ofTheFile: ReadonlySet<string> = new Set(['app_setting', 'lending'])

export const keyOf = ({ table, id }: { table: string; id: string }): string => `${table}:${id}`

export const rowOf = (db: Connection, { table, id }: { table: string; id: string }): Values | undefined =>
  db.row<Values>(`select * from ${table} where id = ?`, id)

/** Of change sets that came since. */
export const later = 's.seq > coalesce((select seq from change_set where id = ?), 0)'

/** How many changes came since. */
export const setsSince = (db: Connection, { setId }: Since): number =>
  db.value<number>(`select count(*) from change_set s where ${later}`, setId) ?? 0

/** Rows that were touched since, in the order in which they first were: by the log of changes, and by their own clock where the log is silent. */
export function touchedSince(db: Connection, registry: TableRegistry, since: Since): Map<string, Touched> {
  const found = new Map<string, Touched>()
  const changes = db.rows<ChangeRow>(
    `select c.* from change_set s join change c on c.change_set_id = s.id where ${later} order by c.seq`,
    since.setId
  )
  for (const change of changes) {
    const ref = { table: registry.get(change.table_name).name, id: change.row_id }
    const key = keyOf(ref)
    const touched = found.get(key) ?? { ...ref, base: {}, isNew: change.op === 'insert', isErased: false, isLogged: true }
    const before = change.before_json === null ? {} : (JSON.parse(change.before_json) as Values)
    for (const [column, value] of Object.entries(before)) if (!Object.hasOwn(touched.base, column)) touched.base[column] = value
    touched.isErased = change.op === 'remove' && change.before_json === null
    found.set(key, touched)
  }
  for (const { name: table } of registry.all.filter(({ name }) => !ofTheFile.has(name)))
    for (const row of db.rows<{ id: string; created_at: string }>(`select id, created_at from ${table} where updated_at >= ?`, since.at)) {
      const key = keyOf({ table, id: row.id })
      if (!found.has(key))
        found.set(key, { table, id: row.id, base: {}, isNew: row.created_at >= since.at, isErased: false, isLogged: false })
    }
  return found
}

const named = [
  'person',
  'organisation',
  'project',
  'working_group',
  'event',
  'initiative',
  'mailing',
  'sign_on',
  'verification',
  'list',
  'template'
]
const ownNames = ['display_name', 'name', 'title']

/** What a row is called: by its own name, else by that of the record it belongs to. */
export function nameIn(db: Connection, row: Values | undefined): string {
  if (!row) return ''
  const own = ownNames.map((column) => row[column]).find((name) => typeof name === 'string' && name !== '')
  if (own !== undefined) return String(own)
  const owners = Object.entries(row).filter(([column, value]) => column.endsWith('_id') && typeof value === 'string')
  for (const [, id] of owners) {
    const name = nameOfRecord(db, String(id))
    if (name !== '') return name
  }
  return ''
}

/** What a record of any kind is called. */
export function nameOfRecord(db: Connection, id: string): string {
  for (const table of named) {
    const row = rowOf(db, { table, id })
    if (row) return nameIn(db, row)
  }
  return ''
}
