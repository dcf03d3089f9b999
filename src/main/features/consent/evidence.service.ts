import { keepBytes } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { maxAttachmentBytes } from '#shared/model/attachment.ts'
import { attachmentName, mimeOfName } from '#shared/rules/attachment-name.ts'

const megabyte = 1024 * 1024

/** Keeps the file that proves a wish; gives the id of its bytes. Throws attachment.too-large, attachment.empty. */
export function keepEvidence(unit: UnitOfWork, { name: written, bytes }: { name: string; bytes: Uint8Array }): string {
  const name = attachmentName(written)
  if (bytes.byteLength === 0) throw new AppError('attachment.empty')
  if (bytes.byteLength > maxAttachmentBytes)
    throw new AppError('attachment.too-large', {
      megabytes: Math.ceil(bytes.byteLength / megabyte),
      limit: maxAttachmentBytes / megabyte
    })
  return keepBytes(unit, { name, mime: mimeOfName(name), bytes })
}
