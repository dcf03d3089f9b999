import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { lastBeginning } from '#shared/rules/mail/last-beginning.ts'
import { mailFormatOf } from '#shared/rules/mail/mail-format.ts'
import { type PackedFile, packFiles } from '#shared/rules/mail/pack.ts'

/** Under what one reading may be, with room for the list. */
const packBytes = 40 * 1024 * 1024
/** Heads and words come first in a mail; what is attached behind them is not read. */
const mailBytes = 1024 * 1024
const mostInPack = 5000

/** Mails of files and folders in packs of a size that one reading takes. Throws file.not-found. */
export function* mailPacks(paths: readonly string[], cwd: string): Generator<Uint8Array> {
  let waiting: PackedFile[] = []
  let bytes = 0
  for (const file of paths.flatMap((path) => filesAt(resolve(cwd, path))))
    for (const part of partsOf(file)) {
      if (waiting.length >= mostInPack || (waiting.length > 0 && bytes + part.bytes.length > packBytes)) {
        yield packFiles(waiting)
        waiting = []
        bytes = 0
      }
      waiting.push(part)
      bytes += part.bytes.length
    }
  if (waiting.length > 0) yield packFiles(waiting)
}

/** A file, or all that lie in a folder, however deep. */
function filesAt(path: string): string[] {
  if (!existsSync(path)) throw new AppError('file.not-found', { file: basename(path) })
  if (!statSync(path).isDirectory()) return [path]
  const entries = readdirSync(path, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

/** What is no mail is nothing to read. */
function* partsOf(path: string): Generator<PackedFile> {
  const name = basename(path)
  const { size } = statSync(path)
  const format = mailFormatOf(name, Buffer.from(piece(path, 0, 8192)).toString('latin1'))
  if (format === undefined) return
  if (format !== 'mbox') return yield { name, bytes: piece(path, 0, Math.min(size, format === 'eml' ? mailBytes : packBytes)) }
  for (let at = 0; at < size; ) {
    const bytes = piece(path, at, packBytes)
    const end = at + bytes.length < size ? lastBeginning(bytes) : bytes.length
    yield { name, bytes: bytes.subarray(0, end) }
    at += end
  }
}

function piece(path: string, at: number, most: number): Uint8Array {
  const bytes = Buffer.alloc(Math.min(most, statSync(path).size - at))
  const file = openSync(path, 'r')
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, at))
  } finally {
    closeSync(file)
  }
}
