import type { Connection } from '#main/foundation/db/connection.ts'

/** What a vCard says beyond the model: middle names and suffix as it parts them, the birthday, and unknown lines unfolded. */
export interface CardExtra {
  additional: string
  suffix: string
  /** ISO, or --MM-DD where the year is not known. */
  birthday: string | null
  lines: string[]
}

export const extraRow = (db: Connection, entityId: string): { id: string; lines: string } | undefined =>
  db.row('select id, lines_json as lines from card_extra where entity_id=?', entityId)

/** Null where there is nothing. */
export function cardExtraOf(db: Connection, entityId: string): CardExtra | null {
  const row = extraRow(db, entityId)
  return row ? (JSON.parse(row.lines) as CardExtra) : null
}
