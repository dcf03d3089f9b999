import { countSent, getMailing, recipientRecord, refuseClosed } from '#main/features/mailings/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { recipientIdsIn } from './sending.store.ts'
import { settleMailing } from './settle.service.ts'

const lasting = { history: false } as const

/** The user's word on letters nobody knows of. Throws record.not-found for one that is known of. */
export function decideUnknown(unit: UnitOfWork, id: string, recipientIds: readonly string[], as: 'sent' | 'again'): void {
  const mailing = getMailing(unit, id)
  const unknown = new Set(recipientIdsIn(unit.db, id, 'unknown'))
  for (const recipientId of recipientIds) {
    const recipient = unknown.has(recipientId) ? recipientRecord(unit.db, recipientId) : undefined
    if (!recipient) throw new AppError('record.not-found', { id: recipientId })
    if (as === 'sent') countSent(unit, mailing, [recipient], unit.load('mailing_recipient', recipientId).at ?? unit.now)
    else unit.update('mailing_recipient', recipientId, { state: 'rendered', at: null }, lasting)
  }
  settleMailing(unit, id)
}

/** Those the server refused wait again. */
export function retryFailed(unit: UnitOfWork, id: string): void {
  for (const recipientId of recipientIdsIn(unit.db, id, 'failed'))
    unit.update('mailing_recipient', recipientId, { state: 'rendered', at: null, failure: null }, lasting)
  settleMailing(unit, id)
}

/** Nobody more gets the letter: those who wait are held back. Throws mailing.closed. */
export function stopMailing(unit: UnitOfWork, id: string): void {
  refuseClosed(getMailing(unit, id))
  for (const state of ['planned', 'rendered'])
    for (const recipientId of recipientIdsIn(unit.db, id, state))
      unit.update('mailing_recipient', recipientId, { state: 'held', rendered: null }, lasting)
  settleMailing(unit, id)
}
