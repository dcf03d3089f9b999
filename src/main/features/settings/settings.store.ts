import type { Connection } from '#main/foundation/db/connection.ts'
import type { Row } from '#main/foundation/tables.ts'

export const allianceRow = (db: Connection): Row<'alliance'> | undefined => db.row('select * from alliance')

export const settingRow = (db: Connection, key: string): { id: string; value: string } | undefined =>
  db.row('select id, value_json as value from app_setting where key=?', key)
