import { inflateRawSync } from 'node:zlib'
import { wholeMail, wholeMails } from '#main/features/templates/index.ts'
import type { EmlFrame } from '#main/formats/eml/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { type FrozenRecord, frozenRecord, frozenRecords } from './frozen.store.ts'
import { isLacking, type KeptLetter } from './keep-letters.job.ts'
import type { RecipientRecord } from './mailings.store.ts'

/** The letter as it was frozen, without the bytes of its files. */
const frameOf = ({ rendered, files }: FrozenRecord): EmlFrame => ({
  bytes: inflateRawSync(rendered),
  gaps: JSON.parse(files) as EmlFrame['gaps']
})

function readFrame(db: Connection, recipientId: string): EmlFrame | undefined {
  const record = frozenRecord(db, recipientId)
  return record && frameOf(record)
}

/** The letter of a recipient as it was frozen, whole. Undefined where none was. */
export function frozenMail(db: Connection, recipientId: string): Uint8Array | undefined {
  const mail = readFrame(db, recipientId)
  return mail && wholeMail(db, mail)
}

/** The same, of which only the text is wanted. */
export const frozenText = (db: Connection, recipientId: string): Uint8Array | undefined => readFrame(db, recipientId)?.bytes

/** All drafts of a mailing that nobody has said are sent, also those held back since, one after the other. */
export function* unsentMails(db: Connection, mailingId: string): Generator<Uint8Array> {
  const whole = wholeMails(db)
  for (const record of frozenRecords(db, mailingId)) yield whole(frameOf(record))
}

/** One letter of a batch. */
export interface BatchMail {
  /** The place among those who were chosen, from 1. */
  readonly no: number
  readonly name: string
  readonly bytes: Uint8Array
}

/** So many at a time of those that are only read. */
const stride = 100

/**
 * The letters of recipients, whole, in the order of the recipients, some at a time: those that are kept meanwhile as they come, the others
 * as they were frozen before. Who lacks a file is left out.
 */
export async function* batchMails(
  db: Connection,
  recipients: readonly RecipientRecord[],
  kept: AsyncIterable<KeptLetter[]>
): AsyncGenerator<BatchMail[]> {
  const whole = wholeMails(db)
  const mailOf = ({ no, name }: RecipientRecord, frame: EmlFrame): BatchMail => ({ no: no ?? 0, name, bytes: whole(frame) })
  let at = 0
  const before = (until: number) =>
    recipients.slice(at, until).flatMap((recipient) => {
      const frame = readFrame(db, recipient.id)
      return frame ? [mailOf(recipient, frame)] : []
    })
  for await (const letters of kept) {
    const mails: BatchMail[] = []
    for (const letter of letters) {
      const place = recipients.indexOf(letter.recipient, at)
      if (place > at) mails.push(...before(place))
      if (!isLacking(letter)) mails.push(mailOf(letter.recipient, letter.draft.mail))
      at = place + 1
    }
    yield mails
  }
  for (; at < recipients.length; at += stride) yield before(at + stride)
}
