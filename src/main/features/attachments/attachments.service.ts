import { attach } from '#main/features/records/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { maxAttachmentBytes } from '#shared/model/attachment.ts'
import type { Subject } from '#shared/model/follow-up.ts'
import { attachmentName, mimeOfName } from '#shared/rules/attachment-name.ts'
import { contentOf } from './attachments.store.ts'

interface File {
  name: string
  bytes: Uint8Array
}

const megabyte = 1024 * 1024

/** Puts files on a card; gives how many were not on it yet. Throws record.not-found, attachment.too-large, attachment.empty. */
export function addFiles(unit: UnitOfWork, to: Subject, files: readonly File[]): number {
  unit.load(to.type, to.id)
  return files.filter((file) => addFile(unit, to, file)).length
}

function addFile(unit: UnitOfWork, to: Subject, { name: written, bytes }: File): boolean {
  const name = attachmentName(written)
  if (bytes.byteLength === 0) throw new AppError('attachment.empty')
  if (bytes.byteLength > maxAttachmentBytes)
    throw new AppError('attachment.too-large', {
      megabytes: Math.ceil(bytes.byteLength / megabyte),
      limit: maxAttachmentBytes / megabyte
    })
  return attach(unit, to, { name, mime: mimeOfName(name), bytes, caption: name })
}

/** Throws record.not-found. */
export function readFile({ db }: ReadUnit, id: string): { name: string; mime: string; base64: string } {
  const content = contentOf(db, id)
  if (!content) throw new AppError('record.not-found', { id })
  const { name, mime, bytes } = content
  return { name, mime, base64: Buffer.from(bytes).toString('base64') }
}

export function renameFile(unit: UnitOfWork, id: string, version: number, name: string): void {
  unit.update('attachment_link', id, { caption: attachmentName(name) }, { version })
}
