import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import { withFileErrors } from '#main/foundation/file-errors.ts'
import { MAX_UPLOAD_BYTES } from '#shared/bridge.ts'
import { AppError } from '#shared/errors.ts'
import { type Io, readStdinBytes } from './io.ts'

const megabyte = 1024 * 1024
/** Of our own extracts, which may be as large as the longest text a program can hold. */
const maxDumpBytes = 500 * megabyte

export interface Source {
  readonly bytes: Uint8Array
  /** Base name; empty for stdin. */
  readonly name: string
}

/** Our own extract, told by its first characters: {"kartotek": 1. */
export const isDump = (bytes: Uint8Array): boolean =>
  /^\s*\{\s*"kartotek"\s*:/.test(
    Buffer.from(bytes.subarray(0, 100))
      .toString('utf8')
      .replace(/^\uFEFF/, '')
  )

/** A file, or stdin for "-". Throws file.not-found, file.is-directory and import.too-large before much is read. */
export async function readSource(io: Io, source: string): Promise<Source> {
  if (source === '-') return { bytes: withinLimit(await readStdinBytes(io, maxDumpBytes)), name: '' }
  const path = resolve(io.cwd, source)
  const name = basename(path)
  if (!existsSync(path)) throw new AppError('file.not-found', { file: name })
  return withFileErrors(() => {
    const { size } = statSync(path)
    if (size > MAX_UPLOAD_BYTES && !isDump(head(path, 100))) throw tooLarge(size, MAX_UPLOAD_BYTES)
    if (size > maxDumpBytes) throw tooLarge(size, maxDumpBytes)
    return { bytes: readFileSync(path), name }
  })
}

/** The first bytes of a file, so many at most. */
export function head(path: string, most: number): Uint8Array {
  const bytes = Buffer.alloc(Math.min(most, statSync(path).size))
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes)
  } finally {
    closeSync(file)
  }
  return bytes
}

function withinLimit(bytes: Uint8Array): Uint8Array {
  const limit = isDump(bytes) ? maxDumpBytes : MAX_UPLOAD_BYTES
  if (bytes.length > limit) throw tooLarge(bytes.length, limit)
  return bytes
}

const tooLarge = (size: number, limit: number) =>
  new AppError('import.too-large', { megabytes: Math.ceil(size / megabyte), limit: limit / megabyte })
