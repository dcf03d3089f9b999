import { AppError } from '#shared/errors.ts'
import { attachmentName, mimeOfName } from '#shared/rules/attachment-name.ts'

const megabyte = 1024 * 1024

interface TakenFile {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** A file that somebody hands over, under a name that can be written; limit in bytes. Throws attachment.too-large, attachment.empty. */
export function takenFile({ name: written, bytes }: { name: string; bytes: Uint8Array }, limit: number): TakenFile {
  const name = attachmentName(written)
  if (bytes.byteLength === 0) throw new AppError('attachment.empty')
  if (bytes.byteLength > limit)
    throw new AppError('attachment.too-large', { megabytes: Math.ceil(bytes.byteLength / megabyte), limit: limit / megabyte })
  return { name, mime: mimeOfName(name), bytes }
}
