import { logMail } from '#main/features/activities/index.ts'
import { getMailing } from '#main/features/mailings/index.ts'
import { markBounced } from '#main/features/records/index.ts'
import type { Row } from '#main/foundation/tables.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { answerEntry } from './answers.store.ts'

type Answer = 'replied' | 'bounced' | 'sent'

/** What can have come of a letter that was sent; what the server refused can be said to have come back. */
const from: Readonly<Record<Answer, readonly string[]>> = {
  replied: ['sent', 'bounced'],
  bounced: ['sent', 'replied', 'failed'],
  sent: ['replied', 'bounced']
}

const entryKey = (recipientId: string) => `answer:${recipientId}`

/**
 * The user's word on what came of letters: an answer is a dialogue and in the log; a letter that came back marks its address. Those of
 * whom it cannot be are left alone. Gives how many were marked. Throws record.not-found.
 */
export function markAnswers(unit: UnitOfWork, mailingId: string, recipientIds: readonly string[], as: Answer): number {
  const { name } = getMailing(unit, mailingId)
  let marked = 0
  for (const id of recipientIds) {
    const recipient = unit.load('mailing_recipient', id)
    if (recipient.mailing_id !== mailingId) throw new AppError('record.not-found', { id })
    if (!from[as].includes(recipient.state)) continue
    unit.update('mailing_recipient', id, { state: as })
    if (as === 'bounced' && recipient.to_norm !== null) markBounced(unit, recipient.to_norm)
    noteReply(unit, recipient, name, as === 'replied')
    marked++
  }
  return marked
}

/** The log says once that there was an answer, or not that there was. */
function noteReply(unit: UnitOfWork, { id, person_id: person }: Row<'mailing_recipient'>, subject: string, replied: boolean): void {
  const key = entryKey(id)
  const known = answerEntry(unit.db, key)
  if (known) unit.update('activity', known, replied ? { deleted_at: null, occurred_at: unit.now } : { deleted_at: unit.now })
  else if (replied && person !== null)
    logMail(unit, {
      ...{ key, subject, text: '', at: unit.now, direction: 'in', isReply: true },
      ...{ with: [{ type: 'person', id: person }], mentioned: [] }
    })
}
