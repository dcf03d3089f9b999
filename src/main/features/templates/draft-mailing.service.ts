import { isWritableAddress, type Mailbox } from '#main/formats/eml/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { type DraftMailing, oneLine } from './draft.pure.ts'
import { senderRecord } from './letter.store.ts'

const isoDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' })

/** What the drafts of a mailing have in common. Throws mailing.no-sender. */
export const draftMailing = (unit: Pick<ReadUnit, 'db'>, id: string, mailedAt: string): DraftMailing => ({
  id,
  mailedAt,
  day: isoDay.format(new Date(mailedAt)),
  sender: loadSender(unit)
})

/** Who letters are from. Throws mailing.no-sender. */
export function loadSender({ db }: Pick<ReadUnit, 'db'>): Mailbox {
  const sender = senderRecord(db)
  if (!sender || sender.name.trim() === '' || !isWritableAddress(sender.address.trim())) throw new AppError('mailing.no-sender')
  return { name: oneLine(sender.name), address: sender.address.trim() }
}
