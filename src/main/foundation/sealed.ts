import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { AppError } from '#shared/errors.ts'
import { toAppError } from './file-errors.ts'
import { beginsSealed, headerLength, newHeader, openPiece, readHeader, sealPiece, tagLength, type Use } from './sealed-header.ts'
import type { Progress } from './stepped.ts'

/**
 * Writes a file encrypted under a passphrase (AES-256-GCM, key by scrypt), to another name first, flushed, then renamed over what is at the
 * place. Yields bytes done. What is stopped leaves nothing. Throws job.cancelled and the file.* codes.
 */
export const sealFile = (from: string, to: string, passphrase: string, signal?: AbortSignal): AsyncGenerator<Progress, void> =>
  rewritten(from, to, signal, async function* (source, target, total) {
    const { header, written } = await newHeader(passphrase)
    await target.appendFile(written)
    for await (const { piece, index, use, done } of piecesOf(source, header.pieceLength, 0, total)) {
      await target.appendFile(sealPiece(header, index, use, piece))
      yield { step: 'bytes', done, total }
    }
  })

/**
 * The other way. Each piece is verified before it is written, and the file has its name only when the last one was: of a file that was
 * changed, cut off or glued together nothing is ever used. Throws sealed.*, job.cancelled and the file.* codes.
 */
export const openSealed = (from: string, to: string, passphrase: string, signal?: AbortSignal): AsyncGenerator<Progress, void> =>
  rewritten(from, to, signal, async function* (source, target, total) {
    const header = await readHeader(await readAt(source, 0, headerLength), passphrase)
    for await (const { piece, index, use, done } of piecesOf(source, header.pieceLength + tagLength, headerLength, total)) {
      const opened = openPiece(header, index, use, piece)
      if (!opened) throw new AppError('sealed.damaged')
      await target.appendFile(opened)
      yield { step: 'bytes', done, total }
    }
  })

/** Whether a file says that it is sealed. Throws the file.* codes. */
export async function isSealed(path: string): Promise<boolean> {
  const file = await open(path).catch((error: unknown) => Promise.reject(toAppError(error)))
  try {
    return beginsSealed(await readAt(file, 0, headerLength))
  } finally {
    await file.close()
  }
}

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  let filled = 0
  // a system may give less than it was asked for
  for (let got = -1; got !== 0 && filled < length; filled += got)
    got = (await file.read(bytes, filled, length - filled, at + filled)).bytesRead
  return bytes.subarray(0, filled)
}

/** The file piece by piece; there is always a last one, and be it empty. */
async function* piecesOf(file: FileHandle, length: number, start: number, total: number) {
  for (let index = 0, at = start; ; index++) {
    const piece = await readAt(file, at, length)
    at += piece.length
    const use: Use = at >= total || piece.length === 0 ? 1 : 0
    yield { piece, index, use, done: at }
    if (use === 1) return
  }
}

type Rewriting = (source: FileHandle, target: FileHandle, total: number) => AsyncGenerator<Progress, void>

async function* rewritten(from: string, to: string, signal: AbortSignal | undefined, write: Rewriting): AsyncGenerator<Progress, void> {
  const temporary = `${to}.tmp`
  const files: FileHandle[] = []
  const opened = async (path: string, flags: 'r' | 'w') => {
    const file = await open(path, flags, 0o600)
    files.push(file)
    return file
  }
  try {
    const source = await opened(from, 'r')
    const target = await opened(temporary, 'w')
    for await (const progress of write(source, target, (await source.stat()).size)) {
      if (signal?.aborted) throw new AppError('job.cancelled')
      yield progress
    }
    await target.sync()
    await Promise.all(files.splice(0).map((file) => file.close()))
    await rename(temporary, to)
  } catch (error) {
    throw toAppError(error)
  } finally {
    await Promise.all(files.map((file) => file.close()))
    await rm(temporary, { force: true })
  }
}
