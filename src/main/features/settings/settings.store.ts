import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'

export const allianceRow = (db: Connection): Row<'alliance'> | undefined => db.row('select * from alliance')

export const settingRow = (db: Connection, key: string): { id: string; value: string } | undefined =>
  db.row('select id, value_json as value from app_setting where key=?', key)

/** Under which what was written and not saved is kept. */
export const UNSAVED = 'unsaved'

export const unsavedIn = (db: Connection): Record<string, string> => JSON.parse(settingRow(db, UNSAVED)?.value ?? '{}')
