import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import type { Copied, MailingRow } from '#shared/model/outreach.ts'
import { recipientRecord } from './mailings.store.ts'
import { copiesNow, type Hold, heldBack } from './recheck.service.ts'

interface Rechecked {
  /** Why it must not go out any more. */
  readonly hold: Hold | undefined
  /** Who of those with a copy may still get it. */
  readonly copies: readonly Copied[]
}

/** How things stand with one recipient right before the letter leaves; undefined when there is no such recipient. */
export function recheckOne(unit: Pick<ReadUnit, 'db' | 'now'>, mailing: MailingRow, recipientId: string): Rechecked | undefined {
  const recipient = recipientRecord(unit.db, recipientId)
  if (!recipient) return undefined
  const hold = heldBack(unit, [recipient], mailing.purpose).get(recipientId)
  return { hold, copies: copiesNow(unit, [recipient], mailing.purpose).get(recipientId) ?? [] }
}
