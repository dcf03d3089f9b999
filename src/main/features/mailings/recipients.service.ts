import { inflateRawSync } from 'node:zlib'
import type { Context } from '#main/api/implement.ts'
import { makeDrafts } from '#main/features/templates/index.ts'
import { AppError } from '#shared/errors.ts'
import { MailingRecipient } from '#shared/model/outreach.ts'
import { draftsWanted, planOf } from './drafts.service.ts'
import { getMailing } from './mailing-rows.service.ts'
import { type RecipientRecord, renderedBytes } from './mailings.store.ts'
import { type Hold, heldBack } from './recheck.service.ts'

/** Everybody who was chosen, as things stand now: who would be held back is shown as held, a written draft that must not be sent any more with the reason, and empty fields before they are written. */
export async function recipientsOf({ session }: Context, mailingId: string): Promise<MailingRecipient[]> {
  const { isOpen, plan, late, wanted } = session.read((unit) => {
    const mailing = getMailing(unit, mailingId)
    const isOpen = mailing.status === 'draft' || mailing.status === 'rendered'
    const plan = planOf(unit, mailing)
    const written = plan.recipients.filter(({ state }) => state === 'written')
    const unmade = plan.toWrite.filter(({ state }) => state === 'planned')
    return {
      ...{ isOpen, plan, late: heldBack(unit, isOpen ? written : [], mailing.purpose) },
      wanted: isOpen && unmade.length > 0 ? draftsWanted(unit, mailing, unmade) : null
    }
  })
  const missing = new Map<string, readonly string[]>()
  if (wanted) {
    const drafts: (readonly string[])[] = []
    for await (const batch of makeDrafts(wanted)) drafts.push(...batch.map((draft) => draft.missing))
    for (const [at, { id }] of wanted.recipients.entries()) missing.set(id, drafts[at] ?? [])
  }
  return plan.recipients.map((recipient) => {
    const hold = isOpen ? plan.held.get(recipient.id) : undefined
    return toRecipient(recipient, hold ?? late.get(recipient.id), missing.get(recipient.id) ?? [])
  })
}

function toRecipient(record: RecipientRecord, hold: Hold | undefined, missing: readonly string[]): MailingRecipient {
  const { id, personId, affiliationId, partnerId, name, partnerName, title, email } = record
  return MailingRecipient.parse({
    ...{ id, personId, affiliationId, partnerId, name, partnerName, title, email, missing },
    state: hold && (record.state === 'planned' || record.state === 'rendered') ? 'held' : record.state,
    viaMailbox: record.viaMailbox === 1,
    cc: JSON.parse(record.cc),
    reason: hold?.reason ?? record.reason,
    because: hold ? hold.insteadName : record.because
  })
}

/** The mail of one recipient: the bytes that were written, else those that would be. Throws mailing.not-a-recipient. */
export async function mailOf(
  { session }: Context,
  mailingId: string,
  recipientId: string
): Promise<{ bytes: Uint8Array; missing: readonly string[] }> {
  const { written, wanted } = session.read((unit) => {
    const mailing = getMailing(unit, mailingId)
    const { recipients, toWrite } = planOf(unit, mailing)
    if (!recipients.some(({ id }) => id === recipientId)) throw new AppError('record.not-found', { id: recipientId })
    const written = renderedBytes(unit.db, recipientId)
    if (written) return { written }
    const [recipient] = toWrite.filter(({ id }) => id === recipientId)
    if (!recipient) throw new AppError('mailing.not-a-recipient', { id: recipientId })
    return { wanted: draftsWanted(unit, mailing, [recipient]) }
  })
  if (written) return { bytes: inflateRawSync(written), missing: [] }
  for await (const [draft] of makeDrafts(wanted)) if (draft) return draft
  throw new AppError('mailing.not-a-recipient', { id: recipientId })
}
