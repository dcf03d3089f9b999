import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { fileName } from './file-name.ts'
import { removeFile, renameFile } from './retried.ts'

/** The disk is full, or else this place cannot be written to: which of the many reasons it is, is no matter. Throws file.disk-full, out.cannot-write. */
export function withOutErrors<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (typeof code !== 'string' || error instanceof AppError) throw error
    throw new AppError(code === 'ENOSPC' || code === 'EDQUOT' ? 'file.disk-full' : 'out.cannot-write', { os: code }, { cause: error })
  }
}

/** A place under "Kladder" in the data folder where nothing is yet: "2026-12-03 Partnermøde", or with an ending a file. */
export function freePlace(home: string, name: string, ending = ''): string {
  const wanted = join(home, 'Kladder', fileName(name))
  for (let no = 1; ; no++) {
    const path = `${no === 1 ? wanted : `${wanted} (${no})`}${ending}`
    if (!existsSync(path)) return path
  }
}

/** A place that somebody named. Throws file.exists: what is there is never written over. */
export function newFile(path: string): string {
  if (existsSync(path)) throw new AppError('file.exists')
  return path
}

/** A file that is there whole or not at all: written under another name, flushed, then renamed. Throws file.disk-full, out.cannot-write. */
export class OutFile {
  readonly path: string
  readonly #temporary: string
  readonly #file: number

  constructor(path: string) {
    this.path = path
    this.#temporary = `${path}.tmp`
    this.#file = withOutErrors(() => {
      mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
      return openSync(this.#temporary, 'w', 0o600)
    })
  }

  write(bytes: Uint8Array): void {
    withOutErrors(() => {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at)
    })
  }

  finish(): void {
    withOutErrors(() => {
      fsyncSync(this.#file)
      closeSync(this.#file)
      renameFile(this.#temporary, this.path)
    })
  }

  /** Nothing of it stays, whether it was finished or not. */
  takeBack(): void {
    try {
      closeSync(this.#file)
    } catch {
      // closed already
    }
    removeFile(this.#temporary)
    removeFile(this.path)
  }
}
