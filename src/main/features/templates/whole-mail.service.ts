import { attachmentBody, type EmlFrame, fillEml } from '#main/formats/eml/index.ts'
import type { Connection } from '#main/foundation/db/connection.ts'
import { AppError } from '#shared/errors.ts'
import { letterFile } from './letter.store.ts'

/** So many files are kept as they stand in mails: most mailings send the same few to everybody. */
const most = 3

/**
 * Puts the files of mails where they go. Attachments never change, so a mail that was frozen without their bytes is the same whenever it is put
 * together. Throws record.not-found.
 */
export function wholeMails(db: Connection): (mail: EmlFrame) => Uint8Array {
  const bodies = new Map<string, Buffer>()
  const bodyOf = (attachmentId: string): Buffer => {
    const known = bodies.get(attachmentId)
    if (known) return known
    const file = letterFile(db, attachmentId)
    if (!file) throw new AppError('record.not-found', { id: attachmentId })
    if (bodies.size >= most) bodies.delete(bodies.keys().next().value ?? '')
    const body = attachmentBody(file.bytes)
    bodies.set(attachmentId, body)
    return body
  }
  return (mail) => fillEml(mail, bodyOf)
}

/** One mail with its files. Throws record.not-found. */
export const wholeMail = (db: Connection, mail: EmlFrame): Uint8Array => wholeMails(db)(mail)
