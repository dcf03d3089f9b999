import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import type { MailingRow } from '#shared/model/outreach.ts'
import { type MailingRecord, mailingRecord, mailingRecords } from './mailings.store.ts'

const toRow = ({ planned, excluded, written, sent, ...row }: MailingRecord): MailingRow => ({
  ...row,
  counts: { planned, excluded, written, sent }
})

/** All mailings, the newest first. */
export const allMailings = ({ db }: Pick<ReadUnit, 'db'>): MailingRow[] => mailingRecords(db).map(toRow)

/** Throws record.not-found. */
export function getMailing({ db }: Pick<ReadUnit, 'db'>, id: string): MailingRow {
  const record = mailingRecord(db, id)
  if (!record) throw new AppError('record.not-found', { id })
  return toRow(record)
}
