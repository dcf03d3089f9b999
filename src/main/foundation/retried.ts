import { renameSync, rmSync } from 'node:fs'

/** In milliseconds; three quarters of a second in all. */
const waits = [10, 20, 40, 80, 160, 450]
const passing: ReadonlySet<string> = new Set(['EBUSY'])
/** What Windows says of a file that another program looks at; elsewhere it means what it says. */
const passingOnWindows: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES'])

/**
 * Does something to a file again where another program holds it for a moment, as virus scanners and synchronisers do with what was just written.
 * Throws what it throws the last time.
 */
export function retried<T>(work: () => T, platform: NodeJS.Platform = process.platform): T {
  const codes = platform === 'win32' ? passingOnWindows : passing
  for (const wait of waits) {
    try {
      return work()
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && codes.has(String(error.code)))) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, wait)
    }
  }
  return work()
}

/** Gives a file another name, in the place of one that has it. */
export const renameFile = (from: string, to: string): void => retried(() => renameSync(from, to))

/** Deletes a file, if it is there. */
export const removeFile = (path: string): void => retried(() => rmSync(path, { force: true }))
