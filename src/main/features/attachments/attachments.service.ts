import { attach, takenFile } from '#main/features/records/index.ts'
import type { ReadUnit, UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { maxAttachmentBytes } from '#shared/model/attachment.ts'
import type { Subject } from '#shared/model/follow-up.ts'
import { attachmentName } from '#shared/rules/attachment-name.ts'
import { contentOf } from './attachments.store.ts'

interface File {
  name: string
  bytes: Uint8Array
}

/** Puts files on a card; gives how many were not on it yet. Throws record.not-found, attachment.too-large, attachment.empty. */
export function addFiles(unit: UnitOfWork, to: Subject, files: readonly File[]): number {
  unit.load(to.type, to.id)
  return files.filter((file) => addFile(unit, to, file)).length
}

function addFile(unit: UnitOfWork, to: Subject, file: File): boolean {
  const taken = takenFile(file, maxAttachmentBytes)
  return attach(unit, to, { ...taken, caption: taken.name })
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
