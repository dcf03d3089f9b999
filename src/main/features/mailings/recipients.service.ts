import type { Context } from '#main/api/implement.ts'
import { checkDrafts, type DraftCheck, makeDrafts, type ShownMail, shownMail } from '#main/features/templates/index.ts'
import { AppError } from '#shared/errors.ts'
import { MailingRecipient } from '#shared/model/outreach.ts'
import { draftsWanted, isToBeWritten, isUnmade, planOf } from './drafts.service.ts'
import { frozenMail } from './frozen.service.ts'
import { getMailing } from './mailing-rows.service.ts'
import { mailboxRecipients, type RecipientRecord, recipientRecord } from './mailings.store.ts'
import { type Hold, heldBack } from './recheck.service.ts'

/** Everybody who was chosen, as things stand now: who would be held back is shown as held, a written draft that must not be sent any more with the reason, and empty fields before they are written. */
export async function recipientsOf({ session }: Context, mailingId: string): Promise<MailingRecipient[]> {
  const { isOpen, plan, late, wanted, viaMailbox } = session.read((unit) => {
    const mailing = getMailing(unit, mailingId)
    const isOpen = mailing.status === 'draft' || mailing.status === 'rendered'
    const plan = planOf(unit, mailing)
    const written = plan.recipients.filter(({ state }) => state === 'written')
    const unmade = plan.toWrite.filter(isUnmade)
    return {
      ...{ isOpen, plan, late: heldBack(unit, isOpen ? written : [], mailing.purpose) },
      viaMailbox: new Set(mailboxRecipients(unit.db, mailingId)),
      wanted: isOpen && unmade.length > 0 ? draftsWanted(unit, mailing, unmade) : null
    }
  })
  const said = new Map<string, DraftCheck>()
  if (wanted) {
    let at = 0
    for await (const drafts of checkDrafts(wanted))
      for (const { missing, defaulted, omitted, missingFiles } of drafts)
        said.set(wanted.recipients[at++]?.id ?? '', { missing, defaulted, omitted, missingFiles })
  }
  return plan.recipients.map((recipient) => {
    const hold = isOpen ? plan.held.get(recipient.id) : undefined
    return toRecipient(recipient, hold ?? late.get(recipient.id), said.get(recipient.id) ?? nothing, viaMailbox.has(recipient.id))
  })
}

const nothing: DraftCheck = { missing: [], defaulted: [], omitted: [], missingFiles: [] }

function toRecipient(record: RecipientRecord, hold: Hold | undefined, said: DraftCheck, viaMailbox: boolean): MailingRecipient {
  const { id, personId, affiliationId, partnerId, name, partnerName, title, email } = record
  const waits = isUnmade(record)
  const lacksFile = said.missingFiles.length > 0
  return MailingRecipient.parse({
    ...{ id, personId, affiliationId, partnerId, name, partnerName, title, email, ...said },
    state: hold && (waits || record.state === 'rendered') ? 'held' : waits ? (lacksFile ? 'held' : 'planned') : record.state,
    viaMailbox,
    pinned: null,
    cc: JSON.parse(record.cc),
    reason: hold?.reason ?? (waits ? (lacksFile ? 'missing-file' : null) : record.reason),
    because: hold ? hold.insteadName : record.because
  })
}

/** The mail of one recipient: the bytes that were written, else those that would be. Throws mailing.not-a-recipient. */
export async function mailOf({ session }: Context, mailingId: string, recipientId: string): Promise<ShownMail> {
  const { written, wanted } = session.read((unit) => {
    const mailing = getMailing(unit, mailingId)
    const recipient = recipientRecord(unit.db, recipientId)
    if (recipient?.mailingId !== mailingId) throw new AppError('record.not-found', { id: recipientId })
    const written = frozenMail(unit.db, recipientId)
    if (written) return { written }
    if (!isToBeWritten(recipient) || heldBack(unit, [recipient], mailing.purpose).size > 0)
      throw new AppError('mailing.not-a-recipient', { id: recipientId })
    return { wanted: draftsWanted(unit, mailing, [recipient]) }
  })
  if (written) return { bytes: written, missing: [], missingFiles: [] }
  for await (const [draft] of makeDrafts(wanted)) if (draft) return session.read(({ db }) => shownMail(db, draft))
  throw new AppError('mailing.not-a-recipient', { id: recipientId })
}
