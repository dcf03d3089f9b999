import { createHash } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { withOutErrors } from '#main/foundation/out-file.ts'
import { removeFile } from '#main/foundation/retried.ts'
import { AppError } from '#shared/errors.ts'

/** The folder that drafts are written into. Nothing in it is ever overwritten. Throws file.disk-full, out.cannot-write. */
export class DraftFolder {
  readonly path: string
  readonly #made: string[] = []
  #isNew = false

  constructor(path: string) {
    this.path = path
  }

  /** Writes one draft; the first one makes the folder. */
  write(name: string, bytes: Uint8Array): void {
    const path = join(this.path, name)
    withOutErrors(() => {
      if (this.#made.length === 0) this.#isNew = mkdirSync(this.path, { recursive: true, mode: 0o700 }) !== undefined
      const file = openSync(path, 'wx', 0o600)
      this.#made.push(path)
      try {
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at)
      } finally {
        closeSync(file)
      }
    })
  }

  /** Takes away what was written here, and the folder if it came with it. */
  takeBack(): void {
    for (const path of this.#made) removeFile(path)
    if (this.#isNew) removeIfEmpty(this.path)
  }
}

/** A folder that somebody named: it may be there, but nothing may be in it. Throws out.not-empty, out.cannot-write. */
export function emptyFolder(path: string): string {
  if (withOutErrors(() => existsSync(path) && readdirSync(path).length > 0)) throw new AppError('out.not-empty')
  return path
}

/** Removes those files of the folder that are, byte by byte, one of the drafts, which are told by their digests; what was changed since, or is not ours, stays. */
export function removeDrafts(folder: string, drafts: ReadonlySet<string>): void {
  try {
    removeSame(folder, drafts)
  } catch {
    // a folder that cannot be cleared is no reason to count anybody as written to
  }
}

/** Tells a draft by all of its bytes. */
export const digestOf = (draft: Uint8Array): string => createHash('sha256').update(draft).digest('base64')

function removeSame(folder: string, drafts: ReadonlySet<string>): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name)
    if (name.endsWith('.eml') && drafts.has(digestOf(readFileSync(path)))) removeFile(path)
  }
  removeIfEmpty(folder)
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // somebody else keeps things there
  }
}
