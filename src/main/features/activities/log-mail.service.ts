import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { localDay } from '#shared/rules/calendar.ts'
import { addParties, type Present } from './parties.service.ts'

/** A mail that was read in. */
export interface LoggedMail extends Present {
  /** What tells it from all other mails. */
  key: string
  subject: string
  /** Only where it was asked for. */
  text: string
  at: string
  direction: 'in' | 'out' | 'none'
  isReply: boolean
}

/** Logs a mail that was read in: that it was, with whom and about what. Gives the id of the activity. */
export function logMail(unit: UnitOfWork, { key, subject, text, at, direction, isReply, ...present }: LoggedMail): string {
  const id = unit.insert('activity', {
    kind: 'email',
    direction,
    subject,
    body: text,
    occurred_at: at,
    outcome: isReply ? 'replied' : null,
    message_key: key,
    author_id: direction === 'out' ? unit.actor : null
  })
  addParties(unit, id, present, localDay(at))
  return id
}
