import { lastBeginning } from '#shared/rules/mail/last-beginning.ts'
import { type PackedFile, packFiles } from '#shared/rules/mail/pack.ts'
import type { MailFile } from './mail-files.ts'

/** Under what one upload may be, with room for the list. */
const packBytes = 40 * 1024 * 1024
/** Heads and words come first in a mail; what is attached behind them is not sent. */
const mailBytes = 1024 * 1024
const mostInPack = 5000

/** What is read of a file. */
export const sizeOf = ({ file, format }: MailFile): number => (format === 'eml' ? Math.min(file.size, mailBytes) : file.size)

/** The files in packs that are small enough for one upload, each with the bytes of the files that it takes off the list. */
export async function* packsOf(files: readonly MailFile[]): AsyncGenerator<{ pack: Uint8Array; bytes: number }> {
  let waiting: PackedFile[] = []
  let bytes = 0
  for (const each of files) {
    for await (const part of partsOf(each)) {
      if (waiting.length >= mostInPack || (waiting.length > 0 && bytes + part.bytes.length > packBytes)) {
        yield { pack: packFiles(waiting), bytes }
        waiting = []
        bytes = 0
      }
      waiting.push(part)
      bytes += part.bytes.length
    }
  }
  if (waiting.length > 0) yield { pack: packFiles(waiting), bytes }
}

async function* partsOf(each: MailFile): AsyncGenerator<PackedFile> {
  const { file, format } = each
  if (format !== 'mbox') return yield { name: file.name, bytes: await bytesOf(file.slice(0, Math.min(sizeOf(each), packBytes))) }
  for (let at = 0; at < file.size; ) {
    const piece = await bytesOf(file.slice(at, at + packBytes))
    const end = at + piece.length < file.size ? lastBeginning(piece) : piece.length
    yield { name: file.name, bytes: piece.subarray(0, end) }
    at += end
  }
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())
