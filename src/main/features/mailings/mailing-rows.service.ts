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

/** Throws mailing.closed for one that was sent or thrown away. */
export function refuseClosed(mailing: MailingRow): void {
  if (mailing.status === 'done' || mailing.status === 'cancelled') throw new AppError('mailing.closed', { id: mailing.id })
}

/** One that something can still be written or sent of. Throws record.not-found, mailing.closed, mailing.already-written. */
export function openMailing(unit: Pick<ReadUnit, 'db'>, id: string): MailingRow {
  const mailing = getMailing(unit, id)
  refuseClosed(mailing)
  if (mailing.counts.written > 0 && mailing.counts.planned === 0) throw new AppError('mailing.already-written', { id })
  return mailing
}

/** Throws record.not-found. */
export function getMailing({ db }: Pick<ReadUnit, 'db'>, id: string): MailingRow {
  const record = mailingRecord(db, id)
  if (!record) throw new AppError('record.not-found', { id })
  return toRow(record)
}
