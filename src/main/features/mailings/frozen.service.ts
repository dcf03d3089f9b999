import { inflateRawSync } from 'node:zlib'
import { wholeMail, wholeMails } from '#main/features/templates/index.ts'
import type { EmlFrame } from '#main/formats/eml/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { frozenAmong } from './batch.store.ts'
import { type FrozenRecord, frozenRecord, frozenRecords } from './frozen.store.ts'
import type { InHand } from './in-hand.ts'
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

/** The letters of recipients as they are frozen, whole, in the order of the recipients; whose is not, is left out. */
export function* batchMails(db: Connection, recipients: readonly RecipientRecord[], inHand: InHand): Generator<BatchMail> {
  const whole = wholeMails(db)
  const of = new Map(recipients.map((recipient) => [recipient.id, recipient]))
  for (const { id, version } of frozenAmong(db, [...of.keys()])) {
    const mail = inHand.get(id, version) ?? readFrame(db, id)
    const { no, name } = of.get(id) ?? {}
    if (mail) yield { no: no ?? 0, name: name ?? '', bytes: whole(mail) }
  }
}
