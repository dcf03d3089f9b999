import { closeSync, existsSync, fsyncSync, openSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

export const stemOf = (path: string): string => basename(path).replace(/\.kartotek$/, '')

/** Backups lie beside the card file in a folder of their own. */
export const backupFolder = (path: string): string => join(dirname(path), `${stemOf(path)} - sikkerhedskopier`)

/** What a copy is called until it was checked; one that is left over was never whole. */
export const temporaryPrefix = '.tmp-'

/** Leftovers of backups that were broken off. */
export function sweepTemporary(folder: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) if (name.startsWith(temporaryPrefix)) rmSync(join(folder, name), { recursive: true, force: true })
}

/** Makes the names in a folder outlast a loss of power; where a system has no such thing, they do by themselves. */
export function flushFolder(folder: string): void {
  try {
    const opened = openSync(folder, 'r')
    try {
      fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
  } catch {
    // Windows opens no folders
  }
}

/** Less is left than two copies of a file take and 50 MB, so that what goes on being written has room. */
export function hasLittleRoom(folder: string, bytes: number): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize < 2 * bytes + 50 * 1_048_576
  } catch {
    return false
  }
}
