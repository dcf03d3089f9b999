import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'

export const allianceRow = (db: Connection): Row<'alliance'> | undefined => db.row('select * from alliance')

export const settingRow = (db: Connection, key: string): { id: string; value: string } | undefined =>
  db.row('select id, value_json as value from app_setting where key=?', key)

export interface SettingRecord {
  id: string
  key: string
  value: string
  /** When it was last written. */
  at: string
}

const record = 'select id, key, value_json as value, updated_at as at from app_setting'

export const settingRecord = (db: Connection, key: string): SettingRecord | undefined => db.row(`${record} where key = ?`, key)

/** Those that were written since. */
export const settingsSince = (db: Connection, at: string): SettingRecord[] => db.rows(`${record} where updated_at >= ? order by seq`, at)

/** Under which what was written and not saved is kept. */
export const UNSAVED = 'unsaved'

export const unsavedIn = (db: Connection): Record<string, string> => JSON.parse(settingRow(db, UNSAVED)?.value ?? '{}')
