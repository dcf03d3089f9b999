import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { CardKind } from '#shared/model/card-kind.ts'
import type { ReportRow, ReportRowsOf } from '#shared/model/report.ts'
import { countedRows, countRows, type RowRecord } from './work.store.ts'

/** What a figure counts, and how many there are in all. */
export const reportRows = (
  { db }: ReadUnit,
  { limit, ...rows }: ReportRowsOf & { limit: number }
): { total: number; rows: ReportRow[] } => ({
  total: countRows(db, rows),
  rows: countedRows(db, rows, limit).map(toRow)
})

function toRow({ day, cardType, cardId, cardName, ...rest }: RowRecord): ReportRow {
  const type = CardKind.safeParse(cardType).data
  return { ...rest, on: day, card: type && cardId !== null ? { type, id: cardId, name: cardName ?? '' } : null }
}
