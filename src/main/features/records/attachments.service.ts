import { createHash } from 'node:crypto'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { attachmentOf, hasLink } from './attachments.store.ts'
import type { Owner } from './owner.ts'

interface Attached {
  name: string
  mime: string
  bytes: Uint8Array
  /** What it is called on the card; the picture of a card has no name. */
  caption?: string
}

/** Hangs bytes on a record, unless they are there already. The same bytes are kept once, whoever they hang on. */
export function attach(unit: UnitOfWork, owner: Owner, { caption = '', ...file }: Attached): boolean {
  const attachmentId = keepBytes(unit, file)
  if (hasLink(unit.db, owner.id, attachmentId)) return false
  unit.insert('attachment_link', { attachment_id: attachmentId, entity: owner.type, entity_id: owner.id, caption })
  return true
}

/** Keeps bytes, once whatever they are called; gives their id. */
export function keepBytes(unit: UnitOfWork, { name, mime, bytes }: Omit<Attached, 'caption'>): string {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return (
    attachmentOf(unit.db, sha256) ??
    unit.insert('attachment', { sha256, name, mime: mime.toLowerCase(), size: bytes.byteLength, bytes: Buffer.from(bytes) })
  )
}
