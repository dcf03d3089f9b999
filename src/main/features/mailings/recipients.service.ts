import { inflateRawSync } from 'node:zlib'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { MailingRecipient } from '#shared/model/outreach.ts'
import { draftsOf, planOf } from './drafts.service.ts'
import { getMailing } from './mailing-rows.service.ts'
import { type RecipientRecord, renderedBytes } from './mailings.store.ts'
import { type Hold, heldBack } from './recheck.service.ts'

/** Everybody who was chosen, as things stand now: who would be held back is shown as held, a written draft that must not be sent any more with the reason, and empty fields before they are written. */
export function recipientsOf(unit: ReadUnit, mailingId: string): MailingRecipient[] {
  const mailing = getMailing(unit, mailingId)
  const isOpen = mailing.status === 'draft' || mailing.status === 'rendered'
  const { recipients, toWrite, held } = planOf(unit, mailing)
  const written = recipients.filter(({ state }) => state === 'written')
  const late = heldBack(unit, isOpen ? written : [], mailing.purpose)
  const missing = new Map<string, readonly string[]>()
  if (isOpen) for (const [{ id }, draft] of draftsOf(unit, mailing, toWrite)) missing.set(id, draft.missing)
  return recipients.map((recipient) => {
    const hold = isOpen ? held.get(recipient.id) : undefined
    return toRecipient(recipient, hold ?? late.get(recipient.id), missing.get(recipient.id) ?? [])
  })
}

function toRecipient(record: RecipientRecord, hold: Hold | undefined, missing: readonly string[]): MailingRecipient {
  const { id, personId, affiliationId, partnerId, name, partnerName, title, email } = record
  return MailingRecipient.parse({
    ...{ id, personId, affiliationId, partnerId, name, partnerName, title, email, missing },
    state: hold && record.state === 'planned' ? 'held' : record.state,
    reason: hold?.reason ?? record.reason,
    because: hold ? hold.insteadName : record.because
  })
}

/** The mail of one recipient: the bytes that were written, else those that would be. Throws mailing.not-a-recipient. */
export function mailOf(unit: ReadUnit, mailingId: string, recipientId: string): { bytes: Uint8Array; missing: readonly string[] } {
  const mailing = getMailing(unit, mailingId)
  const { recipients, toWrite } = planOf(unit, mailing)
  if (!recipients.some(({ id }) => id === recipientId)) throw new AppError('record.not-found', { id: recipientId })
  const written = renderedBytes(unit.db, recipientId)
  if (written) return { bytes: inflateRawSync(written), missing: [] }
  const wanted = toWrite.filter(({ id }) => id === recipientId)
  for (const [, draft] of draftsOf(unit, mailing, wanted)) return draft
  throw new AppError('mailing.not-a-recipient', { id: recipientId })
}
