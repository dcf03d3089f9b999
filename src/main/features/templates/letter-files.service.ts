import { keepBytes } from '#main/features/records/index.ts'
import type { UnitOfWork } from '#main/foundation/unit-of-work.ts'
import { AppError } from '#shared/errors.ts'
import { type LetterFile, maxLetterFileBytes } from '#shared/model/template-attachment.ts'
import { attachmentName, mimeOfName } from '#shared/rules/attachment-name.ts'

const megabyte = 1024 * 1024

/** Takes in a file that a letter is to take along; the same bytes are kept once. Throws attachment.too-large, attachment.empty. */
export function keepLetterFile(unit: UnitOfWork, { name: written, bytes }: { name: string; bytes: Uint8Array }): LetterFile {
  const name = attachmentName(written)
  if (bytes.byteLength === 0) throw new AppError('attachment.empty')
  if (bytes.byteLength > maxLetterFileBytes)
    throw new AppError('attachment.too-large', {
      megabytes: Math.ceil(bytes.byteLength / megabyte),
      limit: maxLetterFileBytes / megabyte
    })
  return { attachmentId: keepBytes(unit, { name, mime: mimeOfName(name), bytes }), name, size: bytes.byteLength }
}
