import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmdirSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { fileName } from './file-name.ts'

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
    for (const path of this.#made) rmSync(path, { force: true })
    if (this.#isNew) removeIfEmpty(this.path)
  }
}

/** A folder under "Kladder" in the data folder that does not exist yet: "2026-12-03 Partnermøde". */
export function freeFolder(home: string, day: string, name: string): string {
  const wanted = join(home, 'Kladder', fileName(`${day} ${name}`))
  for (let no = 1; ; no++) {
    const path = no === 1 ? wanted : `${wanted} (${no})`
    if (!existsSync(path)) return path
  }
}

/** A folder that somebody named: it may be there, but nothing may be in it. Throws out.not-empty, out.cannot-write. */
export function emptyFolder(path: string): string {
  if (withOutErrors(() => existsSync(path) && readdirSync(path).length > 0)) throw new AppError('out.not-empty')
  return path
}

/** Removes those files of the folder that are, byte by byte, one of the drafts; what was changed since, or is not ours, stays. */
export function removeDrafts(folder: string, drafts: readonly Uint8Array[]): void {
  try {
    removeSame(folder, drafts)
  } catch {
    // a folder that cannot be cleared is no reason to count anybody as written to
  }
}

function removeSame(folder: string, drafts: readonly Uint8Array[]): void {
  const ours = new Set(drafts.map((bytes) => Buffer.from(bytes).toString('latin1')))
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const path = join(folder, name)
    if (name.endsWith('.eml') && ours.has(readFileSync(path, 'latin1'))) rmSync(path, { force: true })
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

/** The disk is full, or else this place cannot be written to: which of the many reasons it is, is no matter. */
function withOutErrors<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (typeof code !== 'string') throw error
    throw new AppError(code === 'ENOSPC' || code === 'EDQUOT' ? 'file.disk-full' : 'out.cannot-write', { os: code }, { cause: error })
  }
}
