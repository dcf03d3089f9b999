import type { Connection } from '#main/foundation/db/connection.ts'
import { AppError } from '#shared/errors.ts'

/** The partner that a row is about. Throws record.not-found. */
export function rowPartner(db: Connection, rowId: string): string {
  const id = db.value<string>('select organisation_id from verification_partner where id = ?', rowId)
  if (id === undefined) throw new AppError('record.not-found', { id: rowId })
  return id
}
