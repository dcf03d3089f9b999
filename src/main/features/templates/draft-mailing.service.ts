import { isWritableAddress, type Mailbox } from '#main/formats/eml/index.ts'
import type { ReadUnit } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { type DraftMailing, oneLine } from './draft.pure.ts'
import { senderRecord, staffSender } from './letter.store.ts'

const isoDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' })

/** What the drafts of a mailing have in common. Throws mailing.no-sender. */
export const draftMailing = (unit: ReadUnit, id: string, mailedAt: string): DraftMailing => ({
  id,
  mailedAt,
  day: isoDay.format(new Date(mailedAt)),
  sender: loadSender(unit)
})

/** Who letters are from: whoever sits at the window, where they have an address of their own, else the alliance's sender. Throws mailing.no-sender. */
export function loadSender({ db, actor }: ReadUnit): Mailbox {
  const sender = [staffSender(db, actor), senderRecord(db)].find(
    (each) => each && each.name.trim() !== '' && isWritableAddress(each.address.trim())
  )
  if (!sender) throw new AppError('mailing.no-sender')
  return { name: oneLine(sender.name), address: sender.address.trim() }
}
