import type { Connection } from './connection.ts'
import { textTest } from './full-text.ts'
import { inOrderOf, type Wanted } from './wanted-rows.ts'

/** Whether a row is one of those wanted; the others are not looked at. */
export function isWanted(db: Connection, wanted: Wanted, id: string): boolean {
  const { alias, texts } = wanted
  const { sql, parameters } = inOrderOf(wanted, { sql: `${alias}.id = ?`, parameters: [id] }, `, ${alias}.search_text as searchText`)
  const row = db.row<{ searchText: string }>(sql, ...parameters)
  return row !== undefined && textTest(texts)(row.searchText)
}
